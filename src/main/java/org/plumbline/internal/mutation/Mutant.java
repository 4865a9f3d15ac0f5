package org.plumbline.internal.mutation;

import org.plumbline.problem.Place;

/**
 * A change of one rule, or of one dated value. Immutable.
 *
 * @param operator the kind of change
 * @param text the id of the rule, or {@code pack/values/name}
 * @param place where the changed part begins
 * @param description what changed and how, such as {@code Phase( from >= $edition ): > in place of
 *     >=}
 */
public record Mutant(Operator operator, String text, Place place, String description) {}
