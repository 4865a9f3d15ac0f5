/**
 * Writes rule files: {@link org.plumbline.internal.rulebook.edit.NewRule} starts one, {@link
 * org.plumbline.internal.rulebook.edit.RuleFormat} lays one out.
 *
 * <p>Fixes belong in {@code rulebook.lint}.
 */
@NullMarked
package org.plumbline.internal.rulebook.edit;

import org.jspecify.annotations.NullMarked;
