/**
 * The assistance that was given and its conditions: {@link org.plumbline.fact.help.Act}, equipment,
 * assurances and aims.
 *
 * <p>Findings about the recipient belong in {@code fact.record}.
 */
@NullMarked
package org.plumbline.fact.help;

import org.jspecify.annotations.NullMarked;
