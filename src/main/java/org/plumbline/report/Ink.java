package org.plumbline.report;

import org.plumbline.flags.Severity;
import org.plumbline.flags.Verdict;

/** How words look on a terminal that has colours. */
enum Ink {
  /** As everything. */
  PLAIN(""),
  /** For headings. */
  STRONG("1"),
  /** For labels. */
  FAINT("2"),
  /** For what must not go on. */
  RED("1;31"),
  /** For what is to be dealt with, or is not known. */
  YELLOW("33");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  String on(String words, boolean colours) {
    return colours && !code.isEmpty() && !words.isEmpty()
        ? "\u001b[" + code + "m" + words + "\u001b[0m"
        : words;
  }

  static Ink of(Severity severity) {
    return switch (severity) {
      case BLOCKER, HIGH -> RED;
      case MEDIUM -> YELLOW;
      case INFO -> PLAIN;
    };
  }

  static Ink of(Verdict verdict) {
    return switch (verdict) {
      case STOP, REFER -> RED;
      case UNDETERMINED, CAUTION, NOT_JUDGED -> YELLOW;
      case NOTES, ENDED, NO_FLAGS -> STRONG;
    };
  }
}
