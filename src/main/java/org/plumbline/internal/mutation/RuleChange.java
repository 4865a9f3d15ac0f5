package org.plumbline.internal.mutation;

import java.util.function.Function;
import org.plumbline.problem.Place;

/**
 * A part of a rule that was changed.
 *
 * @param operator in what way
 * @param place where the part begins
 * @param description in words, such as {@code Phase( from >= $edition ): > in place of >=}
 * @param to what it was changed to
 */
record RuleChange<T>(Operator operator, Place place, String description, T to) {
  /** The same as a change of what the part stands in. */
  <R> RuleChange<R> in(Function<T, R> around) {
    return new RuleChange<>(operator, place, description, around.apply(to));
  }
}
