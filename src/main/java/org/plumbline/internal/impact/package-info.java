/**
 * Compares the flags of two versions of the rules over many cases: {@link
 * org.plumbline.internal.impact.Impact}.
 *
 * <p>Made-up changes belong in {@code mutation}.
 */
@NullMarked
package org.plumbline.internal.impact;

import org.jspecify.annotations.NullMarked;
