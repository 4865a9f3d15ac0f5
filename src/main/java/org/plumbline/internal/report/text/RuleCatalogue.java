package org.plumbline.internal.report.text;

import java.util.List;
import org.plumbline.internal.rulebook.model.Pack;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.text.Counted;
import org.plumbline.rulebook.Rulebook;

/**
 * The rules of a rulebook, each with what it says about itself: as text for people. {@link
 * RuleIndex} is the same in Markdown. Safe for any number of threads.
 */
public final class RuleCatalogue {
  private RuleCatalogue() {}

  /**
   * As text, at most 80 columns wide: the packs in the order of reports, and of each its rules.
   *
   * @param colours whether headings are inked
   */
  public static String text(Rulebook rulebook, boolean colours) {
    Page page = new Page(colours);
    page.title(
        Counted.of(rulebook.rules().size(), "rule")
            + " in "
            + Counted.of(rulebook.packs().size(), "pack"));
    for (Pack pack : rulebook.packs()) {
      page.heading(pack.id() + ": " + pack.title());
      page.paragraph(0, pack.question() + (pack.optIn() ? " " + RuleIndex.OPT_IN : ""));
      rulesOf(pack, rulebook).forEach(rule -> text(rule, page));
    }
    return page.toString();
  }

  private static void text(Rule rule, Page page) {
    Rule.Header header = rule.header();
    page.blank();
    page.paragraph(0, rule.id());
    page.paragraph(2, header.title());
    page.paragraph(
        2,
        header.severity()
            + ", "
            + footing(header)
            + ", in force from "
            + RuleIndex.inForce(header)
            + ", reviewed "
            + header.reviewed());
  }

  /** Such as {@code guidance (read)}; nobody has to read our own choice. */
  private static String footing(Rule.Header header) {
    String basis = RuleIndex.basis(header);
    return header.footing() + (basis.equals("-") ? "" : " (" + basis + ")");
  }

  private static List<Rule> rulesOf(Pack pack, Rulebook rulebook) {
    return rulebook.rules().stream().filter(rule -> rule.pack().equals(pack.id())).toList();
  }
}
