/**
 * How an edit of rules changes the flags of cases. Start at {@link
 * org.plumbline.replay.impact.Impact}.
 */
@NullMarked
package org.plumbline.replay.impact;

import org.jspecify.annotations.NullMarked;
