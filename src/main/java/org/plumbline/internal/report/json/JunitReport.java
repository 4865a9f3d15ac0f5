package org.plumbline.internal.report.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plumbline.internal.replay.CaseResult;
import org.plumbline.internal.replay.CaseResult.Outcome;
import org.plumbline.internal.replay.ReplayResult;
import org.plumbline.internal.text.SafeText;

/**
 * The result of a replay as JUnit XML, for what gathers the results of tests: a suite for each
 * folder, a test case for each file. Only what came out as expected passes; what did not is a
 * failure, what could not be told (a broken file, a fault) an error, and nothing is skipped. Safe
 * for any number of threads.
 */
public final class JunitReport {
  private JunitReport() {}

  /** Writes it. */
  public static String write(ReplayResult result) {
    Map<String, List<CaseResult>> folders =
        result.cases().stream()
            .collect(
                Collectors.groupingBy(
                    JunitReport::folder, LinkedHashMap::new, Collectors.toList()));
    StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    text.append("<testsuites name=\"plumbline replay\"")
        .append(counts(result.cases()))
        .append(">\n");
    folders.forEach((folder, cases) -> suite(folder, cases, text));
    return text.append("</testsuites>\n").toString();
  }

  private static void suite(String folder, List<CaseResult> cases, StringBuilder text) {
    text.append("  <testsuite name=\"")
        .append(escaped(folder))
        .append('"')
        .append(counts(cases))
        .append(">\n");
    cases.forEach(caseResult -> testCase(caseResult, text));
    text.append("  </testsuite>\n");
  }

  private static String counts(List<CaseResult> cases) {
    return " tests=\""
        + cases.size()
        + "\" failures=\""
        + count(cases, outcome -> outcome == Outcome.RED)
        + "\" errors=\""
        + count(cases, outcome -> outcome == Outcome.BROKEN || outcome == Outcome.FAULT)
        + "\" skipped=\"0\"";
  }

  private static long count(List<CaseResult> cases, Predicate<Outcome> which) {
    return cases.stream().map(CaseResult::outcome).filter(which).count();
  }

  private static void testCase(CaseResult caseResult, StringBuilder text) {
    text.append("    <testcase classname=\"")
        .append(escaped(folder(caseResult)))
        .append("\" name=\"")
        .append(escaped(name(caseResult)))
        .append('"');
    switch (caseResult.outcome()) {
      case GREEN -> text.append("/>\n");
      case RED -> trouble("failure", "not as expected", caseResult, text);
      case BROKEN -> trouble("error", "the case cannot be used", caseResult, text);
      case FAULT -> trouble("error", "Plumbline failed", caseResult, text);
    }
  }

  private static void trouble(String kind, String type, CaseResult caseResult, StringBuilder text) {
    String first = caseResult.differences().stream().findFirst().orElse(type);
    text.append(">\n      <")
        .append(kind)
        .append(" type=\"")
        .append(type)
        .append("\" message=\"")
        .append(escaped(first))
        .append("\">")
        .append(
            caseResult.differences().stream()
                .map(JunitReport::escaped)
                .collect(Collectors.joining("\n")))
        .append("</")
        .append(kind)
        .append(">\n    </testcase>\n");
  }

  private static String folder(CaseResult caseResult) {
    int slash = caseResult.file().lastIndexOf('/');
    return slash <= 0 ? "." : caseResult.file().substring(0, slash);
  }

  private static String name(CaseResult caseResult) {
    return caseResult.file().substring(caseResult.file().lastIndexOf('/') + 1);
  }

  /** What XML does not allow is shown as {@code \}{@code u0000}; the rest is escaped. */
  private static String escaped(String text) {
    return SafeText.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
