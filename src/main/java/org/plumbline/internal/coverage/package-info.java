/**
 * What test cases show of each condition of each rule: {@link
 * org.plumbline.internal.coverage.Coverage}.
 *
 * <p>Changed rules belong in {@code mutation}.
 */
@NullMarked
package org.plumbline.internal.coverage;

import org.jspecify.annotations.NullMarked;
