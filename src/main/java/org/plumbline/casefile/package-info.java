/**
 * A case: {@link org.plumbline.casefile.Case} reads one from a file or text; {@link
 * org.plumbline.casefile.CaseBuilder} makes one in Java.
 *
 * <p>This package also reads the decision files next to a case, and changes cases as a whole, for
 * example to what was known on a day.
 */
@NullMarked
package org.plumbline.casefile;

import org.jspecify.annotations.NullMarked;
