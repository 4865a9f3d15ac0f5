/**
 * Makes facts from a case file that has been checked: {@link
 * org.plumbline.internal.casefile.assemble.FactAssembler}.
 *
 * <p>What may be written belongs in {@code casefile.table}.
 */
@NullMarked
package org.plumbline.internal.casefile.assemble;

import org.jspecify.annotations.NullMarked;
