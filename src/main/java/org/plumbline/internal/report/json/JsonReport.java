package org.plumbline.internal.report.json;

import java.util.List;
import org.plumbline.check.Check;
import org.plumbline.internal.json.Means;
import org.plumbline.internal.json.RecordJson;
import org.plumbline.problem.Problem;

/**
 * The result of {@code plumbline check} as JSON, for machines. Names stay, new ones may be added.
 * The same checks give the same text, byte for byte.
 */
public record JsonReport(
    @Means("The version of Plumbline.") String plumbline,
    @Means("One for each case and date.") List<CheckJson> checks,
    @Means("What is wrong with cases that could not be checked.") List<ProblemJson> problems) {

  /**
   * Writes checks.
   *
   * @param version of Plumbline
   * @param checks in the order in which they were asked for
   * @param problems of cases that could not be checked
   */
  public static String write(String version, List<Check> checks, List<Problem> problems) {
    return write(version, checks, problems, CheckMembers.ALL);
  }

  /** Writes only these members of each check. */
  public static String write(
      String version, List<Check> checks, List<Problem> problems, CheckMembers members) {
    return RecordJson.write(
        new JsonReport(
            version,
            checks.stream().map(check -> CheckJson.of(check, members)).toList(),
            problems.stream().map(ProblemJson::of).toList()),
        members::isWritten);
  }
}
