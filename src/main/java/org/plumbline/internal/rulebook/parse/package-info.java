/**
 * Parses rule text into a tree, with a message for everything that is wrong: {@link
 * org.plumbline.internal.rulebook.parse.RuleReader}.
 *
 * <p>What concerns several rules belongs in {@code rulebook.load}.
 */
@NullMarked
package org.plumbline.internal.rulebook.parse;

import org.jspecify.annotations.NullMarked;
