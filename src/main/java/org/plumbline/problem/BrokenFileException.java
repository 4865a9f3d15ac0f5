package org.plumbline.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A file that people write cannot be used as it is. Carries every problem of it, so that all can be
 * mended in one go.
 */
public final class BrokenFileException extends RuntimeException {
  private final transient List<Problem> problems;

  /**
   * Sorts the problems by their places.
   *
   * @param problems at least one
   */
  public BrokenFileException(List<Problem> problems) {
    this.problems = problems.stream().sorted().toList();
  }

  /** Every problem, in the order of their places. */
  public List<Problem> problems() {
    return problems;
  }

  /** Every problem, one a line. */
  @Override
  public String getMessage() {
    return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
