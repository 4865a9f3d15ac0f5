/**
 * Finds what is unfinished or contradictory in rules that work, and safe fixes: {@link
 * org.plumbline.internal.rulebook.lint.Lint}.
 *
 * <p>Errors that stop a rule from being used belong in {@code rulebook.parse} and {@code
 * rulebook.load}.
 */
@NullMarked
package org.plumbline.internal.rulebook.lint;

import org.jspecify.annotations.NullMarked;
