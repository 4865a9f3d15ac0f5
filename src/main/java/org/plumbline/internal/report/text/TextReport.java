package org.plumbline.internal.report.text;

import java.util.List;
import org.plumbline.check.Check;
import org.plumbline.internal.report.words.CaseWords;
import org.plumbline.internal.report.words.DateForm;
import org.plumbline.internal.report.words.Headline;
import org.plumbline.internal.rulebook.model.Pack;

/**
 * The result of checks as text for people, at most 80 columns wide: on about two screens, or with
 * every flag in full. Safe for any number of threads.
 */
public final class TextReport {
  private static final int DATE = 18;

  /** How much to say. */
  public enum Depth {
    /** Verdict, limits, and one entry for each flag that stands. */
    SHORT,
    /** Every flag in full. */
    DETAILS,
    /** Also notes, every rule that raised nothing, and what no rule looks at. */
    EXPLAINED
  }

  private final List<Pack> packs;
  private final boolean colours;
  private final Depth depth;

  /**
   * Creates a report.
   *
   * @param packs whose questions group the flags in full, in the order of the report
   * @param colours whether the reader's terminal has colours
   */
  public TextReport(List<Pack> packs, boolean colours, Depth depth) {
    this.packs = List.copyOf(packs);
    this.colours = colours;
    this.depth = depth;
  }

  /** Writes the checks one after the other; if there are several, their verdicts first. */
  public String write(List<Check> checks) {
    Page page = new Page(colours);
    if (checks.size() > 1) {
      overview(page, checks);
    }
    for (Check check : checks) {
      if (depth == Depth.SHORT) {
        new ShortText(check, page).write();
      } else {
        new DetailedText(check, page, packs, depth == Depth.EXPLAINED).write();
      }
      page.blank();
    }
    if (depth == Depth.SHORT && !checks.isEmpty()) {
      page.paragraph(0, ShortText.readOn(checks));
    }
    return page.toString();
  }

  private static void overview(Page page, List<Check> checks) {
    page.title(checks.size() + " checks");
    for (Check check : checks) {
      Headline headline = new Headline(check, new CaseWords(check));
      page.labelled(
          0,
          DATE,
          DateForm.WORDS.day(check.asOf()),
          AnsiStyle.of(check.verdict()),
          headline.verdict(),
          (headline.hasWorstCase() ? ", worst case " + Headline.quiet(check.couldBe()) : "")
              + Headline.notJudgedInShort(check)
              + "; "
              + check.theCase().id());
    }
    page.blank();
  }
}
