package org.plumbline.internal.report.html;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.check.Check;
import org.plumbline.internal.report.words.TimelineEvent;
import org.plumbline.internal.report.words.TimelineEvents;

/** The timeline of a check: a picture, and a table that says the same. */
final class Timeline {
  private Timeline() {}

  /**
   * Writes it.
   *
   * @param id unique on the page; the ids of its parts begin with it
   */
  static List<Element> of(Check check, String id) {
    List<TimelineEvent> happenings = TimelineEvents.of(check);
    return List.of(
        Tag.P.of(
            "What is solid is certain; what is pale with a broken edge may be: the day is not known, or accounts differ."),
        TimelineDrawing.of(happenings, check.asOf(), id),
        table(happenings, check));
  }

  private static Element table(List<TimelineEvent> happenings, Check check) {
    List<Element> rows = new ArrayList<>();
    boolean checked = false;
    for (TimelineEvent timelineEvent : happenings) {
      if (!checked && timelineEvent.start().isAfter(check.asOf())) {
        rows.add(day(check));
        checked = true;
      }
      rows.add(row(timelineEvent));
    }
    if (!checked) {
      rows.add(day(check));
    }
    return Tag.TABLE
        .of(Tag.CAPTION.of("The timeline in words"), Rows.heads("When", "What"), Tag.TBODY.of(rows))
        .css("when");
  }

  private static Element row(TimelineEvent timelineEvent) {
    return Tag.TR.of(
        Tag.TH.of(timelineEvent.when()).set(Attribute.SCOPE, "row"),
        Tag.TD.of(timelineEvent.description()));
  }

  private static Element day(Check check) {
    return Tag.TR
        .of(
            Tag.TH.of(check.asOf().toString()).set(Attribute.SCOPE, "row"),
            Tag.TD.of(Tag.STRONG.of("The day of the check")))
        .css("as-of");
  }
}
