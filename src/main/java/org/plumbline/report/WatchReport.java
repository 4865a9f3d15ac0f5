package org.plumbline.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.flags.Problem;
import org.plumbline.flags.Shown;
import org.plumbline.replay.CaseResult;
import org.plumbline.replay.CaseResult.Outcome;
import org.plumbline.replay.ReplayResult;
import org.plumbline.replay.Watch;

/** What is said while rules and cases are watched, as text. Safe for any number of threads. */
public final class WatchReport {
  private static final int MOST = 10;

  private WatchReport() {}

  /**
   * The answer to a saving.
   *
   * @param after how long after the saving it comes, in milliseconds; empty if that is not known
   */
  public static String of(Watch.Answer answer, Optional<Long> after) {
    StringBuilder text = new StringBuilder("\n");
    some(answer.files(), text, "");
    problems(answer.problems(), text);
    problems(answer.findings(), text);
    cases(answer.cases(), text);
    return text
        + "  "
        + sum(answer)
        + after
            .map(ms -> String.format(Locale.ROOT, " (after %d.%02d s)", ms / 1000, ms % 1000 / 10))
            .orElse("")
        + "\n";
  }

  private static void problems(List<Problem> problems, StringBuilder text) {
    some(problems.stream().map(Problem::toString).toList(), text, "  ");
  }

  private static void some(List<String> lines, StringBuilder text, String indent) {
    lines.stream()
        .limit(MOST)
        .forEach(line -> text.append(indent).append(Shown.of(line)).append('\n'));
    if (lines.size() > MOST) {
      text.append(indent).append("and ").append(lines.size() - MOST).append(" more\n");
    }
  }

  private static void told(CaseResult one, StringBuilder text) {
    text.append("  ").append(Shown.of(one.file())).append('\n');
    some(one.differences(), text, "    ");
  }

  private static String sum(Watch.Answer answer) {
    if (!answer.problems().isEmpty()) {
      return "the rules cannot be used as they are; no case was run";
    }
    int findings = answer.findings().size();
    long green = answer.cases().stream().filter(one -> one.outcome() == Outcome.GREEN).count();
    String lint = findings == 0 ? "nothing found" : findings + " found";
    return answer.cases().isEmpty()
        ? lint
        : lint + ", " + green + " passed, " + (answer.cases().size() - green) + " failed";
  }

  /** What Drools says. */
  public static String of(Watch.Decided decided) {
    StringBuilder text = new StringBuilder();
    ReplayResult result = decided.result();
    cases(result.cases(), text);
    return text
        + (decided.all() ? "  all cases, decided by Drools: " : "  the pack, decided by Drools: ")
        + result.passed()
        + " passed, "
        + result.failed()
        + " failed\n";
  }

  private static void cases(List<CaseResult> cases, StringBuilder text) {
    List<CaseResult> bad = cases.stream().filter(one -> one.outcome() != Outcome.GREEN).toList();
    bad.stream().limit(MOST).forEach(one -> told(one, text));
    if (bad.size() > MOST) {
      text.append("  and ").append(bad.size() - MOST).append(" more\n");
    }
  }
}
