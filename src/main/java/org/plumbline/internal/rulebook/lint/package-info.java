/**
 * What is unfinished or contradictory in rules that work, and the fixes that are safe to apply:
 * {@link org.plumbline.internal.rulebook.lint.Lint}.
 *
 * <p>Errors that stop a rule from being used belong in {@code rulebook.parse} and {@code
 * rulebook.load}.
 */
@NullMarked
package org.plumbline.internal.rulebook.lint;

import org.jspecify.annotations.NullMarked;
