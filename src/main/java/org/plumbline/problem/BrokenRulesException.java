package org.plumbline.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Rules cannot be used as they are. Carries every problem, so that all can be mended in one go. */
public final class BrokenRulesException extends RuntimeException {
  private final transient List<Problem> problems;

  /**
   * Sorts the problems by their places; the message has one on each line.
   *
   * @param problems at least one
   */
  public BrokenRulesException(List<Problem> problems) {
    super(problems.stream().sorted().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = problems.stream().sorted().toList();
  }

  /** Every problem, in the order of their places. */
  public List<Problem> problems() {
    return problems;
  }
}
