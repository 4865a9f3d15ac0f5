package org.plumbline.internal.report.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.problem.Problem;
import org.plumbline.problem.ProblemCode;
import org.plumbline.problem.TextEdit;

/**
 * Problems of rules and cases as JSON, for machines; names stay, new ones may be added. Lines and
 * columns begin at 1, columns are counted in Unicode code points, and what is not known is left
 * out. Safe for any number of threads.
 */
public final class ProblemJson {
  private ProblemJson() {}

  /**
   * Writes problems.
   *
   * @param version of Plumbline
   * @param problems in the order in which they are to stand
   */
  public static String write(String version, List<Problem> problems) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("plumbline", version);
    result.put("problems", problems.stream().map(ProblemJson::problem).toList());
    return JsonReport.text(result);
  }

  private static Map<String, Object> problem(Problem problem) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("file", problem.place().file());
    if (problem.place().line() > 0) {
      map.put("line", problem.place().line());
    }
    if (problem.place().column() > 0) {
      map.put("column", problem.place().column());
    }
    if (problem.excerpt().end() > problem.place().column() && problem.place().column() > 0) {
      map.put("endColumn", problem.excerpt().end());
    }
    problem.code().ifPresent(code -> map.put("code", code.toString()));
    map.put("severity", isFinding(problem) ? "finding" : "error");
    map.put("message", problem.message());
    map.put("hint", problem.hint());
    problem.fix().ifPresent(edit -> map.put("fix", edit(edit)));
    return map;
  }

  static boolean isFinding(Problem problem) {
    return problem.code().filter(ProblemCode::isFinding).isPresent();
  }

  private static Map<String, Object> edit(TextEdit edit) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("line", edit.line());
    map.put("column", edit.column());
    map.put("old", edit.old());
    map.put("new", edit.fresh());
    return map;
  }
}
