package org.plumbline.internal.report.text;

import org.plumbline.result.Severity;
import org.plumbline.result.Verdict;

/** How words look on a terminal that has colours. */
enum AnsiStyle {
  PLAIN(""),
  /** For headings. */
  STRONG("1"),
  /** For labels. */
  FAINT("2"),
  /** For blockers and high flags. */
  RED("1;31"),
  /** For medium flags and what is not known. */
  YELLOW("33");

  private final String code;

  AnsiStyle(String code) {
    this.code = code;
  }

  String on(String words, boolean colours) {
    return colours && !code.isEmpty() && !words.isEmpty()
        ? "\u001b[" + code + "m" + words + "\u001b[0m"
        : words;
  }

  static AnsiStyle of(Severity severity) {
    return switch (severity) {
      case BLOCKER, HIGH -> RED;
      case MEDIUM -> YELLOW;
      case INFO -> PLAIN;
    };
  }

  static AnsiStyle of(Verdict verdict) {
    return switch (verdict) {
      case STOP, REFER -> RED;
      case UNDETERMINED, CAUTION, NOT_JUDGED -> YELLOW;
      case NOTES, ENDED, NO_FLAGS -> STRONG;
    };
  }
}
