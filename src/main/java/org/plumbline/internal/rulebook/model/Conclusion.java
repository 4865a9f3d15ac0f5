package org.plumbline.internal.rulebook.model;

import java.util.List;
import org.plumbline.problem.Place;

/**
 * The {@code then} of a rule: {@code flags.raise( $subject, "text" + $variable + ... )}.
 *
 * @param subject the variable of the fact that the flag is about
 * @param sentence the parts of its sentence
 * @param place where it begins
 */
public record Conclusion(String subject, List<Part> sentence, Place place) {
  public Conclusion {
    sentence = List.copyOf(sentence);
  }

  /** A part of the sentence. */
  public sealed interface Part {}

  /** Fixed text. */
  public record Text(String text) implements Part {}

  /** The value of a variable bound to a property or a result. */
  public record Spoken(String variable) implements Part {}
}
