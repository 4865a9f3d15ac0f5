package org.plumbline.internal.rulebook.lint;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.internal.rulebook.RuleFolderCopy;
import org.plumbline.internal.rulebook.Sample;
import org.plumbline.problem.Problem;
import org.plumbline.rulebook.Rulebook;

class LintTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @TempDir private Path temporary;
  private RuleFolderCopy folder;

  @BeforeEach
  void makeFolder() {
    folder = new RuleFolderCopy(temporary).withPack("osja");
  }

  @Test
  void findsNothingInRulesThatAreFinished() {
    assertEquals("", lint());
  }

  @Test
  void findsNothingInTheRulesThatComeWithPlumbline() {
    assertEquals(List.of(), Lint.of(Rulebook.bundled(), DAY));
  }

  @Test
  void aRuleNeedsAPage() {
    folder.file(
        "osja/other.drl",
        Sample.rule("osja/other", "$p : Partnership()", "flags.raise( $p, \"x\" );"));
    assertEquals(
        "rules/osja/other.drl:6:1: the rule has no page (add the file osja/other.md)", lint());
  }

  @Test
  void aPageNeedsARule() {
    folder.file("osja/other.md", RuleFolderCopy.PAGE).file("README.md", "x");
    assertEquals("rules/osja/other.md: there is no rule for this page", lint());
  }

  @Test
  void aPageHasTheTitleOfItsRule() {
    page(RuleFolderCopy.PAGE.replace("# A sample", "# Another sample"));
    assertEquals(
        "rules/osja/sample.md:1: the first line is '# Another sample', but the rule has another title (write # A sample)",
        lint());
  }

  @Test
  void aPageHasAllSections() {
    page(RuleFolderCopy.PAGE.replace("## Exceptions", "## Exeptions"));
    assertEquals(
        """
        rules/osja/sample.md: the page has no section '## Exceptions'
        rules/osja/sample.md:15: unknown section 'Exeptions'; a page has Fires when, Does not fire when, Why, Exceptions, Sources, History (did you mean 'Exceptions'?)""",
        lint());
  }

  @Test
  void thePageHasItsSectionsInOrder() {
    page(
        RuleFolderCopy.PAGE
            .replace("## Sources", "## X")
            .replace("## History", "## Sources")
            .replace("## X", "## History"));
    assertEquals(
        "rules/osja/sample.md: the sections are in the wrong order, or one occurs twice (the order is Fires when, Does not fire when, Why, Exceptions, Sources, History)",
        lint());
  }

  @Test
  void aPageHasSources() {
    page(RuleFolderCopy.PAGE.replace("- S01, read whole.\n", ""));
    assertEquals(
        "rules/osja/sample.md:19: the section 'Sources' is empty (fill it in, or write 'None.')",
        lint());
  }

  @Test
  void anEmptyPageHasNothing() {
    page("");
    assertEquals(7, lint().lines().count());
  }

  @Test
  void whatIsUnverifiedInTheRuleIsSoOnThePage() {
    rule("OSJA Guidance 2017", "OSJA Guidance 2017 (unverified)");
    assertEquals(
        "rules/osja/sample.md: the basis of the rule is unverified, but the page does not say so (write 'unverified' under Sources)",
        lint());
    page(RuleFolderCopy.PAGE.replace("read whole", "unverified"));
    assertEquals("", lint());
  }

  @Test
  void whatIsUnverifiedOnThePageIsSoInTheRule() {
    page(RuleFolderCopy.PAGE.replace("read whole", "unverified"));
    assertEquals(
        "rules/osja/sample.md: the page calls every source unverified, but the basis of the rule does not (write 'unverified' in @basis)",
        lint());
    page(RuleFolderCopy.PAGE.replace("- S01", "- S02, unverified\n- S01"));
    assertEquals("", lint());
  }

  @Test
  void aBlockerRestsOnLawOrOnGuidanceThatSomebodyHasRead() {
    rule("\"high\"", "\"blocker\"");
    assertEquals("", lint());
    page(RuleFolderCopy.PAGE.replace("read whole", "unverified"));
    folder.file(
        "osja/sample.drl",
        text().replace("\"high\"", "\"blocker\"").replace("2017\"", "2017, unverified\""));
    assertEquals(
        "rules/osja/sample.drl:6:1: a blocker must be based on law, or on guidance that somebody has read; this one is based on guidance and says 'unverified'",
        lint());
    folder.file(
        "osja/sample.drl",
        text()
            .replace("\"high\"", "\"blocker\"")
            .replace("2017\"", "2017, unverified\"")
            .replace("\"guidance\"", "\"law\""));
    assertEquals("", lint());
    page(RuleFolderCopy.PAGE);
    folder.file(
        "osja/sample.drl",
        text().replace("\"high\"", "\"blocker\"").replace("\"guidance\"", "\"critique\""));
    assertEquals(
        "rules/osja/sample.drl:6:1: a blocker must be based on law, or on guidance that somebody has read; this one is based on critique",
        lint());
  }

  @Test
  void aBlockerMayRestOnACritiqueThatSomebodyHasReadInAPackThatMustBeAskedFor() {
    folder.file("osja/pack.yaml", RuleFolderCopy.pack("osja").replace("opt-in: no", "opt-in: yes"));
    String critique =
        text().replace("\"high\"", "\"blocker\"").replace("\"guidance\"", "\"critique\"");
    folder.file("osja/sample.drl", critique);
    assertEquals("", lint());
    page(RuleFolderCopy.PAGE.replace("read whole", "unverified"));
    folder.file("osja/sample.drl", critique.replace("2017\"", "2017, unverified\""));
    assertEquals(
        "rules/osja/sample.drl:6:1: a blocker must be based on law, or on guidance that somebody has read; this one is based on critique and says 'unverified'",
        lint());
    page(RuleFolderCopy.PAGE);
    folder.file("osja/sample.drl", critique.replace("\"critique\"", "\"own\""));
    assertEquals(
        "rules/osja/sample.drl:6:1: a blocker must be based on law, or on guidance that somebody has read; this one is based on own",
        lint());
  }

  @Test
  void aRuleIsReviewedEachYear() {
    assertEquals("", lint(LocalDate.of(2027, 11, 23)));
    assertEquals(
        "rules/osja/sample.drl:6:1: the rule was last reviewed on 2026-11-23, more than a year before 2027-11-24 (compare it with its basis, then update @reviewed)",
        lint(LocalDate.of(2027, 11, 24)));
  }

  @Test
  void aValueIsUsed() {
    folder.value("osja", "months", "  - {from: 2017-01-26, value: 12, source: S06}\n");
    assertEquals("rules/osja/values/months.yaml: no rule uses the value 'months'", lint());
    folder.rule("osja/sample", "$p : Partnership()\nnot Value( name == \"months\", number > 3 )");
    assertEquals("", lint());
  }

  @Test
  void aPackHasRules() {
    folder.file("empty/pack.yaml", RuleFolderCopy.pack("empty"));
    assertEquals("rules/empty/pack.yaml: the pack has no rules", lint());
  }

  @Test
  void packsThatMustBeAskedForAreLookedAtToo() {
    folder
        .withPack("more")
        .file("more/pack.yaml", RuleFolderCopy.pack("more").replace("opt-in: no", "opt-in: yes"))
        .file("more/sample.md", RuleFolderCopy.PAGE.replace("# A", "# B"));
    assertEquals(
        "rules/more/sample.md:1: the first line is '# B sample', but the rule has another title (write # A sample)",
        lint());
  }

  @Test
  void aRuleHasCases() {
    List<Problem> findings =
        Lint.of(folder.withPack("other").load(), DAY, rule -> rule.equals("osja/sample") ? 3 : 0);
    assertEquals(
        "rules/other/sample.drl:6:1: the rule has no test case (add one in test-cases/other/sample/)",
        text(findings));
  }

  private void rule(String old, String now) {
    folder.file("osja/sample.drl", text().replace(old, now));
  }

  private static String text() {
    return Sample.withConditions("$p : Partnership()");
  }

  private void page(String text) {
    folder.file("osja/sample.md", text);
  }

  private String lint() {
    return lint(DAY);
  }

  private String lint(LocalDate day) {
    return text(Lint.of(folder.load(), day));
  }

  private String text(List<Problem> findings) {
    return findings.stream()
        .map(Problem::toString)
        .collect(joining("\n"))
        .replace(temporary.toString().replace('\\', '/'), "rules");
  }
}
