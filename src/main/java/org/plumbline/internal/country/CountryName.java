package org.plumbline.internal.country;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** English names of states. Any text that is not the code of a real state is returned unchanged. */
public final class CountryName {
  /** Names that the JDK writes in a form for tables. */
  private static final Map<String, String> NAMES =
      Map.of(
          "MM", "Myanmar",
          "CD", "Democratic Republic of the Congo",
          "CG", "Republic of the Congo",
          "HK", "Hong Kong",
          "MO", "Macao");

  private static final Set<String> WITH_ARTICLE =
      Set.of(
          "AE", "BS", "CD", "CF", "CG", "DO", "FK", "GB", "GM", "KM", "KY", "MH", "MV", "NL", "PH",
          "PS", "SB", "SC", "TC", "US", "VA", "VG", "VI");

  private CountryName() {}

  /** {@code Sri Lanka} for {@code LK}; an invented state such as {@code XA} keeps its code. */
  public static String of(String code) {
    if (!CountryCode.isOfficial(code)) {
      return code;
    }
    String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    return NAMES.getOrDefault(code, name.replace(" & ", " and ").replace("St. ", "St "));
  }

  /** The name inside a sentence: {@code the United Kingdom} for {@code GB}. */
  public static String inSentence(String code) {
    return (WITH_ARTICLE.contains(code) ? "the " : "") + of(code);
  }

  /** Name and code, such as {@code Sri Lanka (LK)}. */
  public static String withCode(String code) {
    String name = of(code);
    return name.equals(code) ? code : name + " (" + code + ")";
  }
}
