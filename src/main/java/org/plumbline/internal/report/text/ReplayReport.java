package org.plumbline.internal.report.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.internal.coverage.Coverage;
import org.plumbline.internal.replay.CaseResult;
import org.plumbline.internal.replay.ReplayResult;
import org.plumbline.internal.report.json.JsonReport;

/**
 * The result of a replay as text for people and as JSON for machines. Safe for any number of
 * threads.
 */
public final class ReplayReport {
  private ReplayReport() {}

  /**
   * Each case that did not come out as expected, and why; at the end {@code 12 passed, 3 failed} on
   * a line alone.
   */
  public static String write(ReplayResult result) {
    StringBuilder text = new StringBuilder();
    result.cases().forEach(caseResult -> write(caseResult, text));
    return text + "" + result.passed() + " passed, " + result.failed() + " failed\n";
  }

  /**
   * As JSON; names stay, new ones may be added.
   *
   * @param coverage what the cases show of the rules, if somebody wants to know
   */
  public static String json(String version, ReplayResult result, Optional<Coverage> coverage) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("plumbline", version);
    json.put("passed", result.passed());
    json.put("failed", result.failed());
    json.put("cases", result.cases().stream().map(ReplayReport::json).toList());
    coverage.ifPresent(shown -> json.put("coverage", CoverageReport.json(shown)));
    return JsonReport.text(json);
  }

  private static Map<String, Object> json(CaseResult caseResult) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", caseResult.file());
    json.put("outcome", caseResult.outcome().name().toLowerCase(Locale.ROOT));
    json.put("differences", caseResult.differences());
    return json;
  }

  private static void write(CaseResult caseResult, StringBuilder text) {
    if (caseResult.outcome() != CaseResult.Outcome.GREEN) {
      text.append(caseResult.file()).append('\n');
      caseResult
          .differences()
          .forEach(difference -> text.append("  ").append(difference).append('\n'));
      text.append('\n');
    }
  }
}
