/**
 * Paths of links inside a case from a body to a listed one: {@link
 * org.plumbline.internal.chain.Chains}.
 *
 * <p>Links that lists tell of belong in {@code screening}.
 */
@NullMarked
package org.plumbline.internal.chain;

import org.jspecify.annotations.NullMarked;
