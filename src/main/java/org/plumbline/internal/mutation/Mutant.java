package org.plumbline.internal.mutation;

import org.plumbline.problem.Place;

/**
 * A change of one rule, or of one dated value. Immutable.
 *
 * @param operator in what way it is changed
 * @param text the id of the rule, or {@code pack/values/name}
 * @param place where what is changed begins
 * @param description what is changed and how, such as {@code Phase( from >= $edition ): > in place
 *     of >=}
 */
public record Mutant(Operator operator, String text, Place place, String description) {}
