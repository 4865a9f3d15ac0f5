package org.plumbline.internal.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Plumbline;
import org.plumbline.casefile.Case;
import org.plumbline.check.Check;
import org.plumbline.internal.report.Expected;
import org.plumbline.internal.report.Hostile;
import org.plumbline.internal.report.HtmlPages;
import org.plumbline.internal.report.Tiny;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;

class HtmlReportTest {
  private static final Plumbline BUNDLED = Plumbline.withBundledRules();
  private static final LocalDate DAY = LocalDate.of(2022, 3, 31);
  private static final Check CHINA = history("uk-china-police-college", DAY);
  private static final Check SRI_LANKA =
      history("uk-sri-lanka-police-scotland", LocalDate.of(2021, 6, 30));

  /** Raises a flag on a chain of links. */
  private static final String CLOSE_TO_LISTED =
      """
      package tiny

      import org.plumbline.facts.*
      global org.plumbline.flags.Flags flags

      rule "tiny/close-to-listed"
          @title    ( "The recipient is close to a listed body" )
          @severity ( "high" )
          @basis    ( "Our choice" )
          @footing  ( "own" )
          @validFrom( "2017-01-26" )
          @reviewed ( "2026-11-23" )
          @owner    ( "nobody" )
      when
                    $r : Recipient( $name : name )
          Chain( start == $r.id, $path : path, $list : list )
      then
          flags.raise( $r, $name + " is close to the list " + $list + ": " + $path );
      end
      """;

  private static final String LINKED =
      Tiny.CASE.replace(
              "organisations:\n",
              """
              organisations:
                - {id: guards, name: The Guards, country: XA, region: North, kind: paramilitary}
                - {id: unit, name: Unit 7 with a name that goes on over more than one line, country: XA, kind: police}
              """)
          + """
          links:
            - {from: xa-police, to: unit, kind: cooperates-with, seen: {from: unknown, by: 2021-03}, source: report}
            - {from: guards, to: unit, kind: trains, since: 2019-10, source: report}
          listings:
            - {id: l1, organisation: guards, authority: GB, list: The List, effect: asset-freeze, from: 2021-03-22, source: answer}
          """;

  @TempDir Path folder;

  // --- whole pages ------------------------------------------------------------------------------

  @Test
  void theWholePageOfASmallCase() {
    Expected.assertExpected("tiny.html", tiny(Tiny.CASE));
  }

  @Test
  void theWholePageOfACaseWithAChain() {
    Tiny.write(folder.resolve("rules/tiny/close-to-listed.drl"), CLOSE_TO_LISTED);
    String page = tiny(LINKED);
    Expected.assertExpected("chain.html", page);
    assertEquals(List.of(), HtmlPages.faults(page));
  }

  @Test
  void theSameChecksGiveTheSamePage() {
    assertEquals(tiny(Tiny.CASE), tiny(Tiny.CASE));
  }

  // --- what holds of every page -----------------------------------------------------------------

  @Test
  void thePagesOfTheHistoriesAreWhole() {
    List<Check> both = List.of(CHINA, SRI_LANKA);
    assertEquals(List.of(), HtmlPages.faults(page(List.of(CHINA))));
    assertEquals(List.of(), HtmlPages.faults(page(List.of(SRI_LANKA))));
    assertEquals(List.of(), HtmlPages.faults(page(both)));
    assertEquals(
        List.of(),
        HtmlPages.faults(
            new HtmlReport("0.1.0", BUNDLED.rulebook().packs(), true).write(both, List.of())));
    assertEquals(List.of(), HtmlPages.faults(page(Collections.nCopies(30, CHINA))));
    assertEquals(List.of(), HtmlPages.faults(page(Collections.nCopies(51, SRI_LANKA))));
  }

  @Test
  void hostileNamesDoNoHarm() {
    String page = tiny(Hostile.CASE);
    assertEquals(List.of(), HtmlPages.faults(page));
    assertFalse(page.contains("<script"), page);
    assertFalse(page.contains("<img"), page);
    assertFalse(page.contains("\u202e") || page.contains("\u0007") || page.contains("\u2028"));
    assertTrue(page.contains("safe\\u202egnp.exe\\u0007\\u009b\\u2028end"), page);
    assertFalse(page.contains("href=\"javascript:"), page);
    assertEquals(List.of(), HtmlPages.faults(page(Collections.nCopies(51, check(Hostile.CASE)))));
  }

  @Test
  void whatCouldNotBeCheckedIsOnThePage() {
    Problem problem = new Problem(new Place("a<b>.yaml", 3, 5), "unknown field 'x'", "");
    String page = new HtmlReport("0.1.0", List.of(), false).write(List.of(), List.of(problem));
    assertEquals(List.of(), HtmlPages.faults(page));
    assertTrue(page.contains("<li>a&lt;b&gt;.yaml:3:5: unknown field &#39;x&#39;</li>"), page);
  }

  // --- many cases -------------------------------------------------------------------------------

  @Test
  void severalChecksBeginWithAnOverviewTheWorstFirst() {
    String page = page(List.of(SRI_LANKA, CHINA));
    int overview = page.indexOf("<h2>Overview</h2>");
    int china = page.indexOf("<strong>China</strong> 1 check: 1 stop");
    int sriLanka = page.indexOf("<strong>Sri Lanka</strong> 1 check: 1 refer; worst case: stop");
    int first = page.indexOf("id=\"check-1\"");
    assertTrue(0 < overview && overview < china && china < sriLanka && sriLanka < first, page);
    assertTrue(page.indexOf("<h2 dir=\"auto\">UK aid") > first, page);
    assertTrue(page.contains("<dt>Host</dt>\n<dd>Sri Lanka (LK)</dd>"), page);
  }

  @Test
  void moreThanFiftyAreGivenInShortAndThePageSaysWhatIsLeftOut() {
    assertFalse(page(Collections.nCopies(50, CHINA)).contains("left out"));
    String page = page(Collections.nCopies(51, CHINA));
    assertTrue(page.contains("This page has 51 checks, so each is shown in short"), page);
    assertTrue(page.contains("Everything is in the report of one case"), page);
    assertTrue(
        page.contains("<li>blocker stands: osja/assessment-missing@uk-china-police-college</li>"));
    assertFalse(page.contains("<svg"));
  }

  @Test
  void tenThousandChecksKeepUnderTwentyMegabytes() {
    Check longNames = check(Tiny.CASE.replace("A made-up case", "\"" + "&".repeat(9_000) + "\""));
    List<Check> checks = new ArrayList<>(Collections.nCopies(5_000, CHINA));
    checks.addAll(Collections.nCopies(4_000, SRI_LANKA));
    checks.addAll(Collections.nCopies(2_000, longNames));
    String page = page(checks);
    int bytes = page.getBytes(StandardCharsets.UTF_8).length;
    assertTrue(bytes < 20_000_000, bytes + " bytes");
    assertTrue(
        page.contains("only the 10000 most serious checks are listed"), page.substring(0, 20_000));
  }

  // --- the words above --------------------------------------------------------------------------

  private static Check history(String name, LocalDate day) {
    return BUNDLED.check(Case.read(Path.of("test-cases/histories", name + ".yaml")), day);
  }

  private static String page(List<Check> checks) {
    return new HtmlReport("0.1.0", BUNDLED.rulebook().packs(), false).write(checks, List.of());
  }

  private Check check(String text) {
    return Plumbline.load(Tiny.rules(folder)).check(Case.parse(text), DAY);
  }

  private String tiny(String text) {
    Path rules = Tiny.rules(folder);
    Plumbline plumbline = Plumbline.load(rules);
    return new HtmlReport("0.1.0", plumbline.rulebook().packs(), false)
        .write(List.of(plumbline.check(Case.parse(text))), List.of())
        .replace(rules.toString().replace('\\', '/'), "rules");
  }
}
