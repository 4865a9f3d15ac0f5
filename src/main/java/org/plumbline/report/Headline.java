package org.plumbline.report;

import java.util.Locale;
import org.plumbline.flags.Verdict;
import org.plumbline.reading.Check;

/** The verdict of a check in words. */
final class Headline {
  private final Check check;
  private final CaseWords words;

  Headline(Check check, CaseWords words) {
    this.check = check;
    this.words = words;
  }

  /** {@code STOP}. */
  String verdict() {
    return loud(check.verdict());
  }

  static String loud(Verdict verdict) {
    return quiet(verdict).toUpperCase(Locale.ROOT);
  }

  static String quiet(Verdict verdict) {
    return verdict.toString().replace('-', ' ');
  }

  /** What goes after the verdict: on whose account, and what was on the last day. */
  String condition() {
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

  /** What the verdict means. */
  String meaning() {
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
      case NO_FLAGS -> "No rule raised a flag on what the case says.";
    };
  }
}
