package org.plumbline.internal.report.words;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.check.Check;
import org.plumbline.result.NotJudged;
import org.plumbline.result.Verdict;

/** The verdict of a check in words. */
public final class Headline {
  private final Check check;
  private final CaseWords words;

  public Headline(Check check, CaseWords words) {
    this.check = check;
    this.words = words;
  }

  /** {@code STOP}. */
  public String verdict() {
    return loud(check.verdict());
  }

  public static String loud(Verdict verdict) {
    return quiet(verdict).toUpperCase(Locale.ROOT);
  }

  public static String quiet(Verdict verdict) {
    return verdict.toString().replace('-', ' ');
  }

  /** Follows the verdict: whose account it rests on, and the verdict of the last day. */
  public String condition() {
    return new Account(check, words).clause() + check.lastDay().map(this::past).orElse("");
  }

  private String past(Check.LastDay last) {
    String ended = check.verdict() == Verdict.ENDED ? "; " : "; the assistance ended, and ";
    return ended
        + "on "
        + DateForm.WORDS.day(last.day())
        + ", the last day on which it certainly ran, the verdict was "
        + quiet(last.verdict());
  }

  /** What was not judged; empty if everything was. */
  public Optional<String> notJudged() {
    return check.notJudged().isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(" ", check.notJudgedInWords()));
  }

  /** {@code ; not judged: process}, where that keeps the case from being cleared; else empty. */
  public static String notJudgedInShort(Check check) {
    String questions =
        check.notJudged().stream()
            .filter(NotJudged::isDecisive)
            .map(notJudged -> notJudged.question().toString())
            .collect(Collectors.joining(", "));
    return questions.isEmpty() ? "" : "; not judged: " + questions;
  }

  /** Whether the verdict has a worse one that open questions may lead to. */
  public boolean hasWorstCase() {
    return check.couldBe() != check.verdict();
  }

  /** {@code STOP}; empty if the worst case is the verdict itself. */
  public String worstCase() {
    return hasWorstCase() ? loud(check.couldBe()) : "";
  }

  /** Follows the worst case: under which rules, and whether questions follow. */
  public String worstCaseLimits() {
    if (hasWorstCase()) {
      return ", under the rules asked" + (check.hangsOn().isEmpty() ? "" : "; it depends on:");
    }
    if (!check.theCase().knowsPartnership() || check.hadNoRule()) {
      return "anything is possible, because nothing could be checked";
    }
    return "the same, under the rules asked"
        + (check.isPartlyUnjudged() ? "; what was not judged is not counted" : "");
  }

  /** What the verdict means. */
  public String meaning() {
    if (check.lastDay().isPresent() && check.verdict() == Verdict.STOP) {
      return "A blocker stands. The assistance has ended.";
    }
    return switch (check.verdict()) {
      case STOP ->
          "A blocker stands. It needs to be resolved before the assistance starts or continues.";
      case REFER -> "A high flag stands. Someone more senior decides what happens next.";
      case UNDETERMINED ->
          "What is still open could be more serious than anything that stands. The open"
              + " questions need answers first.";
      case CAUTION -> "A medium flag stands. It needs to be dealt with.";
      case NOTES -> "Only information flags stand.";
      case ENDED -> "The assistance ended before the date of the check.";
      case NOT_JUDGED -> "An important question was not judged, so the case is not cleared.";
      case NO_FLAGS -> "No rule raised a flag on what the case says.";
    };
  }
}
