/**
 * The answer of one check: {@link org.plumbline.check.Check}.
 *
 * <p>How it is found belongs in {@code internal.check}.
 */
@NullMarked
package org.plumbline.check;

import org.jspecify.annotations.NullMarked;
