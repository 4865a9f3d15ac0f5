package org.plumbline.internal.report.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.internal.coverage.Coverage;
import org.plumbline.internal.coverage.CoveredCondition;
import org.plumbline.internal.coverage.CoveredRule;
import org.plumbline.internal.report.html.Element;
import org.plumbline.internal.report.html.HtmlPage;
import org.plumbline.internal.report.html.Tag;
import org.plumbline.internal.report.text.CoverageReport;
import org.plumbline.problem.Problem;

/**
 * What test cases show of rules, as one page: the text of each rule with its conditions marked, and
 * a table of them. Safe for any number of threads.
 */
public final class CoveragePage {
  private CoveragePage() {}

  /** Writes the page. */
  public static String write(String version, Coverage coverage) {
    Element contents = Tag.OL.empty();
    List<Element> parts = new ArrayList<>();
    parts.add(Tag.H1.of("Coverage of the rules by the cases"));
    CoverageReport.summary(coverage).forEach(line -> parts.add(Tag.P.of(line + ".")));
    parts.add(legend());
    unneeded(coverage.unneeded(), contents, parts);
    for (int i = 0; i < coverage.rules().size(); i++) {
      CoveredRule rule = coverage.rules().get(i);
      String id = "rule-" + (i + 1);
      contents.add(Tag.LI.of(Element.to(id, rule.rule().id() + missing(rule))));
      parts.add(section(rule).id(id));
    }
    return HtmlPage.of("Coverage of the rules by the cases", version, contents, parts);
  }

  private static Element legend() {
    return Tag.P.of("In the text of a rule, ")
        .add(Tag.SPAN.of("a condition that was both true and false").css("both"))
        .say(", ")
        .add(Tag.SPAN.of("one that cannot be, with the reason in the table").css("exempt"))
        .say(", ")
        .add(Tag.SPAN.of("one that should be and was not").css("missing"))
        .say(".");
  }

  private static String missing(CoveredRule rule) {
    int missing = rule.missing().size();
    return missing == 0 ? "" : " (" + missing + " missing)";
  }

  private static void unneeded(List<Problem> problems, Element contents, List<Element> parts) {
    if (!problems.isEmpty()) {
      contents.add(Tag.LI.of(Element.to("unneeded", "Exemptions that are not needed")));
      parts.add(
          Tag.SECTION
              .of(
                  Tag.H2.of("Exemptions that are not needed"),
                  Tag.UL.of(
                      problems.stream().map(problem -> Tag.LI.of(problem.toString())).toList()))
              .id("unneeded"));
    }
  }

  private static Element section(CoveredRule rule) {
    return Tag.SECTION.of(
        Tag.H2.of(rule.rule().id()),
        Tag.P.of(rule.rule().header().title() + ": " + CoverageReport.outcome(rule) + "."),
        text(rule),
        ConditionTable.of(rule));
  }

  /** The text of the rule, with what is not marked between what is. */
  private static Element text(CoveredRule rule) {
    Element text = Tag.DIV.empty().css("rule-text");
    int line = 0;
    for (String words : rule.text().lines().toList()) {
      line++;
      int number = line;
      Element shown = Tag.DIV.empty();
      marked(
          words,
          rule.conditions().stream()
              .filter(coveredCondition -> coveredCondition.condition().place().line() == number)
              .sorted(
                  Comparator.comparing(
                      coveredCondition -> coveredCondition.condition().place().column()))
              .toList(),
          shown);
      text.add(shown);
    }
    return text;
  }

  private static void marked(String line, List<CoveredCondition> conditions, Element text) {
    int at = 0;
    for (CoveredCondition condition : conditions) {
      int from = Math.min(condition.condition().place().column() - 1, line.length());
      int to = MarkedText.end(line, from);
      text.say(line.substring(at, from));
      text.add(Tag.SPAN.of(line.substring(from, to)).css(css(condition)));
      at = to;
    }
    text.say(line.substring(at));
  }

  private static String css(CoveredCondition condition) {
    return !condition.isCovered() ? "missing" : condition.isSeenBothWays() ? "both" : "exempt";
  }
}
