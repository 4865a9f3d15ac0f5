/**
 * Changes rules, and looks whether test cases notice. {@link
 * org.plumbline.replay.mutation.Mutation} is the door.
 */
@NullMarked
package org.plumbline.replay.mutation;

import org.jspecify.annotations.NullMarked;
