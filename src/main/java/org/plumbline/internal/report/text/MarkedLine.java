package org.plumbline.internal.report.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.internal.text.SafeText;

/**
 * A line of a file as a terminal shows it, with a part of it marked. A tab is shown as one space; a
 * character that cannot be seen is written out; one that is two cells wide counts as two.
 *
 * @param cells the characters as they are shown
 * @param from the first cell that is marked, from 0
 * @param to the cell after the last that is marked
 */
record MarkedLine(List<String> cells, int from, int to) {
  private static final String CUT = "…";

  /**
   * The line with the characters of two columns marked.
   *
   * @param from the first column, from 1; 0 if the whole line is meant
   * @param end the column after the last; not after {@code from} if only that is known
   */
  static MarkedLine of(String line, int from, int end) {
    List<String> cells = new ArrayList<>();
    line.codePoints()
        .forEach(point -> cells.add(point == '\t' ? " " : SafeText.of(Character.toString(point))));
    int first = Math.min(Math.max(0, from - 1), cells.size());
    int last = Math.min(Math.max(first + 1, end - 1), Math.max(first + 1, cells.size()));
    return new MarkedLine(cells, first, last).stripped();
  }

  /** Without the spaces at its beginning and end, as far as they are not marked. */
  private MarkedLine stripped() {
    int start = 0;
    while (start < from && cells.get(start).equals(" ")) {
      start++;
    }
    int stop = cells.size();
    while (stop > to && cells.get(stop - 1).equals(" ")) {
      stop--;
    }
    return part(start, stop);
  }

  private MarkedLine part(int start, int stop) {
    return new MarkedLine(cells.subList(start, stop), from - start, Math.min(to, stop) - start);
  }

  /** No wider than {@code width}: what is far from the mark is left out. */
  MarkedLine cut(int width) {
    if (width(cells) <= width) {
      return this;
    }
    int start = from;
    int stop = Math.min(from + 1, cells.size());
    int used = width(cells.subList(start, stop)) + 2;
    boolean grown = true;
    while (grown) {
      grown = false;
      if (stop < cells.size() && used + width(cells.get(stop)) <= width) {
        used += width(cells.get(stop++));
        grown = true;
      }
      if (start > 0 && used + width(cells.get(start - 1)) <= width) {
        used += width(cells.get(--start));
        grown = true;
      }
    }
    return part(start, stop).between(start > 0, stop < cells.size());
  }

  private MarkedLine between(boolean cutBefore, boolean cutAfter) {
    List<String> all = new ArrayList<>();
    if (cutBefore) {
      all.add(CUT);
    }
    all.addAll(cells);
    if (cutAfter) {
      all.add(CUT);
    }
    int moved = cutBefore ? 1 : 0;
    return new MarkedLine(all, from + moved, to + moved);
  }

  /** The line. */
  String text() {
    return String.join("", cells);
  }

  /** The line below it, with the mark. */
  String mark() {
    int stop = Math.min(to, cells.size());
    int marked = from < stop ? width(cells.subList(from, stop)) : 1;
    return " ".repeat(width(cells.subList(0, Math.min(from, cells.size()))))
        + "^".repeat(Math.max(1, marked));
  }

  private static int width(List<String> cells) {
    return cells.stream().collect(Collectors.summingInt(MarkedLine::width));
  }

  private static int width(String cell) {
    return cell.codePoints().map(MarkedLine::width).sum();
  }

  private static int width(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return switch (UnicodeScript.of(point)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> isHalf(point) ? 1 : 2;
      default -> isWide(point) ? 2 : 1;
    };
  }

  /** Katakana and Hangul have narrow forms too. */
  private static boolean isHalf(int point) {
    return point >= 0xff61 && point <= 0xffdc;
  }

  /** Wide forms of Latin letters and signs, the signs of East Asian scripts, and pictures. */
  private static boolean isWide(int point) {
    return (point >= 0x3000 && point <= 0x303e)
        || (point >= 0xff01 && point <= 0xff60)
        || (point >= 0x1f300 && point <= 0x1faff);
  }
}
