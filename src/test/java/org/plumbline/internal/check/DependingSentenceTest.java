package org.plumbline.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.CaseFolders;
import org.plumbline.casefile.Case;
import org.plumbline.check.Check;
import org.plumbline.rulebook.Rulebook;
import org.plumbline.screening.Lists;

/** The sentence of a flag that depends shows what is not known as not known. */
class DependingSentenceTest {
  private static final Checker CHECKER = new Checker(Rulebook.bundled(), Lists.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "histories/iran-unodc-withdrawals | 2012-12-31 | smokescreen/ally-withdrew |"
            + " it may be that all of this holds: Ireland stopped on 2011-10/2011-12 what it gave"
            + " or licensed for IR: (the case quotes no words) (our coding: reason: unknown; comparable:"
            + " yes); the assistance to Authorities of Iran (not named) was running on 2012-12-31;"
            + " therefore the same facts have led to two answers, and the difference needs a reason",
        "smokescreen/work-moves-on/more/depends-paused-some-day-in-the-year | 2022-03-31 |"
            + " smokescreen/work-moves-on | it may be that all of this holds: assistance was stopped"
            + " (reason: human-rights), as had been decided by 2021-01-01/2021-12-31; its provider"
            + " had been UK Police College; from 2021-06-15 on its provider was UK Academy;"
            + " therefore the work went on under another provider, and somebody has to say what"
            + " became of the reasons for the stop",
        "osja/approval-too-junior/more/depends-rating-unknown | 2022-03-31 | osja/approval-too-junior |"
            + " it may be that all of this holds: the rating in the assessment completed on"
            + " 2019-01-15 is unknown; UK Ministry agreed on 2019-02-11 (rank: senior-official),"
            + " and no minister has agreed to it by 2022-03-31; therefore a high risk stands"
            + " without the agreement of a minister",
        "smokescreen/words-and-deeds/depends-condemnation-or-praise | 2022-03-31 |"
            + " smokescreen/words-and-deeds | it may be that all of this holds: a UK minister said"
            + " on 2022-01-20 about xa-police: (the case quotes no words) (our coding: condemnation or"
            + " praise (accounts differ)); the assistance to XA National Police was running on"
            + " 2022-03-31; therefore words and deeds differ, and the difference needs a reason"
      })
  void whatIsNotKnownStaysNotKnown(String file, LocalDate day, String code, String sentence) {
    Check check = CHECKER.check(Case.read(CaseFolders.ROOT.resolve(file + ".yaml")), day);
    assertEquals(sentence, check.flags(code).get(0).guarded());
  }
}
