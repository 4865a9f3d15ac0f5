package org.plumbline.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown if a file cannot be used. It carries every problem found, so that all can be fixed in one
 * go.
 */
public final class BrokenFileException extends RuntimeException {
  private final transient List<Problem> problems;

  /**
   * Sorts the problems by their places.
   *
   * @param problems the problems, at least one
   */
  public BrokenFileException(List<Problem> problems) {
    this.problems = problems.stream().sorted().toList();
  }

  /** Every problem, sorted by place. */
  public List<Problem> problems() {
    return problems;
  }

  /** Every problem, one per line. */
  @Override
  public String getMessage() {
    return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
