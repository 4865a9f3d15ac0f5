/**
 * What test cases show of the conditions of rules. {@link org.plumbline.replay.coverage.Coverage}
 * is the door.
 */
@NullMarked
package org.plumbline.replay.coverage;

import org.jspecify.annotations.NullMarked;
