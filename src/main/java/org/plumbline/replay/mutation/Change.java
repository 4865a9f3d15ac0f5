package org.plumbline.replay.mutation;

import java.util.function.Function;
import org.plumbline.flags.Place;

/**
 * A part of a rule that was changed.
 *
 * @param operator in what way
 * @param place where the part begins
 * @param what in words, such as {@code Phase( from >= $edition ): > in place of >=}
 * @param to what it was changed to
 */
record Change<T>(Operator operator, Place place, String what, T to) {
  /** The same as a change of what the part stands in. */
  <R> Change<R> in(Function<T, R> around) {
    return new Change<>(operator, place, what, around.apply(to));
  }
}
