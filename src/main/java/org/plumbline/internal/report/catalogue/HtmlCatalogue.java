package org.plumbline.internal.report.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.internal.coverage.Coverage;
import org.plumbline.internal.replay.RuleCase;
import org.plumbline.internal.report.html.Attribute;
import org.plumbline.internal.report.html.Element;
import org.plumbline.internal.report.html.HtmlPage;
import org.plumbline.internal.report.html.Rows;
import org.plumbline.internal.report.html.StyleSheet;
import org.plumbline.internal.report.html.Tag;
import org.plumbline.internal.report.text.CoverageReport;
import org.plumbline.internal.report.text.RuleIndex;
import org.plumbline.internal.rulebook.model.Pack;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.text.Counted;
import org.plumbline.rulebook.Rulebook;

/**
 * The catalogue of the rules as one page for a browser, a screen reader or a printer: HTML and XML
 * at once, with nothing from elsewhere. Where scripts run it can be searched. Safe for any number
 * of threads.
 */
public final class HtmlCatalogue {
  private final String version;
  private final Rulebook rulebook;
  private final Map<String, List<RuleCase>> cases;
  private final Optional<Coverage> coverage;

  /**
   * Creates a catalogue.
   *
   * @param version of Plumbline
   * @param rulebook of the rules to list
   * @param cases of rules, by rule id; if the map is empty, the page does not mention cases
   * @param coverage of the rules by cases; if empty, the page says that it was not measured
   */
  public HtmlCatalogue(
      String version,
      Rulebook rulebook,
      Map<String, List<RuleCase>> cases,
      Optional<Coverage> coverage) {
    this.version = version;
    this.rulebook = rulebook;
    this.cases = Map.copyOf(cases);
    this.coverage = coverage.map(all -> all.only(rulebook));
  }

  /** Writes the page. */
  public String write() {
    Element contents = Tag.OL.empty();
    List<Element> parts = new ArrayList<>();
    String title =
        Counted.of(rulebook.rules().size(), "rule")
            + " in "
            + Counted.of(rulebook.packs().size(), "pack");
    parts.add(Tag.H1.of(title));
    shown().forEach(line -> parts.add(Tag.P.of(line + ".")));
    parts.add(search());
    for (Pack pack : rulebook.packs()) {
      parts.add(pack(pack));
      contents.add(contents(pack));
    }
    Element body = HtmlPage.body(version, contents, parts);
    body.add(Tag.SCRIPT.of(StyleSheet.CATALOGUE.script()));
    return HtmlPage.of("Rules", StyleSheet.CATALOGUE, body);
  }

  private List<String> shown() {
    return coverage
        .map(CoverageReport::summary)
        .orElse(List.of("Coverage was not measured; use --coverage"));
  }

  /** Hidden until a script runs, because only a script can search. */
  private static Element search() {
    return Tag.DIV
        .of(
            Tag.LABEL
                .of("Search the rules for all of these words")
                .set(Attribute.FOR, "search-field"),
            Tag.INPUT.empty().id("search-field").set(Attribute.TYPE, "search"),
            Tag.P.empty().id("search-found").set(Attribute.ROLE, "status"))
        .id("search")
        .css("search")
        .set(Attribute.ROLE, "search")
        .set(Attribute.HIDDEN, "hidden");
  }

  private List<Rule> rulesOf(Pack pack) {
    return rulebook.rules().stream().filter(rule -> rule.pack().equals(pack.id())).toList();
  }

  private Element contents(Pack pack) {
    return Tag.LI.of(
        Element.to(anchor(pack), pack.title()),
        Tag.OL.of(
            rulesOf(pack).stream()
                .map(rule -> Tag.LI.of(Element.to(anchor(rule.id()), rule.header().title())))
                .toList()));
  }

  private Element pack(Pack pack) {
    Rows rows =
        new Rows()
            .add("Basis", pack.instrument() + " (" + pack.version() + ")")
            .add("Applies in", pack.jurisdiction())
            .add("In force", pack.from() + pack.to().map(last -> " to " + last).orElse(""))
            .add("Owner", pack.owner());
    if (!pack.notModelled().isEmpty()) {
      rows.add(
          "Not looked at",
          Tag.DD.of(Tag.UL.of(pack.notModelled().stream().map(Tag.LI::of).toList())));
    }
    return Tag.SECTION
        .of(
            Tag.H2.of(pack.title()),
            Tag.P.of(pack.question() + (pack.optIn() ? " " + RuleIndex.OPT_IN : "")),
            rows.list())
        .add(rulesOf(pack).stream().map(this::rule).toList())
        .id(anchor(pack))
        .css("pack");
  }

  private Element rule(Rule rule) {
    return new RuleArticle(rule, rulebook, cases, coverage).write();
  }

  /** The id of a pack on the page; no rule has one like it. */
  private static String anchor(Pack pack) {
    return pack.id() + "--";
  }

  /** The id of a rule on the page. */
  static String anchor(String ruleId) {
    return ruleId.replace("/", "--");
  }
}
