/**
 * Rule text to tree, with a message for everything that does not fit: {@link
 * org.plumbline.internal.rulebook.parse.RuleReader}.
 *
 * <p>What concerns several rules belongs in {@code rulebook.load}.
 */
@NullMarked
package org.plumbline.internal.rulebook.parse;

import org.jspecify.annotations.NullMarked;
