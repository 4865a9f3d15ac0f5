package org.plumbline.internal.report.html;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.check.Check;
import org.plumbline.internal.report.words.DateForm;
import org.plumbline.internal.report.words.TimelineEvent;
import org.plumbline.internal.report.words.TimelineEvents;

/** The timeline of a check, as a picture and as a table. */
final class Timeline {
  private Timeline() {}

  /**
   * Writes it.
   *
   * @param id unique on the page; the ids of its parts begin with it
   */
  static List<Element> of(Check check, String id) {
    List<TimelineEvent> events = TimelineEvents.of(check);
    return List.of(
        Tag.P.of(
            "Solid marks are certain. Pale marks with a broken edge are not: the date is not known exactly, or accounts differ."),
        TimelineDrawing.of(events, check.asOf(), id),
        table(events, check));
  }

  private static Element table(List<TimelineEvent> events, Check check) {
    List<Element> rows = new ArrayList<>();
    boolean checked = false;
    for (TimelineEvent event : events) {
      if (!checked && event.start().isAfter(check.asOf())) {
        rows.add(day(check));
        checked = true;
      }
      rows.add(row(event));
    }
    if (!checked) {
      rows.add(day(check));
    }
    return Tag.TABLE
        .of(Tag.CAPTION.of("The timeline in words"), Rows.heads("When", "What"), Tag.TBODY.of(rows))
        .css("when");
  }

  private static Element row(TimelineEvent event) {
    return Tag.TR.of(
        Tag.TH.of(event.when()).set(Attribute.SCOPE, "row"), Tag.TD.of(event.description()));
  }

  private static Element day(Check check) {
    return Tag.TR
        .of(
            Tag.TH.of(DateForm.WORDS.day(check.asOf())).set(Attribute.SCOPE, "row"),
            Tag.TD.of(Tag.STRONG.of("The date of the check")))
        .css("as-of");
  }
}
