package org.plumbline.fact.word;

/** How constants and the words of sources are written in case files and sentences. */
public final class Words {
  private Words() {}

  /**
   * The constant as a case file writes it: lower case, {@code _} as {@code -}; OSJA stays upper
   * case.
   */
  public static String of(Enum<?> constant) {
    return constant instanceof Regime
        ? constant.name()
        : constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** The words of a source in quotation marks, or that the case quotes none. */
  public static String quoted(String words) {
    return words.isEmpty() ? "(the case quotes no words)" : "\"" + words + "\"";
  }
}
