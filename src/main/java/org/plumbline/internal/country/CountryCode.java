package org.plumbline.internal.country;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Codes of states: those of ISO 3166-1 alpha-2, and XA to XZ and ZZ for invented ones. */
public final class CountryCode {
  /** Those of states that there are. */
  public static final Set<String> OFFICIAL =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  private static final Pattern OUR_OWN = Pattern.compile("X[A-Z]|ZZ");

  private CountryCode() {}

  /** Whether it is the code of a state, or one that is kept free for invented ones. */
  public static boolean is(String text) {
    return OFFICIAL.contains(text) || OUR_OWN.matcher(text).matches();
  }

  /** Whether it is the code of a state that there is. */
  public static boolean isOfficial(String text) {
    return OFFICIAL.contains(text);
  }
}
