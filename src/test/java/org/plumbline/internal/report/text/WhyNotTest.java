package org.plumbline.internal.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.CaseFolders;
import org.plumbline.Plumbline;
import org.plumbline.casefile.Case;
import org.plumbline.check.Check;
import org.plumbline.result.NotRaised;
import org.plumbline.result.Obstacle;

class WhyNotTest {
  private static final Plumbline PLUMBLINE = Plumbline.withBundledRules();

  @Test
  void itSaysWhatWasLookedForAndThatNothingWasWithinReach() {
    String text =
        new ExplainText(false)
            .one(
                List.of(check("histories/uk-sri-lanka-police-scotland", LocalDate.of(2021, 6, 30))),
                "sanctioned-links/linked-to-listed");
    assertTrue(
        text.contains(
            """
            The case has no fact of that kind.
            Looked for: listed bodies over at most 2 links from Sri Lanka Police Service, in
            10 organisations, 1 link and 3 listings of the case and its lists. Nothing was
            within reach.
            It was screened against no list: what the case itself does not record of
            listings was not looked for.
            Of the 7 conditions of the rule these come first and are met:
              - day of the check: 30 June 2021
            """),
        text);
    assertTrue(text.contains("  - value near-hops: 2\n"), text);
  }

  @Test
  void aFactThatMissesByADayIsToldWithTheDay() {
    Obstacle obstacle = obstacle("osja/assessment-missing/silent-began-the-day-before-the-edition");
    assertEquals(
        List.of(
            List.of(
                "from is 25 January 2017; wanted: on or after 26 January 2017 (1 day too early)")),
        obstacle.nearest().stream().map(near -> near.misses()).toList());
    assertEquals(3, obstacle.met().size());
    assertEquals(1, obstacle.lookedAt());
  }

  @Test
  void whatMustNotBeThereIsNamed() {
    Obstacle obstacle = obstacle("osja/review-overdue/more/silent-reviewed-on-the-day");
    assertEquals(
        List.of(List.of()), obstacle.nearest().stream().map(near -> near.misses()).toList());
    assertEquals("Review", obstacle.nearest().get(0).fact().fact());
    assertTrue(obstacle.text().startsWith("not( Review( "), obstacle.text());
  }

  @Test
  void aRuleThatIsNotInForceSaysFromWhenItIs() {
    NotRaised rule =
        check("osja/review-overdue/silent-rule-not-yet-in-force", LocalDate.of(2010, 1, 1))
            .notRaised()
            .stream()
            .filter(notRaised -> notRaised.code().equals("osja/assessment-missing"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        "the rule was not in force on 1 January 2010; it is in force from 26 January 2017 on",
        rule.reason());
    assertTrue(rule.obstacle().isEmpty());
  }

  private static Obstacle obstacle(String file) {
    return check(file, LocalDate.of(2022, 3, 31)).notRaised().stream()
        .filter(
            notRaised ->
                notRaised.code().equals(file.split("/", -1)[0] + "/" + file.split("/", -1)[1]))
        .findFirst()
        .flatMap(NotRaised::obstacle)
        .orElseThrow();
  }

  private static Check check(String file, LocalDate day) {
    return PLUMBLINE.check(Case.read(CaseFolders.ROOT.resolve(file + ".yaml")), day);
  }
}
