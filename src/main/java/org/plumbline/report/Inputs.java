package org.plumbline.report;

import org.plumbline.reading.Check;

/** What a check was made from, in words. */
final class Inputs {
  private static final int BRIEF = 12;

  private Inputs() {}

  static String of(Check.Inputs inputs) {
    return "the facts "
        + brief(inputs.facts())
        + " and the rules "
        + brief(inputs.rules())
        + " (first digits of SHA-256) by "
        + inputs.engine();
  }

  private static String brief(String hash) {
    return hash.substring(0, Math.min(BRIEF, hash.length()));
  }
}
