package org.plumbline.rulebook;

import org.plumbline.flags.Place;

/** Looks whether a page is safe to show; what it should say is for {@link PageLint}. */
final class PageReader {
  private PageReader() {}

  static void check(String page, Problems problems) {
    if (Hidden.none(page, problems) && linesAreShort(page, problems)) {
      Markup.inPage(page)
          .ifPresent(
              found -> problems.add(place(page, found.at(), problems), found.sentence(), ""));
    }
  }

  private static boolean linesAreShort(String page, Problems problems) {
    int number = 0;
    for (String line : (Iterable<String>) page.lines()::iterator) {
      number++;
      if (line.length() > Limits.PAGE_LINE) {
        problems.add(
            new Place(problems.file(), number, 0),
            "the line has "
                + line.length()
                + " characters; a line of a page has at most "
                + Limits.PAGE_LINE,
            "");
        return false;
      }
    }
    return true;
  }

  private static Place place(String page, int at, Problems problems) {
    String before = page.substring(0, at);
    int line = 1 + (int) before.chars().filter(unit -> unit == '\n').count();
    return new Place(problems.file(), line, at - before.lastIndexOf('\n'));
  }
}
