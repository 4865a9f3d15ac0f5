package org.plumbline.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.CaseFolders;
import org.plumbline.casefile.Case;
import org.plumbline.rulebook.Rulebook;
import org.plumbline.screening.Lists;

/** Abuse that is alleged is called alleged, and abuse that was found is called found. */
class AllegationTest {
  private static final Checker CHECKER = new Checker(Rulebook.bundled(), Lists.bundled());

  @ParameterizedTest
  @CsvSource({
    "stands-alleged-only, a newspaper alleged",
    "more/stands-reported-by-the-press, a newspaper reported",
    "more/stands-found-by-a-court, XA High Court found"
  })
  void theSentenceSaysOnWhoseWord(String file, String text) {
    Case theCase =
        Case.read(CaseFolders.ROOT.resolve("torture-record/abuse-since-start/" + file + ".yaml"));
    assertEquals(
        text
            + " that XA National Police was involved in an incident on 20 October 2021: \"shots were fired"
            + " at the crowd\" (our coding: killings; serious: yes); the phase of the assistance that"
            + " ran on 31 March 2022 began on 1 March 2019; therefore, on that word, the assistance to XA"
            + " National Police goes on after such an incident, and somebody has to say why",
        CHECKER
            .check(theCase, LocalDate.of(2022, 3, 31))
            .flags("torture-record/abuse-since-start")
            .get(0)
            .sentence());
  }
}
