package org.plumbline.internal.report.text;

import java.util.stream.Collectors;
import org.plumbline.internal.text.SafeText;
import org.plumbline.problem.Problem;

/**
 * A problem for people at a terminal: where and what, and below it the line with a mark under what
 * is wrong. Safe for any number of threads.
 */
public final class ProblemText {
  private static final String INDENT = "    ";
  private static final int WIDTH = 80 - INDENT.length();

  private ProblemText() {}

  /** Writes a problem; each line ends with a line feed. */
  public static String write(Problem problem) {
    String code = problem.code().map(problemCode -> " [" + problemCode + "]").orElse("");
    String first = SafeText.of(problem.toString()) + code + "\n";
    boolean known = problem.place().line() > 0 && !problem.excerpt().line().isBlank();
    return known ? first + excerpt(problem) : first;
  }

  private static String excerpt(Problem problem) {
    int from = problem.place().column();
    MarkedLine line =
        MarkedLine.of(problem.excerpt().line(), from, problem.excerpt().end()).cut(WIDTH);
    return from == 0
        ? INDENT + line.text() + "\n"
        : INDENT + line.text() + "\n" + INDENT + line.mark() + "\n";
  }

  /** Writes problems one below the other. */
  public static String write(Iterable<Problem> problems) {
    return java.util.stream.StreamSupport.stream(problems.spliterator(), false)
        .map(ProblemText::write)
        .collect(Collectors.joining());
  }
}
