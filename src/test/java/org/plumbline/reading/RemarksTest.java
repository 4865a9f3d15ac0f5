package org.plumbline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.CaseFiles;
import org.plumbline.casefile.Case;
import org.plumbline.rulebook.Rulebook;

/** What a reader must know besides, of help in one case before most rules were in force. */
class RemarksTest {
  private static final Checker CHECKER = new Checker(Rulebook.bundled());

  @ParameterizedTest
  @CsvSource({"2015-12-31, true", "2020-03-31, false"})
  void whatIsNotLookedAtIsSaid(LocalDate day, boolean ofSomePacksRulesAreNotInForce) {
    Case of = Case.read(CaseFiles.ROOT.resolve("histories/uk-thailand-nca-koh-tao.yaml"));
    List<String> remarks = CHECKER.check(of, day).remarks();
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
}
