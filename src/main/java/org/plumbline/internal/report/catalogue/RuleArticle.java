package org.plumbline.internal.report.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.internal.coverage.Coverage;
import org.plumbline.internal.coverage.CoveredCondition;
import org.plumbline.internal.coverage.CoveredRule;
import org.plumbline.internal.replay.RuleCase;
import org.plumbline.internal.report.html.Attribute;
import org.plumbline.internal.report.html.Element;
import org.plumbline.internal.report.html.Rows;
import org.plumbline.internal.report.html.Tag;
import org.plumbline.internal.report.text.CoverageReport;
import org.plumbline.internal.report.text.RuleIndex;
import org.plumbline.internal.rulebook.model.DatedValue;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.rulebook.Rulebook;

/** One rule of the catalogue. */
final class RuleArticle {
  private final Rule rule;
  private final Rulebook rulebook;
  private final Map<String, List<RuleCase>> cases;
  private final Optional<Coverage> coverage;
  private final List<Element> parts = new ArrayList<>();

  RuleArticle(
      Rule rule,
      Rulebook rulebook,
      Map<String, List<RuleCase>> cases,
      Optional<Coverage> coverage) {
    this.rule = rule;
    this.rulebook = rulebook;
    this.cases = cases;
    this.coverage = coverage;
  }

  Element write() {
    parts.add(Tag.H3.of(rule.header().title()));
    parts.add(Tag.P.of(Rows.mark(rule.header().severity()), Tag.CODE.of(rule.id())));
    parts.add(header());
    words();
    values();
    page();
    cases();
    coverage();
    parts.add(
        folded("The rule as it is written", PageHtml.code(rulebook.text(rule.id()).orElse(""))));
    return Tag.ARTICLE.of(parts).id(HtmlCatalogue.anchor(rule.id())).css("rule");
  }

  private Element header() {
    Rule.Header header = rule.header();
    Rows rows =
        new Rows()
            .add("Basis", header.basis())
            .add("Footing", header.footing() + footing(header))
            .add("In force", RuleIndex.inForce(header))
            .add("Reviewed", header.reviewed().toString())
            .add("Owner", header.owner());
    if (!header.reference().isEmpty()) {
      rows.add("Reference", Tag.DD.of(Element.web(header.reference())));
    }
    return rows.list();
  }

  private static String footing(Rule.Header header) {
    return switch (RuleIndex.basis(header)) {
      case "read" -> ": somebody has read the passage";
      case "unverified" -> ": unverified, nobody has read the passage";
      default -> ": our own choice";
    };
  }

  private void words() {
    RuleWords words = new RuleWords(rule);
    parts.add(Tag.H4.of("In plain words"));
    parts.add(Tag.P.of("The flag is raised if, on the day of the check, all of this is so:"));
    parts.add(words.conditions());
    parts.add(Tag.P.of("Then it says of " + words.subject() + ":"));
    parts.add(Tag.P.of(words.sentence()).css("says"));
  }

  private void values() {
    List<DatedValue> values = rulebook.valuesOf(rule);
    if (!values.isEmpty()) {
      parts.add(Tag.H4.of("Values"));
      values.forEach(value -> parts.add(table(value)));
    }
  }

  private static Element table(DatedValue value) {
    return Tag.TABLE
        .of(
            Tag.CAPTION
                .empty()
                .add(Tag.CODE.of(value.name()))
                .say(": " + value.about() + " (" + value.unit() + ")"),
            Rows.heads("from", "value", "source"),
            Tag.TBODY.of(
                value.entries().stream()
                    .map(
                        entry ->
                            Tag.TR.of(
                                Tag.TH.of(entry.from().toString()).set(Attribute.SCOPE, "row"),
                                Tag.TD.of(said(entry)),
                                Tag.TD.of(entry.source())))
                    .toList()))
        .css("values");
  }

  private static String said(DatedValue.Entry entry) {
    if (entry instanceof DatedValue.Amount amount) {
      return Integer.toString(amount.number());
    }
    return entry instanceof DatedValue.Items list
        ? list.items().stream().sorted().collect(Collectors.joining(", "))
        : "none";
  }

  private void page() {
    rulebook
        .page(rule.id())
        .ifPresent(
            page ->
                parts.add(
                    folded(
                        "The page of the rule: why, exceptions, sources, history",
                        PageHtml.of(page, this::anchor))));
  }

  /** Where a link on the page of the rule leads to, if that is another rule. */
  private Optional<String> anchor(String to) {
    String path = to.replaceFirst("#.*", "").replaceFirst("^\\./", "");
    return Stream.of(rule.pack() + "/" + path, path.replaceFirst("^\\.\\./", ""))
        .filter(file -> file.endsWith(".md"))
        .map(file -> file.substring(0, file.length() - ".md".length()))
        .filter(id -> rulebook.rule(id).isPresent())
        .map(HtmlCatalogue::anchor)
        .findFirst();
  }

  private void cases() {
    if (cases.isEmpty()) {
      return;
    }
    List<RuleCase> own = cases.getOrDefault(rule.id(), List.of());
    if (own.isEmpty()) {
      parts.add(Tag.P.of("This rule has no test case.").css("small"));
    } else {
      Element rows = Tag.TBODY.of(own.stream().map(RuleArticle::row).toList());
      parts.add(
          folded(
              own.size() + (own.size() == 1 ? " test case" : " test cases"),
              Tag.TABLE.of(Rows.heads("case", "expects"), rows)));
    }
  }

  private static Element row(RuleCase ruleCase) {
    Element name = Tag.TH.of(ruleCase.title()).set(Attribute.SCOPE, "row");
    Element expects = Tag.TD.empty();
    if (ruleCase.expects().isEmpty()) {
      expects.say("the file is broken");
    }
    ruleCase.expects().forEach(flag -> expects.add(Tag.DIV.of(flag)));
    return Tag.TR.of(name.add(Tag.DIV.of(Tag.CODE.of(ruleCase.name()))), expects);
  }

  private void coverage() {
    parts.add(Tag.H4.of("Coverage by the cases"));
    if (coverage.isEmpty()) {
      parts.add(Tag.P.of("Not measured.").css("small"));
      return;
    }
    coverage
        .flatMap(all -> all.of(rule.id()))
        .ifPresentOrElse(
            this::shown, () -> parts.add(Tag.P.of("No case concerns this rule.").css("small")));
  }

  private void shown(CoveredRule covered) {
    long seen = covered.conditions().stream().filter(CoveredCondition::isSeenBothWays).count();
    long missing = covered.missing().size();
    parts.add(
        Tag.P.of(
            "The rule is "
                + CoverageReport.outcome(covered)
                + ". Its conditions: "
                + seen
                + " both true and false, "
                + (covered.conditions().size() - seen - missing)
                + " exempt, "
                + missing
                + " missing."));
    parts.add(folded("Each condition", ConditionTable.of(covered)));
  }

  /** What is there for those who ask; open or not, it is found by a search, and printed. */
  private Element folded(String title, Element inside) {
    return Tag.DETAILS.of(Tag.SUMMARY.of(title), Tag.DIV.of(inside).css("inside"));
  }
}
