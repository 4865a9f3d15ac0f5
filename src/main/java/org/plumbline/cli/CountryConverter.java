package org.plumbline.cli;

import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the code of a state. */
final class CountryConverter implements ITypeConverter<String> {
  private static final Set<String> CODES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  @Override
  public String convert(String text) {
    if (!CODES.contains(text) && !text.matches("X[A-Z]|ZZ")) { // those are for invented states
      String upper = text.toUpperCase(Locale.ROOT);
      throw new TypeConversionException(
          "'"
              + text
              + "' is not an ISO 3166-1 code of two capital letters such as LK"
              + (CODES.contains(upper) ? "; did you mean " + upper + "?" : "")
              + (upper.equals("UK") ? "; did you mean GB?" : ""));
    }
    return text;
  }
}
