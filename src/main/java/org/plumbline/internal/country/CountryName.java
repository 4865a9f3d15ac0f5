package org.plumbline.internal.country;

import java.util.Locale;

/** English names of states. Any text that is not the code of a real state is returned unchanged. */
public final class CountryName {
  private CountryName() {}

  /** {@code Sri Lanka} for {@code LK}; an invented state such as {@code XA} keeps its code. */
  public static String of(String code) {
    return CountryCode.isOfficial(code)
        ? new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH)
        : code;
  }

  /** Name and code, such as {@code Sri Lanka (LK)}. */
  public static String withCode(String code) {
    String name = of(code);
    return name.equals(code) ? code : name + " (" + code + ")";
  }
}
