package org.plumbline.internal.report.words;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.check.Check;

/** What a check was made from, in words. */
public final class Inputs {
  private static final int BRIEF = 12;

  private Inputs() {}

  public static String of(Check.Inputs inputs) {
    List<String> parts = new ArrayList<>();
    parts.add("the facts " + brief(inputs.facts()));
    parts.add("the rules " + brief(inputs.rules()));
    for (Check.UsedEdition edition : inputs.lists()) {
      parts.add(
          "the list "
              + edition.list()
              + " of "
              + DateForm.WORDS.day(edition.date())
              + (edition.isExact() ? " " : " at the latest ")
              + (edition.extract() ? "(an extract) " : "")
              + brief(edition.sha256()));
    }
    if (!inputs.links().isEmpty()) {
      parts.add("your own links " + brief(inputs.links()));
    }
    String last = parts.remove(parts.size() - 1);
    return String.join(", ", parts)
        + " and "
        + last
        + " (first digits of SHA-256) by "
        + inputs.engine();
  }

  private static String brief(String hash) {
    return hash.substring(0, Math.min(BRIEF, hash.length()));
  }
}
