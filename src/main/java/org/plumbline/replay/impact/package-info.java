/**
 * What an edit of rules does to many cases. {@link org.plumbline.replay.impact.Impact} is the door.
 */
@NullMarked
package org.plumbline.replay.impact;

import org.jspecify.annotations.NullMarked;
