package org.plumbline.internal.remedy;

import java.util.List;
import org.plumbline.internal.scenario.Assumption;
import org.plumbline.result.Flag;
import org.plumbline.result.OpenQuestion;

/**
 * An open question and the flags that depend on it.
 *
 * @param question the question
 * @param flags the flags that depend on it, the most serious first
 * @param answers the effect of each answer
 */
public record Unknown(OpenQuestion question, List<Flag> flags, List<IfSo> answers) {
  public Unknown {
    flags = List.copyOf(flags);
    answers = List.copyOf(answers);
  }

  /**
   * The effect of an answer on the flags that depend on the question.
   *
   * @param answer the answer
   * @param clears the flags that would not be raised
   * @param stand the flags that would stand
   * @param depend the flags that would still depend on something else, or not be decided
   */
  public record IfSo(Assumption answer, List<Flag> clears, List<Flag> stand, List<Flag> depend) {
    public IfSo {
      clears = List.copyOf(clears);
      stand = List.copyOf(stand);
      depend = List.copyOf(depend);
    }

    /** Whether two answers have the same effect. */
    boolean hasSameEffect(IfSo effect) {
      return clears.equals(effect.clears) && stand.equals(effect.stand);
    }
  }
}
