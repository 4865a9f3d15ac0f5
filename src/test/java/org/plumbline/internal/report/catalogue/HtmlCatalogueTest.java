package org.plumbline.internal.report.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.internal.coverage.Coverage;
import org.plumbline.internal.coverage.CoverageMeasurement;
import org.plumbline.internal.coverage.CoveredCondition;
import org.plumbline.internal.coverage.CoveredRule;
import org.plumbline.internal.replay.CaseSuite;
import org.plumbline.internal.replay.RuleCase;
import org.plumbline.internal.report.Hostile;
import org.plumbline.internal.report.Tiny;
import org.plumbline.internal.report.html.StyleSheet;
import org.plumbline.internal.rulebook.model.Exemption;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.rulebook.model.RuleCondition;
import org.plumbline.rulebook.Rulebook;
import org.plumbline.screening.Lists;
import org.xml.sax.InputSource;

/** The catalogue as a page: what it says of a rule, and what nobody can smuggle into it. */
class HtmlCatalogueTest {
  private static final String RULE = "tiny/assessment-missing";

  @TempDir Path folder;

  private Path rules;

  @BeforeEach
  void start() {
    rules = Tiny.rules(folder);
  }

  private String page(Map<String, List<RuleCase>> cases, Optional<Coverage> coverage) {
    return new HtmlCatalogue("9.9", Rulebook.load(rules), cases, coverage).write();
  }

  private String page() {
    return page(Map.of(), Optional.empty());
  }

  /** One rule, without the tags; a line for each block. */
  private static String article(String page, String id) {
    int start = page.indexOf("id=\"" + id + "\"");
    return page.substring(page.indexOf('>', start) + 1, page.indexOf("</article>", start))
        .replaceAll("<(li|dt|dd|ol|ul|pre)\\b", "\n<$1")
        .replaceAll("<[^>]*>", "")
        .replaceAll("\n\\s*", "\n")
        .strip();
  }

  @Test
  void saysARuleInPlainWords() {
    String article = article(page(), "tiny--assessment-missing");
    assertEquals(
        """
        No risk assessment was made
        blockertiny/assessment-missing
        Basis
        Made-up guidance, 1: assess first
        Footing
        guidance: somebody has read the passage
        In force
        2017-01-26
        Reviewed
        2026-11-23
        Owner
        nobody
        In plain words
        The flag is raised if, on the day of the check, all of this is so:
        There is a phase: running on the day of the check.
        There is no assessment: made by the day of the check.
        Then it says of the partnership:
        assistance has been given since [the day “from” of the phase], and no assessment was made
        Coverage by the cases
        Not measured.
        The rule as it is written""",
        article.substring(0, article.indexOf("\npackage tiny")));
  }

  @Test
  void namesCases() {
    RuleCase stands =
        new RuleCase("stands-nobody-assessed", "Nobody assessed", List.of(RULE + " stands"));
    RuleCase broken = new RuleCase("silent-x", "", List.of());
    String page = page(Map.of(RULE, List.of(stands, broken)), Optional.empty());
    String article = article(page, "tiny--assessment-missing");
    assertTrue(
        article.contains(
            "2 test cases\ncase\nexpects\nNobody assessedstands-nobody-assessed\n"
                + RULE
                + " stands"),
        article);
    assertTrue(article.contains("silent-x\nthe file is broken"), article);
    assertTrue(
        article(page, "tiny--summary-unpublished").contains("This rule has no test case."), page);
    assertFalse(page().contains("no test case"), "nothing is said of cases that nobody looked at");
  }

  @Test
  void whereNobodyMeasuredWhatCasesShowThatIsSaid() {
    assertTrue(page().contains("<p>Coverage was not measured; use --coverage.</p>"), page());
    assertEquals(
        "Not measured.\nThe rule as it is written",
        untilTheRule(page(), "tiny--summary-unpublished"));
  }

  @Test
  void saysHowManyCasesFireARuleAndHowEachConditionWasSeen() {
    Tiny.write(
        rules.resolve("tiny/exemptions.yaml"),
        """
        coverage:
          - rule: "*"
            what: "Partnership: never false"
            because: a case without a partnership is refused
          - rule: "*"
            what: "*( partnership == $p.id ): never false"
            because: a case file holds one partnership
        """);
    Tiny.write(
        folder.resolve("cases/tiny/assessment-missing/stands-a.yaml"), Tiny.CASE + Tiny.EXPECTED);
    Tiny.write(folder.resolve("cases/histories/stands-too.yaml"), Tiny.CASE + Tiny.EXPECTED);
    Tiny.write(
        folder.resolve("cases/tiny/assessment-missing/silent-b.yaml"),
        Tiny.CASE + "expect: {as-of: 2018-01-01, stands: []}\n");
    String page = page(Map.of(), Optional.of(coverage()));
    assertEquals(
        """
        The rule is fired by 2 cases. Its conditions: 1 both true and false, 2 exempt, 4 missing.
        Each condition
        The conditions of tiny/assessment-missing
        Condition
        True
        False
        AsOfline 15, column 5
        seen
        NEVER
        Partnershipline 16, column 5
        exempt: a case without a partnership is refused
        seen
        exempt
        Phase( partnership == $p.id )line 17, column 12
        exempt: a case file holds one partnership
        seen
        exempt
        Phase( runningOn( $day ) )line 17, column 34
        seen
        seen
        not Assessmentline 18, column 5
        seen
        NEVER
        Assessment( partnership == $p.id )line 18, column 21
        exempt: a case file holds one partnership
        NEVER
        exempt
        Assessment( madeBy( $day ) )line 18, column 43
        NEVER
        NEVER
        The rule as it is written""",
        untilTheRule(page, "tiny--assessment-missing"));
  }

  @Test
  void aRuleOfWhichNoCaseSpeaksIsSaidToBeSo() {
    Tiny.write(
        folder.resolve("cases/tiny/assessment-missing/stands-a.yaml"), Tiny.CASE + Tiny.EXPECTED);
    String page = page(Map.of(), Optional.of(coverage()));
    assertTrue(page.contains("<p>1 of 1 rules fired.</p>"), page);
    assertTrue(
        shown(page, "tiny--summary-unpublished").startsWith("No case concerns this rule.\n"), page);
  }

  private Coverage coverage() {
    return CoverageMeasurement.of(
        CaseSuite.load(Rulebook.load(rules), Lists.bundled(), folder.resolve("cases")));
  }

  private static String untilTheRule(String page, String id) {
    String shown = shown(page, id);
    return shown.substring(0, shown.indexOf("\npackage tiny"));
  }

  /** What the cases show of a rule, and what follows. */
  private static String shown(String page, String id) {
    String article = article(page, id);
    String heading = "Coverage by the cases\n";
    return article.substring(article.indexOf(heading) + heading.length());
  }

  @Test
  void theCasesOfAFolder() {
    Tiny.write(
        folder.resolve("cases/tiny/assessment-missing/stands-a.yaml"), Tiny.CASE + Tiny.EXPECTED);
    Tiny.write(
        folder.resolve("cases/tiny/assessment-missing/silent-b.yaml"),
        Tiny.CASE + "expect: {as-of: 2018-01-01, stands: []}\n");
    Tiny.write(folder.resolve("cases/tiny/assessment-missing/silent-c.yaml"), "case: [\n");
    Tiny.write(folder.resolve("cases/histories/h.yaml"), Tiny.CASE + Tiny.EXPECTED);
    assertEquals(
        Map.of(
            RULE,
            List.of(
                new RuleCase(
                    "silent-b", "A made-up case", List.of("on 2018-01-01: no flag of this pack")),
                new RuleCase("silent-c", "", List.of()),
                new RuleCase("stands-a", "A made-up case", List.of(RULE + " stands")))),
        RuleCase.of(folder.resolve("cases")));
  }

  @Test
  void thePageOfARuleIsRendered() {
    Tiny.write(
        rules.resolve(RULE + ".md"),
        """
        # No risk assessment was made

        ## Why

        *So* it **is**, `really`; see [the other](summary-unpublished.md),
        [a source](https://x.example/a?b=1&c=2) and [nothing](../secret.md).

        ## History

        - 1: written.
        """);
    String page = page();
    assertTrue(
        page.contains(
            "<h4>Why</h4>\n<p><em>So</em> it <strong>is</strong>, <code>really</code>; see <a"
                + " href=\"#tiny--summary-unpublished\">the other</a>, <a"
                + " href=\"https://x.example/a?b=1&amp;c=2\" rel=\"noreferrer\">a source</a> and"
                + " <span>nothing</span>.</p>\n<h4>History</h4>\n<ul><li>1: written.</li>\n</ul>\n"),
        page);
  }

  /** A folder of rules with such a page is refused; this is for whoever shows another. */
  @Test
  void noPageDoesHarm() {
    String page =
        PageHtml.of(
                "# x\n\n"
                    + Hostile.HTML
                    + "\n\n<script>alert(1)</script>\n\n[a](javascript:alert(1)) <javascript:alert(1)>"
                    + " ![b](https://x.example/pixel.png) [c](<https://x.example/\" onclick='a'>)\n\n"
                    + "```\n</pre><script>alert(1)</script>\n```\n"
                    + "> ".repeat(5_000)
                    + "deep\n",
                address -> Optional.empty())
            .toString();
    assertEquals(0, count(page, "<script"));
    assertEquals(0, count(page, "<img"));
    assertEquals(0, count(page, "href=\"javascript"));
    assertEquals(0, count(page, "<[^>]* on[a-z]+="));
    assertEquals(0, count(page, "src="), "nothing is fetched");
  }

  @Test
  void nothingHostileGetsThrough() throws Exception {
    RuleCase hostile = new RuleCase("stands-<b>", Hostile.HTML, List.of("<i>x"));
    Rule rule = Rulebook.load(rules).rule(RULE).orElseThrow();
    Optional<Exemption> exemption =
        Optional.of(
            new Exemption(
                "tiny", "*", "*", "<script>alert(2)</script>" + Hostile.HTML, rule.place()));
    CoveredCondition condition =
        new CoveredCondition(RuleCondition.of(rule).get(0), false, false, exemption, exemption);
    CoveredRule covered = new CoveredRule(rule, Hostile.HTML, true, List.of(), List.of(condition));
    Coverage coverage = new Coverage(List.of(covered), List.of(), 1);
    String page = page(Map.of(RULE, List.of(hostile)), Optional.of(coverage));
    assertTrue(page.contains("exempt: &lt;script&gt;alert(2)"), page);
    assertWellFormed(page);
    assertEquals(1, count(page, "<script"), "only the search runs");
    assertEquals(0, count(page, "<img"));
    assertEquals(0, count(page, "href=\"javascript"));
    assertEquals(0, count(page, "<[^>]* on[a-z]+="));
    assertEquals(0, count(page, "src="), "nothing is fetched");
  }

  @Test
  void everyLinkOfTheBundledCatalogueLeadsSomewhereAndNoIdStandsTwice() throws Exception {
    String page =
        new HtmlCatalogue("9.9", Rulebook.bundled().withAllPacks(), Map.of(), Optional.empty())
            .write();
    assertWellFormed(page);
    Set<String> ids = new HashSet<>();
    Matcher id = Pattern.compile(" id=\"([^\"]*)\"").matcher(page);
    while (id.find()) {
      assertTrue(ids.add(id.group(1)), () -> "twice: " + id.group(1));
    }
    Matcher link = Pattern.compile(" href=\"#([^\"]*)\"").matcher(page);
    int links = 0;
    while (link.find()) {
      links++;
      assertTrue(ids.contains(link.group(1)), () -> "leads nowhere: " + link.group(1));
    }
    assertTrue(links > 60, "too few links");
  }

  @Test
  void thePolicyAllowsTheSearchAndTheStyleOnly() throws IOException {
    String page = page();
    assertEquals(
        1,
        count(
            page,
            "default-src &#39;none&#39;; style-src &#39;sha256-[^&]+&#39;; script-src &#39;sha256-[^&]+&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"));
    assertTrue(page.contains("<script>" + StyleSheet.CATALOGUE.script() + "</script>"), page);
    assertFalse(
        (StyleSheet.CATALOGUE.script() + StyleSheet.CATALOGUE.text()).matches(".*[<>&\"'].*"),
        "a character that would be escaped, and then not run");
  }

  private static int count(String page, String pattern) {
    // what is escaped is shown, and can neither run nor fetch
    String marked = page.replaceAll("&lt;", "").replaceAll(">[^<]*src=[^<]*<", "><");
    return (int) Pattern.compile(pattern).matcher(marked).results().count();
  }

  private static void assertWellFormed(String page) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
  }
}
