package org.plumbline.internal.cli.option;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.plumbline.source.WrittenDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** ReadsInput a day that a case can speak of. */
public final class DayConverter implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String text) {
    LocalDate day = day(text);
    if (!WrittenDate.covers(day)) {
      throw new TypeConversionException("'" + text + "' " + WrittenDate.OUTSIDE);
    }
    return day;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + text + "' is not a day; write it like 2022-03-31");
    }
  }
}
