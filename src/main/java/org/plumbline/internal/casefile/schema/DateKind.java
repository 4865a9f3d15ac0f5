package org.plumbline.internal.casefile.schema;

import java.util.Map;
import org.plumbline.internal.yaml.TextNode;
import org.plumbline.source.WrittenDate;

/** A date. */
public final class DateKind extends SingleKind {
  /** A day, a month, a year or an interval. */
  public static final DateKind DATE = new DateKind(WrittenDate.WANTED, false);

  /** One day. */
  public static final DateKind DAY = new DateKind("a full date such as 2019-10-09", true);

  private final String wanted;
  private final boolean onlyDays;

  private DateKind(String wanted, boolean onlyDays) {
    this.wanted = wanted;
    this.onlyDays = onlyDays;
  }

  @Override
  public String wanted() {
    return wanted;
  }

  @Override
  void checkText(TextNode text, Checking checking) {
    try {
      if (!WrittenDate.parse(text.text()).isDay() && onlyDays) {
        checking.problem(text.place(), quoted(text) + " is not " + wanted);
      }
    } catch (WrittenDate.Mistake e) {
      checking.problem(
          text.place(),
          quoted(text)
              + " "
              + (onlyDays ? e.sentence().replace(WrittenDate.WANTED, wanted) : e.sentence()));
    }
  }

  @Override
  public Map<String, Object> schema() {
    return onlyDays ? JsonSchema.day() : JsonSchema.date();
  }
}
