/** Runs test cases and compares. {@link org.plumbline.replay.Replay} is the door. */
@NullMarked
package org.plumbline.replay;

import org.jspecify.annotations.NullMarked;
