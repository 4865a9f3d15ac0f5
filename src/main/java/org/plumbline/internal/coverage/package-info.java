/**
 * Measures which conditions of rules test cases cover: {@link
 * org.plumbline.internal.coverage.Coverage}.
 *
 * <p>Changed rules belong in {@code mutation}.
 */
@NullMarked
package org.plumbline.internal.coverage;

import org.jspecify.annotations.NullMarked;
