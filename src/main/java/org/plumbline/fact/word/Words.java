package org.plumbline.fact.word;

import java.util.Locale;

/** How enum constants and quotations are written in case files and sentences. */
public final class Words {
  private Words() {}

  /**
   * The constant as a case file writes it: in lower case with hyphens, except that OSJA stays in
   * capitals.
   */
  public static String of(Enum<?> constant) {
    return constant instanceof Regime
        ? constant.name()
        : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The words of a source in quotation marks, or a remark that the case quotes none. */
  public static String quoted(String words) {
    return words.isEmpty() ? "(the case quotes no words)" : "\"" + words + "\"";
  }
}
