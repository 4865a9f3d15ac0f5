package org.plumbline.internal.report.text;

import java.util.List;
import java.util.Optional;
import org.plumbline.internal.coverage.Coverage;
import org.plumbline.internal.coverage.CoveredCondition;
import org.plumbline.internal.coverage.CoveredRule;
import org.plumbline.internal.report.catalogue.CoveragePage;
import org.plumbline.internal.rulebook.model.Exemption;
import org.plumbline.problem.Place;

/**
 * What test cases show of rules, as text for people. {@link CoveragePage} is the same as a page.
 * Safe for any number of threads.
 */
public final class CoverageReport {
  private CoverageReport() {}

  /**
   * As text, at most 80 columns wide: each condition of each rule, and whether it was seen true and
   * seen false; at the end how many were.
   *
   * @param colours whether what is missing is inked
   */
  public static String text(Coverage coverage, boolean colours) {
    Page page = new Page(colours);
    page.title("Coverage of the rules by the cases");
    coverage.rules().forEach(rule -> text(rule, page));
    if (!coverage.unneeded().isEmpty()) {
      page.heading("Exemptions that are not needed");
      coverage.unneeded().forEach(problem -> page.paragraph(0, problem.toString()));
    }
    page.blank();
    summary(coverage).forEach(line -> page.paragraph(0, line));
    return page.toString();
  }

  private static void text(CoveredRule rule, Page page) {
    page.heading(rule.rule().id() + ": " + outcome(rule));
    for (CoveredCondition condition : rule.conditions()) {
      page.marked(
          0,
          condition.isCovered() ? AnsiStyle.PLAIN : AnsiStyle.RED,
          padded(way(condition.isTrue(), "true", condition.neverTrue()))
              + padded(way(condition.isFalse(), "false", condition.neverFalse()))
              + position(condition.condition().place()),
          condition.condition().text());
      condition.exemptions().forEach(exemption -> page.paragraph(24, exemption.because()));
    }
  }

  /** How a rule came out, and by how many cases it was fired. */
  public static String outcome(CoveredRule rule) {
    int cases = rule.firedBy().size();
    return rule.outcome() + (cases == 0 ? "" : " by " + cases + (cases == 1 ? " case" : " cases"));
  }

  private static String padded(String word) {
    return String.format(java.util.Locale.ROOT, "%-8s", word);
  }

  /** The word if it was seen, "exempt" if it is exempt, else {@code NEVER}. */
  public static String way(boolean seen, String word, Optional<Exemption> exemption) {
    return seen ? word : exemption.isPresent() ? "exempt" : "NEVER";
  }

  private static String position(Place place) {
    return String.format(java.util.Locale.ROOT, "%-7s", place.line() + ":" + place.column());
  }

  /** How many rules fired, and how many conditions were seen both ways. */
  public static List<String> summary(Coverage coverage) {
    long exempt =
        coverage.rules().stream()
            .flatMap(rule -> rule.conditions().stream())
            .filter(condition -> condition.isCovered() && !condition.exemptions().isEmpty())
            .count();
    return List.of(
        coverage.fired() + " of " + coverage.rules().size() + " rules fired",
        coverage.covered()
            + " of "
            + coverage.conditions()
            + " conditions were both true and false, or need not be"
            + (exempt == 0 ? "" : " (" + exempt + " exempt, each with its reason)"));
  }
}
