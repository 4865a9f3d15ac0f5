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
                "For help in a single case, no rule asks for an assurance about how a person will be treated, or whether a person or evidence may be passed on to another state."
                    ::equals)
            .count(),
        remarks.toString());
    assertEquals(
        ofSomePacksRulesAreNotInForce,
        remarks.stream()
            .anyMatch(
                remark ->
                    remark.matches(
                        "Rules that were not in force on 31 December 2015, and so did not run: \\d+ of \\d+ in osja, .*torture-record.*")),
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
            "The public record is taken as complete for approvals and in-country assessments, up to the date of the newest source on them. Anything it does not list there counts as not done."),
        CHECKER.check(theCase, LocalDate.of(2022, 3, 31)).remarks());
  }
}
