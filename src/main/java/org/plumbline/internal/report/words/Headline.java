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

  /** What goes after the verdict: on whose account, and what was on the last day. */
  public String condition() {
    return new Account(check, words).clause() + check.lastDay().map(this::past).orElse("");
  }

  private String past(Check.LastDay last) {
    String ended = check.verdict() == Verdict.ENDED ? "; " : "; the assistance ended, and ";
    return ended
        + "on "
        + last.day()
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

  /** That it could be no graver, as far as anything was judged. */
  public String noGraver() {
    if (!check.theCase().knowsPartnership() || check.hadNoRule()) {
      return "anything, as nothing could be checked";
    }
    return "no graver, by the rules that were run"
        + (check.isPartlyUnjudged() ? "; what was not judged is not counted" : "");
  }

  /** What the verdict means. */
  public String meaning() {
    if (check.lastDay().isPresent() && check.verdict() == Verdict.STOP) {
      return "A blocker stands, though the assistance has ended.";
    }
    return switch (check.verdict()) {
      case STOP -> "A blocker stands: it must not go on.";
      case REFER -> "A high flag stands: someone more senior decides.";
      case UNDETERMINED -> "What is not known outweighs all that stands.";
      case CAUTION -> "A medium flag stands: it is to be dealt with.";
      case NOTES -> "Nothing graver than info stands.";
      case ENDED -> "The assistance ended before the day of the check.";
      case NOT_JUDGED -> "An important question was not judged, so the case is not cleared.";
      case NO_FLAGS -> "No rule raised a flag on what the case says.";
    };
  }
}
