/**
 * A case: {@link org.plumbline.casefile.Case} reads one from a file or text; {@link
 * org.plumbline.casefile.CaseBuilder} makes one in Java.
 *
 * <p>Here are also the files next to a case, and what happens to a case as a whole.
 */
@NullMarked
package org.plumbline.casefile;

import org.jspecify.annotations.NullMarked;
