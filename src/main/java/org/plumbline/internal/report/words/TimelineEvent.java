package org.plumbline.internal.report.words;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.internal.casefile.schema.Lane;

/**
 * Something on the timeline of a case.
 *
 * @param lane where it is drawn
 * @param from when it happened or began
 * @param to when it ended; empty if it is of one day
 * @param description in words
 * @param isSure whether it happened for certain, and by every account
 */
public record TimelineEvent(
    Lane lane, DateRange from, Optional<DateRange> to, String description, boolean isSure) {
  /**
   * The day by which it is put in order; what is only known to be before a day comes with that day.
   */
  public LocalDate start() {
    return from.bounds().findFirst().orElse(from.first());
  }

  /** When, in words. */
  public String when() {
    String start = from.written().isEmpty() ? "from the beginning" : from.written();
    return to.map(end -> start + (end.written().isEmpty() ? ", open" : " to " + end.written()))
        .orElse(start);
  }
}
