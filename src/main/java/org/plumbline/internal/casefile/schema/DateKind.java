package org.plumbline.internal.casefile.schema;

import java.util.Map;
import org.plumbline.internal.yaml.TextNode;
import org.plumbline.source.WrittenDate;

/** A date, exact or partial. */
public final class DateKind extends SingleKind {
  /** A day, a month, a year or a range. */
  public static final DateKind DATE = new DateKind(WrittenDate.EXPECTED, false);

  /** An exact day. */
  public static final DateKind DAY = new DateKind("a full date such as 2019-10-09", true);

  private final String expected;
  private final boolean onlyDays;

  private DateKind(String expected, boolean onlyDays) {
    this.expected = expected;
    this.onlyDays = onlyDays;
  }

  @Override
  public String expected() {
    return expected;
  }

  @Override
  void checkText(TextNode text, SchemaChecker checker) {
    try {
      if (!WrittenDate.parse(text.text()).isDay() && onlyDays) {
        checker.problem(text.place(), quoted(text) + " is not " + expected);
      }
    } catch (WrittenDate.Mistake e) {
      checker.problem(
          text.place(),
          quoted(text)
              + " "
              + (onlyDays ? e.sentence().replace(WrittenDate.EXPECTED, expected) : e.sentence()));
    }
  }

  @Override
  public Map<String, Object> schema() {
    return onlyDays ? JsonSchema.day() : JsonSchema.date();
  }
}
