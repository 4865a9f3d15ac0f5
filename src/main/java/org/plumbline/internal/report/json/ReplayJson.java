package org.plumbline.internal.report.json;

import java.util.List;
import java.util.Optional;
import org.plumbline.internal.coverage.Coverage;
import org.plumbline.internal.json.LeftOutIfEmpty;
import org.plumbline.internal.json.Means;
import org.plumbline.internal.json.RecordJson;
import org.plumbline.internal.replay.CaseResult;
import org.plumbline.internal.replay.ReplayResult;

/**
 * The result of {@code plumbline replay} as JSON, for machines. Names stay, new ones may be added.
 */
public record ReplayJson(
    @Means("The version of Plumbline.") String plumbline,
    @Means("How many cases came out as expected.") long passed,
    @Means("How many did not.") long failed,
    @Means("The cases.") List<ReplayedCase> cases,
    @LeftOutIfEmpty @Means("What the cases show of the rules; left out if nobody asked.")
        Optional<CoverageJson> coverage) {

  /**
   * Writes it.
   *
   * @param version of Plumbline
   * @param coverage what the cases show of the rules, if somebody wants to know
   */
  public static String write(String version, ReplayResult result, Optional<Coverage> coverage) {
    return RecordJson.write(
        new ReplayJson(
            version,
            result.passed(),
            result.failed(),
            result.cases().stream().map(ReplayedCase::of).toList(),
            coverage.map(CoverageJson::of)));
  }

  record ReplayedCase(
      @Means("The case, or a folder without cases.") String file,
      @Means(
              "green: everything is as expected; red: there is a difference; broken: the file"
                  + " cannot be used; fault: Plumbline failed.")
          CaseResult.Outcome outcome,
      @Means("One sentence for each difference; empty if the case passed.")
          List<String> differences) {

    static ReplayedCase of(CaseResult result) {
      return new ReplayedCase(result.file(), result.outcome(), result.differences());
    }
  }
}
