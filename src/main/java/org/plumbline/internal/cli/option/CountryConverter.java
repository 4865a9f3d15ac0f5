package org.plumbline.internal.cli.option;

import java.util.Locale;
import org.plumbline.internal.country.CountryCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** ReadsInput the code of a state. */
public final class CountryConverter implements ITypeConverter<String> {
  @Override
  public String convert(String text) {
    if (!CountryCode.is(text)) {
      String upper = text.toUpperCase(Locale.ROOT);
      throw new TypeConversionException(
          "'"
              + text
              + "' is not an ISO 3166-1 code of two capital letters such as LK"
              + (CountryCode.isOfficial(upper) ? "; did you mean " + upper + "?" : "")
              + (upper.equals("UK") ? "; did you mean GB?" : ""));
    }
    return text;
  }
}
