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
            + " it may be that all of this holds: Ireland stopped between October 2011 and December 2011 what it gave"
            + " or licensed for Iran: (the source's words are not quoted; our coding: reason: unknown; comparable:"
            + " yes); the assistance to Authorities of Iran (not named) was running on 31 December 2012;"
            + " therefore the same facts have led to two answers, and the difference needs a reason",
        "smokescreen/work-moves-on/more/depends-paused-some-day-in-the-year | 2022-03-31 |"
            + " smokescreen/work-moves-on | it may be that all of this holds: assistance was stopped"
            + " (reason: human rights), as had been decided between 1 January 2021 and 31 December 2021; its provider"
            + " had been UK Police College; from 15 June 2021 on its provider was UK Academy;"
            + " therefore the work went on under another provider, and somebody has to say what"
            + " became of the reasons for the stop",
        "osja/approval-too-junior/more/depends-rating-unknown | 2022-03-31 | osja/approval-too-junior |"
            + " it may be that all of this holds: the assessment was completed on"
            + " 15 January 2019 (rating: unknown); UK Ministry agreed on 11 February 2019 (rank: senior official),"
            + " and no minister has agreed to it by 31 March 2022; therefore a high risk stands"
            + " without the agreement of a minister",
        "smokescreen/words-and-deeds/depends-condemnation-or-praise | 2022-03-31 |"
            + " smokescreen/words-and-deeds | it may be that all of this holds: a UK minister said"
            + " on 20 January 2022 about XA National Police: (the source's words are not quoted; our coding: condemnation or"
            + " praise (accounts differ)); the assistance to XA National Police was running on"
            + " 31 March 2022; therefore words and deeds differ, and the difference needs a reason"
      })
  void whatIsNotKnownStaysNotKnown(String file, LocalDate day, String code, String sentence) {
    Check check = CHECKER.check(Case.read(CaseFolders.ROOT.resolve(file + ".yaml")), day);
    assertEquals(sentence, check.flags(code).get(0).guarded());
  }
}
