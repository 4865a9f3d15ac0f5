package org.plumbline.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.CaseFolders;
import org.plumbline.casefile.Case;
import org.plumbline.check.Check;
import org.plumbline.result.Evidence;
import org.plumbline.result.Ground;
import org.plumbline.result.LookedFor;
import org.plumbline.result.NotRaised;
import org.plumbline.rulebook.Rulebook;
import org.plumbline.screening.Lists;

/** What a rule looked for, and what it found, is said in words, with units and names. */
class SentenceWordsTest {
  private static final LocalDate DAY = LocalDate.of(2022, 3, 31);
  private static final Checker CHECKER = new Checker(Rulebook.bundled(), Lists.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "osja/in-country-assessment-stale | it finds an assessment of the country (country: XA;"
            + " made in the 12 months up to 31 March 2022)",
        "osja/review-long-overdue | it finds a review (regime: OSJA; done in the 24 months up to"
            + " 31 March 2022)",
        "osja/rating-undisclosed | it does not find an assessment (regime: OSJA; made by"
            + " 31 March 2022; rating public: no; summary public: no)",
        "smokescreen/no-reform-found | it does not find a phase (begun 5 years or more before"
            + " 31 March 2022)",
        "torture-record/recipient-record | it does not find a torture finding (about: XA National"
            + " Police; practice: systematic or widespread; standing: court or UN body or"
            + " admitted; published: on or before 31 March 2022)",
        "torture-record/host-record | it does not find a torture finding (country: XA; scope:"
            + " country, or scope: region and region: none; practice: systematic or widespread;"
            + " standing: court or UN body or admitted; published: on or before 31 March 2022)",
        "torture-record/sister-unit-record | it finds a part of a whole (part: XA National Police;"
            + " whole: XA National Police), or a part of a whole (part: XA National Police; whole:"
            + " XA National Police), or a link (organisation: XA National Police; kind: commands;"
            + " other: XA National Police; in force on 31 March 2022)"
      })
  void whyARuleRaisedNothing(String code, String reason) {
    assertEquals(
        List.of(reason),
        check("well-run").notRaised().stream()
            .filter(rule -> rule.code().equals(code))
            .map(NotRaised::reason)
            .toList());
  }

  @Test
  void whatWasLookedForAndWhatWasThere() {
    Ground ground =
        check("osja/assessment-missing/stands-missing-from-the-department-file")
            .flags("osja/assessment-missing")
            .get(0)
            .grounds()
            .get(0);
    assertEquals(
        List.of(
            "phase p1 (from: 1 March 2019, provider: UK Police College)",
            "phase in scope (phase: p1, regime: OSJA)"),
        ground.evidence().stream().map(Evidence::text).toList());
    assertEquals(
        List.of("an assessment (regime: OSJA; made by 31 March 2022)"),
        ground.searches().stream().map(LookedFor::description).toList());
  }

  private static Check check(String file) {
    return CHECKER.check(Case.read(CaseFolders.ROOT.resolve(file + ".yaml")), DAY);
  }
}
