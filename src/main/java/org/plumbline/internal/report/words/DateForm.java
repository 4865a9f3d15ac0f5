package org.plumbline.internal.report.words;

import java.time.LocalDate;
import org.plumbline.internal.text.PlainDate;
import org.plumbline.source.WrittenDate;

/** How a report writes dates. */
public enum DateForm {
  /** {@code 31 March 2022}, for people. */
  WORDS,
  /** {@code 2022-03-31}, for machines and spreadsheets. */
  ISO;

  /** One day. */
  public String day(LocalDate day) {
    return this == ISO ? day.toString() : PlainDate.of(day);
  }

  /** A date that may be a month, a year or a period, such as {@code October 2019}. */
  public String date(WrittenDate date) {
    return dates(date.written());
  }

  /** A text that has no numbers but those of its ISO dates, such as {@code 2019 or 2020-05}. */
  String dates(String text) {
    return this == ISO ? text : PlainDate.inWords(text);
  }
}
