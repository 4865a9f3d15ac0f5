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
 * The first three cases of a rule that is to be written: it stands, it depends, it is silent. They
 * can be read as they are, and fail until somebody has thought about them. Safe for any number of
 * threads.
 */
public final class CaseDrafts {
  private static final String BASE = "well-run";

  private static final String HEAD =
      """
      # %1$s
      case: Write here the situation, in a sentence
      draft: "%2$s"
      """;

  private static final String LIKE_BASE =
      """
      # Nothing is wrong with the base; change one line or two of it, here.
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
   * The texts of the cases by their paths below the folder of test cases.
   *
   * @param cases the folder of test cases; the cases are like its {@code well-run}, if it has one
   * @param rule the id of the rule
   * @param from first day on which the rule is in force
   * @param namesDay whether the base is of a day on which the rule may not be in force yet
   * @throws BrokenFileException if there is no such folder
   */
  public static Map<String, String> of(Path cases, String rule, LocalDate from, boolean namesDay) {
    if (!Files.isDirectory(cases)) {
      throw new BrokenFileException(
          List.of(
              new Problem(
                  Place.of(cases.toString().replace('\\', '/')), "there is no such folder", "")));
    }
    String facts =
        !Files.isRegularFile(cases.resolve(BASE + ".yaml"))
            ? WHOLE.formatted(from)
            : namesDay ? LIKE_BASE + "as-of: " + from + "\n" : LIKE_BASE;
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        rule + "/stands-situation.yaml",
        text(
            "The flag stands: it is raised however the open questions are settled.",
            "change the case until " + rule + " must be raised",
            facts,
            "stands: [" + rule + "]"));
    files.put(
        rule + "/depends-situation.yaml",
        text(
            "The flag depends: on something that is not known, such as an assessment not recorded.",
            "leave open in the case what decides whether " + rule + " is raised",
            facts,
            "depends: [" + rule + "]"));
    files.put(
        rule + "/silent-situation.yaml",
        text(
            "The rule is silent: as near to the case that stands as possible.",
            "change the case until " + rule + " must just not be raised",
            facts,
            "stands: []"));
    return files;
  }

  private static String text(String description, String toDo, String facts, String expected) {
    String draft =
        toDo + ", list all flags of the pack under expect, name the file, take this line away";
    return HEAD.formatted(description, draft) + facts + "expect:\n  " + expected + "\n";
  }
}
