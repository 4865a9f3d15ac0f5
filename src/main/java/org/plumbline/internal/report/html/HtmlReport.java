package org.plumbline.internal.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.check.Check;
import org.plumbline.internal.report.words.DateForm;
import org.plumbline.internal.report.words.Headline;
import org.plumbline.internal.rulebook.model.Pack;
import org.plumbline.problem.Problem;

/**
 * The result of checks as one page for a browser, a screen reader or a printer: HTML and XML at
 * once, without scripts and without anything from elsewhere. Several checks begin with an overview;
 * more than fifty are given in short. Safe for any number of threads.
 */
public final class HtmlReport {
  private static final int MOST_WHOLE = 50;
  private static final int MOST_NESTED = 5;
  private static final int MOST_PROBLEMS = 1_000;

  private final String version;
  private final List<Pack> packs;
  private final boolean explain;

  /**
   * Creates a report.
   *
   * @param version of Plumbline
   * @param packs whose questions group the flags, in the order of the report
   * @param explain whether to list every rule that raised nothing
   */
  public HtmlReport(String version, List<Pack> packs, boolean explain) {
    this.version = version;
    this.packs = List.copyOf(packs);
    this.explain = explain;
  }

  /**
   * Writes checks.
   *
   * @param checks in the order in which they were asked for
   * @param problems of cases that could not be checked
   */
  public String write(List<Check> checks, List<Problem> problems) {
    Element contents = Tag.OL.empty();
    List<Element> parts = new ArrayList<>();
    boolean isOne = checks.size() == 1 && problems.isEmpty();
    String title = isOne ? checks.get(0).theCase().title() : number(checks.size());
    if (isOne) {
      whole(checks, new Headings(1), contents, parts);
    } else {
      parts.add(Tag.H1.of(title));
      problems(problems, contents, parts);
      several(worstFirst(checks), contents, parts);
    }
    notModelled(contents, parts);
    return HtmlPage.of(title, version, contents, parts);
  }

  private static String number(int checks) {
    return checks == 1 ? "One check" : checks + " checks";
  }

  private static List<Check> worstFirst(List<Check> checks) {
    return checks.stream()
        .sorted(Comparator.comparing(Check::verdict).thenComparing(Check::couldBe))
        .toList();
  }

  private void several(List<Check> checks, Element contents, List<Element> parts) {
    if (checks.isEmpty()) {
      return;
    }
    PortfolioSection portfolio = new PortfolioSection(checks);
    boolean isShort = checks.size() > MOST_WHOLE;
    if (isShort) {
      parts.add(Tag.P.of(portfolio.leftOut()));
    }
    parts.add(section("overview", "Overview", contents, Overview.of(checks)));
    if (isShort) {
      parts.add(section("checks", "The checks", contents, List.of(portfolio.table())));
    } else {
      whole(checks, new Headings(2), contents, parts);
    }
  }

  private void whole(List<Check> checks, Headings headings, Element contents, List<Element> parts) {
    for (int i = 0; i < checks.size(); i++) {
      Check check = checks.get(i);
      CheckSection section = new CheckSection(check, i + 1, headings, packs, explain);
      parts.add(section.write());
      if (checks.size() == 1) {
        contents.add(section.contents());
      } else {
        contents.add(
            entry(check, i + 1, checks.size() > MOST_NESTED ? List.of() : section.contents()));
      }
    }
  }

  private static Element entry(Check check, int number, List<Element> nested) {
    Element entry =
        Tag.LI.of(
            Element.to(
                "check-" + number,
                number
                    + ". "
                    + check.theCase().title()
                    + ", "
                    + DateForm.WORDS.day(check.asOf())
                    + ": "
                    + Headline.quiet(check.verdict())
                    + Headline.notJudgedInShort(check)));
    return nested.isEmpty() ? entry : entry.add(Tag.OL.of(nested));
  }

  private static Element section(String id, String title, Element contents, List<Element> inside) {
    contents.add(Tag.LI.of(Element.to(id, title)));
    return Tag.SECTION.of(Tag.H2.of(title)).add(inside).id(id);
  }

  private static void problems(List<Problem> problems, Element contents, List<Element> parts) {
    if (!problems.isEmpty()) {
      List<Problem> all = problems.stream().distinct().toList();
      List<Element> items =
          new ArrayList<>(
              all.stream()
                  .limit(MOST_PROBLEMS)
                  .map(problem -> Tag.LI.of(problem.toString()))
                  .toList());
      if (all.size() > MOST_PROBLEMS) {
        items.add(Tag.LI.of("and " + (all.size() - MOST_PROBLEMS) + " more"));
      }
      parts.add(
          section("problems", "What could not be checked", contents, List.of(Tag.UL.of(items))));
    }
  }

  private void notModelled(Element contents, List<Element> parts) {
    List<Pack> incomplete = packs.stream().filter(pack -> !pack.notModelled().isEmpty()).toList();
    if (!incomplete.isEmpty()) {
      Rows rows = new Rows();
      incomplete.forEach(
          pack ->
              rows.add(
                  pack.title(),
                  Tag.DD.of(Tag.UL.of(pack.notModelled().stream().map(Tag.LI::of).toList()))));
      parts.add(section("not-modelled", "What no rule looks at", contents, List.of(rows.list())));
    }
  }
}
