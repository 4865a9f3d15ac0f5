package org.plumbline.internal.report.text;

import org.plumbline.internal.replay.CaseResult;
import org.plumbline.internal.replay.ReplayResult;

/** The result of a replay as text for people. Safe for any number of threads. */
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
