package org.plumbline.internal.rulebook.load;

import org.plumbline.internal.rulebook.lint.PageLint;
import org.plumbline.internal.rulebook.text.HiddenCharacters;
import org.plumbline.internal.rulebook.text.Markup;
import org.plumbline.internal.rulebook.text.RuleLimits;
import org.plumbline.internal.rulebook.text.RuleProblems;
import org.plumbline.problem.Place;
import org.plumbline.problem.ProblemCode;

/** Checks that a page is safe to show; {@link PageLint} checks its content. */
final class PageReader {
  private PageReader() {}

  static void check(String page, RuleProblems problems) {
    if (HiddenCharacters.none(page, problems) && linesAreShort(page, problems)) {
      Markup.inPage(page)
          .ifPresent(
              found ->
                  problems.add(
                      ProblemCode.MARKUP, place(page, found.at(), problems), found.sentence(), ""));
    }
  }

  private static boolean linesAreShort(String page, RuleProblems problems) {
    int number = 0;
    for (String line : (Iterable<String>) page.lines()::iterator) {
      number++;
      if (line.length() > RuleLimits.PAGE_LINE) {
        problems.add(
            ProblemCode.TOO_LARGE,
            new Place(problems.file(), number, 0),
            "the line has "
                + line.length()
                + " characters; a line of a page can have at most "
                + RuleLimits.PAGE_LINE,
            "");
        return false;
      }
    }
    return true;
  }

  private static Place place(String page, int at, RuleProblems problems) {
    String before = page.substring(0, at);
    int line = 1 + (int) before.chars().filter(unit -> unit == '\n').count();
    return new Place(problems.file(), line, at - before.lastIndexOf('\n'));
  }
}
