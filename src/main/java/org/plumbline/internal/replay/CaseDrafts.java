package org.plumbline.internal.replay;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;

/**
 * Draft cases for a new rule: one that stands, one that depends, one that is silent. They are
 * readable, but fail until somebody has worked on them. Safe for any number of threads.
 */
public final class CaseDrafts {
  private static final String BASE = "well-run";

  private static final String HEAD =
      """
      # %1$s
      case: Describe the situation in one sentence
      draft: "%2$s"
      """;

  private static final String LIKE_BASE =
      """
      # Nothing is wrong with the base case. Change one or two of its lines here.
      like: well-run
      """;

  private static final String WHOLE =
      """
      as-of: %1$s
      drawn-from: public-record
      assistance: capacity-building
      partnership:
        hosts: [XA]
        recipients: [{organisation: xa-police, level: force, units: all}]
        phases: [{id: p1, from: %1$s, provider: uk-college, funders: none}]
      organisations:
        - {id: xa-police, name: XA Police, country: XA, kind: police, level: force}
        - {id: uk-college, name: UK College, country: GB, kind: police-college, public-body: yes}
      """;

  private CaseDrafts() {}

  /**
   * The texts of the cases, by path below the folder of test cases.
   *
   * @param cases the folder of test cases; if it has a case {@code well-run}, the drafts are based
   *     on it
   * @param rule the id of the rule
   * @param from first day on which the rule is in force
   * @param namesDay whether the drafts name a day, because the rule may not be in force on the day
   *     of the base case
   * @throws BrokenFileException if there is no such folder
   */
  public static Map<String, String> of(Path cases, String rule, LocalDate from, boolean namesDay) {
    if (!Files.isDirectory(cases)) {
      throw new BrokenFileException(
          List.of(
              new Problem(
                  Place.of(cases.toString().replace('\\', '/')),
                  "there is no such folder",
                  "create it first, or name another")));
    }
    String facts =
        !Files.isRegularFile(cases.resolve(BASE + ".yaml"))
            ? WHOLE.formatted(from)
            : namesDay ? LIKE_BASE + "as-of: " + from + "\n" : LIKE_BASE;
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        rule + "/stands-situation.yaml",
        text(
            "The flag stands: it is raised whatever the answers to open questions are.",
            "change the case until " + rule + " must be raised",
            facts,
            "stands: [" + rule + "]"));
    files.put(
        rule + "/depends-situation.yaml",
        text(
            "The flag depends on something unknown, such as an assessment that is not recorded.",
            "leave open a fact that decides whether " + rule + " is raised",
            facts,
            "depends: [" + rule + "]"));
    files.put(
        rule + "/silent-situation.yaml",
        text(
            "The rule is silent: keep this as close as possible to the case that stands.",
            "change as little as possible until " + rule + " must not be raised",
            facts,
            "stands: []"));
    return files;
  }

  private static String text(String description, String toDo, String facts, String expected) {
    String draft =
        toDo + ", list all flags of the pack under expect, name the file, delete this line";
    return HEAD.formatted(description, draft) + facts + "expect:\n  " + expected + "\n";
  }
}
