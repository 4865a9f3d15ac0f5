/**
 * Makes text from files safe to show ({@link org.plumbline.internal.text.SafeText}) and answers
 * small questions about text.
 *
 * <p>Nothing here knows what a case or a rule is.
 */
@NullMarked
package org.plumbline.internal.text;

import org.jspecify.annotations.NullMarked;
