/**
 * Runs test cases and compares the result with what they expect: {@link
 * org.plumbline.internal.replay.Replay}.
 *
 * <p>What the cases show of the rules belongs in {@code coverage} and {@code mutation}.
 */
@NullMarked
package org.plumbline.internal.replay;

import org.jspecify.annotations.NullMarked;
