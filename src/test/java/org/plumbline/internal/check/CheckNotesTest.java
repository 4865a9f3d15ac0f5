package org.plumbline.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.CaseFolders;
import org.plumbline.casefile.Case;
import org.plumbline.fact.word.BodyKind;
import org.plumbline.fact.word.Level;
import org.plumbline.rulebook.Rulebook;
import org.plumbline.screening.Lists;

/** What a reader must know besides. */
class CheckNotesTest {
  private static final Checker CHECKER = new Checker(Rulebook.bundled(), Lists.bundled());

  @ParameterizedTest
  @CsvSource({"2015-12-31, true", "2020-03-31, false"})
  void whatIsNotLookedAtIsSaid(LocalDate day, boolean ofSomePacksRulesAreNotInForce) {
    Case theCase = Case.read(CaseFolders.ROOT.resolve("histories/uk-thailand-nca-koh-tao.yaml"));
    List<String> remarks = CHECKER.check(theCase, day).remarks();
    assertEquals(
        1,
        remarks.stream()
            .filter(
                "Of help in one case no rule asks for an assurance on how a person is treated, nor whether a person or evidence may be passed on to another state."
                    ::equals)
            .count(),
        remarks.toString());
    assertEquals(
        ofSomePacksRulesAreNotInForce,
        remarks.stream()
            .anyMatch(
                remark ->
                    remark.matches(
                        "Not in force on 2015-12-31, and so not asked, are the rules of: osja \\(\\d+ of \\d+\\), torture-record .*")),
        remarks.toString());
  }

  @Test
  void whatIsTakenForCompleteIsSaidAsPeopleSayIt() {
    Case theCase =
        Case.builder()
            .host("XA")
            .recipient("police", Level.FORCE)
            .phase("p1", LocalDate.of(2019, 3, 1), "college")
            .organisation("police", "XA Police", "XA", BodyKind.POLICE)
            .organisation("college", "UK College", "GB", BodyKind.POLICE_COLLEGE)
            .add("sources", Map.of("id", "answer", "title", "An answer", "published", 2022))
            .add(
                "in-country-assessments", Map.of("country", "XA", "date", 2019, "source", "answer"))
            .add("approvals", Map.of("body", "FCDO", "state", "given", "source", "answer"))
            .none("listings")
            .build();
    assertEquals(
        List.of(
            "What the public record does not list under approvals, in-country assessments counts as not done up to the day of the newest source there."),
        CHECKER.check(theCase, LocalDate.of(2022, 3, 31)).remarks());
  }
}
