package org.plumbline.internal.report.json;

import java.util.List;
import java.util.Optional;
import org.plumbline.internal.json.JsonKey;
import org.plumbline.internal.json.LeftOutIfEmpty;
import org.plumbline.internal.json.Means;
import org.plumbline.internal.json.RecordJson;
import org.plumbline.problem.Problem;
import org.plumbline.problem.ProblemCode;
import org.plumbline.problem.TextEdit;

/**
 * The result of {@code plumbline lint} as JSON, for machines. Names stay, new ones may be added.
 */
public record LintJson(
    @Means("The version of Plumbline.") String plumbline,
    @Means("The problems of rules and cases.") List<LintProblem> problems) {

  /**
   * Writes problems.
   *
   * @param version of Plumbline
   * @param problems in the order in which they are to stand
   */
  public static String write(String version, List<Problem> problems) {
    return RecordJson.write(new LintJson(version, problems.stream().map(LintProblem::of).toList()));
  }

  static boolean isFinding(Problem problem) {
    return problem.code().filter(ProblemCode::isFinding).isPresent();
  }

  record LintProblem(
      @Means("The file.") String file,
      @LeftOutIfEmpty @Means("The line, from 1; left out for the whole file.")
          Optional<Integer> line,
      @LeftOutIfEmpty
          @Means("The column, from 1, in Unicode code points; left out for the whole line.")
          Optional<Integer> column,
      @LeftOutIfEmpty @Means("The column after the last wrong character; left out if not known.")
          Optional<Integer> endColumn,
      @LeftOutIfEmpty
          @Means(
              value = "The code of this kind of problem; left out for problems in cases.",
              pattern = "PL[0-9]{4}")
          Optional<String> code,
      @Means(value = "error: the file cannot be used; finding: it can.", pattern = "error|finding")
          String severity,
      @Means("What is wrong, in one sentence.") String message,
      @Means("A likely fix; empty if there is none.") String hint,
      @LeftOutIfEmpty @Means("An edit that fixes it; left out if the fix needs a decision.")
          Optional<Fix> fix) {

    static LintProblem of(Problem problem) {
      Optional<Integer> column = positive(problem.place().column());
      return new LintProblem(
          problem.place().file(),
          positive(problem.place().line()),
          column,
          column.map(start -> problem.excerpt().end()).filter(end -> end > column.get()),
          problem.code().map(Object::toString),
          isFinding(problem) ? "finding" : "error",
          problem.message(),
          problem.hint(),
          problem.fix().map(Fix::of));
    }

    private static Optional<Integer> positive(int number) {
      return Optional.of(number).filter(counted -> counted > 0);
    }
  }

  record Fix(
      @Means("The line, from 1.") int line,
      @Means("The column at which the old text begins, from 1.") int column,
      @Means("The text to replace; empty to insert text.") String old,
      @JsonKey("new") @Means("The new text; empty to delete text.") String fresh) {

    static Fix of(TextEdit edit) {
      return new Fix(edit.line(), edit.column(), edit.old(), edit.fresh());
    }
  }
}
