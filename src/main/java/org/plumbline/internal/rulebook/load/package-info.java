/**
 * A folder of rules: finds its files, reads packs, values, pages and exemptions, and compares rules
 * with each other: {@link org.plumbline.internal.rulebook.load.RuleLoader}.
 *
 * <p>Advice on rules that work belongs in {@code rulebook.lint}.
 */
@NullMarked
package org.plumbline.internal.rulebook.load;

import org.jspecify.annotations.NullMarked;
