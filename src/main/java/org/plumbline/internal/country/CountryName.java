package org.plumbline.internal.country;

import java.util.Locale;

/** States by their English names; what is no code of a state is given back as it is. */
public final class CountryName {
  private CountryName() {}

  /** {@code Sri Lanka} for {@code LK}; an invented state, such as {@code XA}, has its code only. */
  public static String of(String code) {
    return CountryCode.isOfficial(code)
        ? new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH)
        : code;
  }

  /** {@code Sri Lanka (LK)}. */
  public static String withCode(String code) {
    String name = of(code);
    return name.equals(code) ? code : name + " (" + code + ")";
  }
}
