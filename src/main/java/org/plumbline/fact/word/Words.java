package org.plumbline.fact.word;

import java.util.Locale;
import java.util.Map;

/** How enum constants and quotations are written in case files and sentences. */
public final class Words {
  private static final Map<Enum<?>, String> LABELS =
      Map.of(
          BodyKind.ARMS_LENGTH, "at arm's length",
          BodyKind.UN_BODY, "UN body",
          BodyKind.NGO, "NGO",
          Standing.UN_BODY, "UN body",
          Standing.DOCUMENTED_BY_NGO, "documented by an NGO",
          Rank.IN_COUNTRY, "in-country",
          Assistance.CASE_SPECIFIC, "case-specific");

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

  /** The constant as people write it: {@code cooperates with}, {@code in-country}. */
  public static String label(Enum<?> constant) {
    if (constant instanceof Why why) {
      return why.inWords();
    }
    return LABELS.getOrDefault(constant, of(constant).replace('-', ' '));
  }

  /**
   * The words of a source in quotation marks, with single ones inside; or a remark that the case
   * quotes none.
   */
  public static String quoted(String words) {
    return words.isEmpty()
        ? "(the source's words are not quoted)"
        : "\"" + words.replace('"', '\'') + "\"";
  }
}
