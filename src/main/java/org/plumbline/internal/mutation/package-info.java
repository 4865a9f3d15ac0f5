/**
 * Changes rules and checks whether a test case notices: {@link
 * org.plumbline.internal.mutation.Mutation}.
 *
 * <p>Comparing two real versions of rules belongs in {@code impact}.
 */
@NullMarked
package org.plumbline.internal.mutation;

import org.jspecify.annotations.NullMarked;
