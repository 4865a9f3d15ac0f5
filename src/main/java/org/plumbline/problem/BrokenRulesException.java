package org.plumbline.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown if rules cannot be used. It carries every problem found, so that all can be fixed in one
 * go.
 */
public final class BrokenRulesException extends RuntimeException {
  private final transient List<Problem> problems;

  /**
   * Sorts the problems by place. The message has one problem per line.
   *
   * @param problems the problems, at least one
   */
  public BrokenRulesException(List<Problem> problems) {
    super(problems.stream().sorted().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = problems.stream().sorted().toList();
  }

  /** Every problem, sorted by place. */
  public List<Problem> problems() {
    return problems;
  }
}
