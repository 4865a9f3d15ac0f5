package org.plumbline.internal.report.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.internal.json.Json;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import org.plumbline.problem.ProblemCode;
import org.plumbline.problem.ProblemPage;
import org.plumbline.problem.TextEdit;

/**
 * Problems of rules and cases as SARIF 2.1.0, for the places where code is reviewed. Safe for any
 * number of threads.
 */
public final class ProblemSarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private ProblemSarif() {}

  /**
   * Writes problems.
   *
   * @param version of Plumbline
   * @param problems in the order in which they are to stand
   */
  public static String write(String version, List<Problem> problems) {
    List<ProblemCode> codes =
        problems.stream().flatMap(problem -> problem.code().stream()).distinct().sorted().toList();
    return Json.writeAllIndented(
            map(
                "$schema",
                SCHEMA,
                "version",
                "2.1.0",
                "runs",
                List.of(run(version, problems, codes))))
        + "\n";
  }

  private static Map<String, Object> run(
      String version, List<Problem> problems, List<ProblemCode> codes) {
    Map<String, Object> driver =
        map(
            "name",
            "Plumbline",
            "version",
            version,
            "rules",
            codes.stream().map(ProblemSarif::rule).toList());
    return map(
        "tool",
        map("driver", driver),
        "columnKind",
        "unicodeCodePoints",
        "results",
        problems.stream().map(problem -> result(problem, codes)).toList());
  }

  private static Map<String, Object> rule(ProblemCode code) {
    ProblemPage page = ProblemPage.of(code);
    return map(
        "id",
        code.toString(),
        "name",
        code.name(),
        "shortDescription",
        map("text", page.title()),
        "fullDescription",
        map("text", page.meaning()),
        "help",
        map("text", page.text(), "markdown", page.text()),
        "defaultConfiguration",
        map("level", code.isFinding() ? "warning" : "error"));
  }

  private static Map<String, Object> result(Problem problem, List<ProblemCode> codes) {
    Map<String, Object> result = new LinkedHashMap<>();
    problem
        .code()
        .ifPresent(
            code -> {
              result.put("ruleId", code.toString());
              result.put("ruleIndex", codes.indexOf(code));
            });
    result.put("level", LintJson.isFinding(problem) ? "warning" : "error");
    String hint = problem.hint().isEmpty() ? "" : " (" + problem.hint() + ")";
    result.put("message", map("text", problem.message() + hint));
    result.put("locations", List.of(location(problem)));
    problem.fix().ifPresent(edit -> result.put("fixes", List.of(fix(problem, edit))));
    return result;
  }

  private static Map<String, Object> location(Problem problem) {
    Map<String, Object> physical = map("artifactLocation", artifact(problem));
    Place place = problem.place();
    if (place.line() > 0) {
      physical.put("region", region(place.line(), place.column(), problem.excerpt().end()));
    }
    return map("physicalLocation", physical);
  }

  private static Map<String, Object> artifact(Problem problem) {
    return map("uri", uri(problem.place().file()));
  }

  /** A path as the relative or absolute reference that RFC 3986 wants. */
  private static String uri(String file) {
    String path = file.matches("[A-Za-z]:/.*") ? "/" + file : file;
    try {
      String escaped = new java.net.URI(null, null, path, null).toASCIIString();
      return path.startsWith("/") ? "file://" + escaped : escaped;
    } catch (java.net.URISyntaxException e) {
      return "unknown";
    }
  }

  private static Map<String, Object> region(int line, int column, int end) {
    Map<String, Object> region = map("startLine", line);
    if (column > 0) {
      region.put("startColumn", column);
      if (end > column) {
        region.put("endColumn", end);
      }
    }
    return region;
  }

  private static Map<String, Object> fix(Problem problem, TextEdit edit) {
    int end = edit.column() + edit.old().codePointCount(0, edit.old().length());
    Map<String, Object> deleted =
        map("startLine", edit.line(), "startColumn", edit.column(), "endColumn", end);
    Map<String, Object> replacement =
        map("deletedRegion", deleted, "insertedContent", map("text", edit.fresh()));
    return map(
        "artifactChanges",
        List.of(map("artifactLocation", artifact(problem), "replacements", List.of(replacement))));
  }

  /** Keys and values in turn. */
  private static Map<String, Object> map(Object... entries) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      map.put((String) entries[i], entries[i + 1]);
    }
    return map;
  }
}
