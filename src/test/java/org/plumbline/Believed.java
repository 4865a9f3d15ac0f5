package org.plumbline;

import java.util.List;
import org.plumbline.problem.Problem;

/** What must be true of every problem reported for a text. */
public final class Believed {
  private Believed() {}

  /** Asserts that there are problems, each with a message and a place inside the file. */
  public static void problems(List<Problem> problems, String text, String file) {
    if (problems.isEmpty()) {
      throw new AssertionError("refused without a reason");
    }
    long lines = text.lines().count() + 1;
    for (Problem problem : problems) {
      boolean inside =
          problem.place().file().equals(file)
              && problem.place().line() >= 0
              && problem.place().line() <= lines
              && problem.place().column() >= 0;
      if (!inside || problem.message().isBlank()) {
        throw new AssertionError("not in the file of " + lines + " lines: " + problem);
      }
    }
  }
}
