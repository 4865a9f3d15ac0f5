package org.plumbline.internal.report.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.internal.replay.CaseResult;
import org.plumbline.internal.replay.CaseResult.Outcome;
import org.plumbline.internal.text.SafeText;
import org.plumbline.internal.watch.Watch;
import org.plumbline.problem.Problem;

/** The answer of {@code watch}, as text. Safe for any number of threads. */
public final class WatchReport {
  private static final int MOST = 10;

  private WatchReport() {}

  /**
   * The answer to one set of saved files.
   *
   * @param after how long after the files were saved, in milliseconds; empty if not known
   */
  public static String of(Watch.Answer answer, Optional<Long> after) {
    StringBuilder text = new StringBuilder("\n");
    lines(answer.files(), text, "");
    problems(answer.problems(), text);
    problems(answer.findings(), text);
    failures(answer.replay().cases(), text);
    return text
        + "  "
        + summary(answer)
        + after
            .map(ms -> String.format(Locale.ROOT, " (after %d.%02d s)", ms / 1000, ms % 1000 / 10))
            .orElse("")
        + "\n";
  }

  private static void problems(List<Problem> problems, StringBuilder text) {
    lines(problems.stream().map(Problem::toString).toList(), text, "  ");
  }

  private static void lines(List<String> lines, StringBuilder text, String indent) {
    lines.stream()
        .limit(MOST)
        .forEach(line -> text.append(indent).append(SafeText.of(line)).append('\n'));
    if (lines.size() > MOST) {
      text.append(indent).append("and ").append(lines.size() - MOST).append(" more\n");
    }
  }

  private static void failures(List<CaseResult> cases, StringBuilder text) {
    List<CaseResult> failed =
        cases.stream().filter(result -> result.outcome() != Outcome.GREEN).toList();
    failed.stream().limit(MOST).forEach(result -> failure(result, text));
    if (failed.size() > MOST) {
      text.append("  and ").append(failed.size() - MOST).append(" more\n");
    }
  }

  private static void failure(CaseResult result, StringBuilder text) {
    text.append("  ").append(SafeText.of(result.file())).append('\n');
    lines(result.differences(), text, "    ");
  }

  private static String summary(Watch.Answer answer) {
    if (!answer.problems().isEmpty()) {
      return "the rules cannot be used; no case was run";
    }
    int findings = answer.findings().size();
    String lint = findings == 0 ? "nothing found" : findings + " found";
    return answer.replay().cases().isEmpty()
        ? lint
        : lint
            + ", "
            + answer.replay().passed()
            + " passed, "
            + answer.replay().failed()
            + " failed";
  }
}
