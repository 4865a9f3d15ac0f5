package org.plumbline.internal.remedy;

import java.util.List;
import org.plumbline.internal.scenario.Assumption;
import org.plumbline.result.Flag;
import org.plumbline.result.OpenQuestion;

/**
 * What is not known, and what hangs on it.
 *
 * @param question what is open
 * @param flags that depend on it, the gravest first
 * @param answers what each answer would do
 */
public record Unknown(OpenQuestion question, List<Flag> flags, List<IfSo> answers) {
  /** Copies the lists. */
  public Unknown {
    flags = List.copyOf(flags);
    answers = List.copyOf(answers);
  }

  /**
   * What an answer would do to the flags that hang on the question.
   *
   * @param answer the answer
   * @param clears those that would not be raised
   * @param stand those that would stand
   * @param depend those that would still depend on something else, or could not be decided
   */
  public record IfSo(Assumption answer, List<Flag> clears, List<Flag> stand, List<Flag> depend) {
    /** Copies the lists. */
    public IfSo {
      clears = List.copyOf(clears);
      stand = List.copyOf(stand);
      depend = List.copyOf(depend);
    }

    /** Whether another answer does the same. */
    boolean doesAs(IfSo otherIfSo) {
      return clears.equals(otherIfSo.clears) && stand.equals(otherIfSo.stand);
    }
  }
}
