package org.plumbline.internal.mutation;

import java.util.function.Function;
import org.plumbline.problem.Place;

/**
 * A change to a part of a rule.
 *
 * @param operator the kind of change
 * @param place where the part begins
 * @param description in words, such as {@code Phase( from >= $edition ): > in place of >=}
 * @param to the changed part
 */
record RuleChange<T>(Operator operator, Place place, String description, T to) {
  /** The same change, seen from the part around it. */
  <R> RuleChange<R> in(Function<T, R> around) {
    return new RuleChange<>(operator, place, description, around.apply(to));
  }
}
