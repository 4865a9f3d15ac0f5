package org.plumbline.facts;

/** How an enum constant is written in case files and sentences. */
final class Words {
  private Words() {}

  /**
   * The constant as a case file writes it: lower case, {@code _} as {@code -}; OSJA stays upper
   * case.
   */
  static String of(Enum<?> constant) {
    return constant instanceof Regime
        ? constant.name()
        : constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
