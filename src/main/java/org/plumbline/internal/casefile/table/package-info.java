/**
 * The table of the case file: {@link org.plumbline.internal.casefile.table.CaseTable} lists every
 * section and key.
 *
 * <p>To add a key, add a line here. The facts made from it belong in {@code casefile.assemble}.
 */
@NullMarked
package org.plumbline.internal.casefile.table;

import org.jspecify.annotations.NullMarked;
