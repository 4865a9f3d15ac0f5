package org.plumbline.internal.country;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Country codes: ISO 3166-1 alpha-2, and XA to XZ and ZZ for invented states. */
public final class CountryCode {
  /** The codes of real states. */
  public static final Set<String> OFFICIAL =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  private static final Pattern INVENTED = Pattern.compile("X[A-Z]|ZZ");

  private CountryCode() {}

  /** Whether a text is the code of a real or an invented state. */
  public static boolean is(String text) {
    return OFFICIAL.contains(text) || INVENTED.matcher(text).matches();
  }

  /** Whether a text is the code of a real state. */
  public static boolean isOfficial(String text) {
    return OFFICIAL.contains(text);
  }
}
