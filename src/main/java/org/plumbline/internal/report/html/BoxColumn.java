package org.plumbline.internal.report.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plumbline.internal.report.text.Columns;
import org.plumbline.internal.text.SafeText;

/** Boxes below each other with arrows between them, drawn from above to below. */
final class BoxColumn {
  static final int WIDTH = 300;

  private static final int COLUMNS = 30;

  /** Capitals are wider. */
  private static final int CAPITALS = 26;

  private static final int MOST_LINES = 4;
  private static final int LINE = 19;
  private static final int PAD = 12;
  private static final int GAP = 62;
  private static final int SHAFT = 28;

  private final Element svg;
  private int bottom = 2;

  BoxColumn(Element svg) {
    this.svg = svg;
  }

  /** How far down it goes. */
  int bottom() {
    return bottom + 2;
  }

  /** A box with a name and notes under it; empty notes are left out. */
  void box(String css, String name, List<String> notes) {
    List<String> lines = wrapped(name, isAllCapitals(name) ? CAPITALS : COLUMNS);
    List<String> addedTexts =
        notes.stream()
            .filter(line -> !line.isEmpty())
            .flatMap(line -> wrapped(line).stream())
            .toList();
    int height = 2 * PAD + LINE * (lines.size() + addedTexts.size()) - 4;
    svg.add(
        Tag.RECT
            .empty()
            .css(css)
            .set(Attribute.X, 2)
            .set(Attribute.Y, bottom)
            .set(Attribute.WIDTH, WIDTH - 4)
            .set(Attribute.HEIGHT, height)
            .set(Attribute.RX, 4));
    int y = bottom + PAD + 13;
    for (String line : lines) {
      text("name", 16, y, line);
      y += LINE;
    }
    for (String line : addedTexts) {
      text("note", 16, y, line);
      y += LINE;
    }
    bottom += height;
  }

  /** A line to the next box, with heads where it points. */
  void shaft(boolean down, boolean up, List<String> words) {
    int end = bottom + GAP;
    svg.add(
        Tag.LINE
            .empty()
            .css("shaft")
            .set(Attribute.X1, SHAFT)
            .set(Attribute.Y1, bottom + (up ? 8 : 0))
            .set(Attribute.X2, SHAFT)
            .set(Attribute.Y2, end - (down ? 8 : 0)));
    if (down) {
      head(end, -10);
    }
    if (up) {
      head(bottom, 10);
    }
    List<String> lines = words.stream().flatMap(line -> wrapped(line).stream()).limit(3).toList();
    int y = bottom + GAP / 2 + 5 - (lines.size() - 1) * LINE / 2;
    for (String line : lines) {
      text("note", SHAFT + 16, y, line);
      y += LINE;
    }
    bottom = end;
  }

  private void head(int tip, int back) {
    int base = tip + back;
    String points =
        SHAFT + "," + tip + " " + (SHAFT - 6) + "," + base + " " + (SHAFT + 6) + "," + base;
    svg.add(Tag.POLYGON.empty().css("head").set(Attribute.POINTS, points));
  }

  private void text(String css, int x, int y, String line) {
    svg.add(Tag.TEXT.of(line).css(css).set(Attribute.X, x).set(Attribute.Y, y));
  }

  private static boolean isAllCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static List<String> wrapped(String text) {
    return wrapped(text, COLUMNS);
  }

  private static List<String> wrapped(String text, int columns) {
    List<String> lines = Columns.wrap(SafeText.of(text), columns);
    return lines.size() <= MOST_LINES
        ? lines
        : Stream.concat(lines.stream().limit(MOST_LINES - 1), Stream.of("…")).toList();
  }
}
