package org.plumbline.internal.report.json;

import org.plumbline.internal.json.Means;
import org.plumbline.problem.Problem;

/** A problem in a file, as JSON. */
record ProblemJson(
    @Means("The file.") String file,
    @Means("The line, from 1; 0 for the whole file.") int line,
    @Means("The column, from 1; 0 for the whole line.") int column,
    @Means("What is wrong, in one sentence.") String message,
    @Means("A likely fix; empty if there is none.") String hint) {

  static ProblemJson of(Problem problem) {
    return new ProblemJson(
        problem.place().file(),
        problem.place().line(),
        problem.place().column(),
        problem.message(),
        problem.hint());
  }
}
