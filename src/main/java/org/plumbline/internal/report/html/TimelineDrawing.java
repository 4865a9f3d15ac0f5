package org.plumbline.internal.report.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.internal.casefile.schema.Lane;
import org.plumbline.internal.report.words.DateForm;
import org.plumbline.internal.report.words.TimelineEvent;

/**
 * A timeline as a picture. It grows with the page while its letters do not: places along it are
 * given in per cent.
 */
final class TimelineDrawing {
  private static final int TOP = 46;
  private static final int TITLE = 30;
  private static final int ROW = 16;
  private static final double LEAST = 3.5;
  private static final int MOST_TICKS = 6;
  private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};

  private final List<TimelineEvent> events;
  private final LocalDate asOf;
  private final LocalDate first;
  private final LocalDate last;
  private final Element svg = Tag.SVG.empty();
  private int bottom = TOP;

  private TimelineDrawing(List<TimelineEvent> events, LocalDate asOf) {
    this.events = events;
    this.asOf = asOf;
    List<LocalDate> days = new ArrayList<>(List.of(asOf));
    events.forEach(
        event -> {
          event.from().bounds().forEach(days::add);
          event.to().ifPresent(end -> end.bounds().forEach(days::add));
        });
    days.sort(null);
    first = days.get(0).withDayOfYear(1);
    last = days.get(days.size() - 1).withMonth(12).withDayOfMonth(31);
  }

  /**
   * Draws a timeline.
   *
   * @param id unique on the page; the ids of its parts begin with it
   */
  static Element of(List<TimelineEvent> events, LocalDate asOf, String id) {
    return new TimelineDrawing(events, asOf).draw(id);
  }

  private Element draw(String id) {
    Element title = Tag.TITLE.of("Timeline " + first.getYear() + " to " + last.getYear());
    Element desc =
        Tag.DESC.of(
            "The date of the check is "
                + DateForm.WORDS.day(asOf)
                + ". The table below lists the same events.");
    svg.css("timeline")
        .set(Attribute.ROLE, "img")
        .set(Attribute.ARIA_LABELLEDBY, id + "-title")
        .set(Attribute.ARIA_DESCRIBEDBY, id + "-desc")
        .set(Attribute.XMLNS, "http://www.w3.org/2000/svg")
        .add(title.id(id + "-title"), desc.id(id + "-desc"));
    List<Element> lanes = new ArrayList<>();
    for (Lane lane : Lane.values()) {
      lane(lane, lanes);
    }
    bottom += 8;
    years();
    line("as-of", at(asOf), 22);
    svg.add(label("as-of", at(asOf), 14, "date of the check: " + DateForm.WORDS.day(asOf)));
    return svg.add(lanes).set(Attribute.WIDTH, "100%").set(Attribute.HEIGHT, bottom);
  }

  // --- lanes ------------------------------------------------------------------------------------

  private void lane(Lane lane, List<Element> drawn) {
    List<TimelineEvent> here =
        events.stream().filter(event -> event.lane() == lane && isDrawn(event)).toList();
    if (here.isEmpty()) {
      return;
    }
    drawn.add(
        Tag.TEXT.of(lane.title()).css("lane").set(Attribute.X, 0).set(Attribute.Y, bottom + 19));
    int top = bottom + TITLE;
    List<Double> rows = new ArrayList<>();
    for (TimelineEvent event : here) {
      int row = row(event, rows);
      mark(event, top + row * ROW, drawn);
    }
    bottom = top + rows.size() * ROW + 4;
  }

  private static boolean isDrawn(TimelineEvent event) {
    return !event.from().isOpen() || event.to().isPresent();
  }

  /** The first row in which there is room. */
  private int row(TimelineEvent event, List<Double> rows) {
    double start = at(event.from().first());
    double end = Math.max(start + LEAST, at(end(event)) + 0.5);
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row) <= start) {
        rows.set(row, end);
        return row;
      }
    }
    rows.add(end);
    return rows.size() - 1;
  }

  private static LocalDate end(TimelineEvent event) {
    return event.to().orElse(event.from()).last();
  }

  private void mark(TimelineEvent event, int y, List<Element> drawn) {
    String lane = event.lane().name().toLowerCase(Locale.ROOT) + (event.isSure() ? "" : " open");
    if (event.to().isEmpty() && event.from().isDay()) {
      drawn.add(
          Tag.CIRCLE
              .empty()
              .css(lane)
              .set(Attribute.CX, percent(at(event.from().first())))
              .set(Attribute.CY, y + 6)
              .set(Attribute.R, 5));
      return;
    }
    if (!event.from().isSure() || !event.to().orElse(event.from()).isSure()) {
      bar("open", event.from().first(), end(event), y, drawn);
    }
    event
        .to()
        .filter(end -> end.first().isAfter(event.from().last()))
        .ifPresent(end -> bar(lane, event.from().last(), end.first(), y, drawn));
  }

  private void bar(String css, LocalDate from, LocalDate to, int y, List<Element> drawn) {
    double start = at(from);
    drawn.add(
        Tag.RECT
            .empty()
            .css(css)
            .set(Attribute.X, percent(start))
            .set(Attribute.Y, y + 1)
            .set(Attribute.WIDTH, percent(Math.max(0.6, at(to) - start)))
            .set(Attribute.HEIGHT, 10)
            .set(Attribute.RX, 2));
  }

  // --- years ------------------------------------------------------------------------------------

  private void years() {
    int step = step();
    for (int year = first.getYear(); year <= last.getYear(); year++) {
      if (year % step == 0) {
        double place = at(LocalDate.of(year, 1, 1));
        line("year", place, 40);
        svg.add(label("year", place, 36, Integer.toString(year)));
      }
    }
  }

  private int step() {
    int years = last.getYear() - first.getYear() + 1;
    for (int step : STEPS) {
      if (years / step <= MOST_TICKS) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }

  private void line(String css, double place, int top) {
    svg.add(
        Tag.LINE
            .empty()
            .css(css)
            .set(Attribute.X1, percent(place))
            .set(Attribute.X2, percent(place))
            .set(Attribute.Y1, top)
            .set(Attribute.Y2, bottom));
  }

  private static Element label(String css, double place, int y, String words) {
    return Tag.TEXT
        .of(words)
        .css(css)
        .set(Attribute.X, percent(place))
        .set(Attribute.Y, y)
        .set(Attribute.TEXT_ANCHOR, place < 10 ? "start" : place > 55 ? "end" : "middle");
  }

  // --- places -----------------------------------------------------------------------------------

  /** Where a day lies, in per cent; what lies outside is at the edge. */
  private double at(LocalDate day) {
    double days = ChronoUnit.DAYS.between(first, day);
    double all = ChronoUnit.DAYS.between(first, last);
    return Math.min(99.4, Math.max(0.6, 100 * days / all));
  }

  private static String percent(double place) {
    return String.format(Locale.ROOT, "%.2f%%", place);
  }
}
