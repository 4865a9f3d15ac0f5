package org.plumbline.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.word.Effect;
import org.plumbline.fact.word.Regime;

class SentenceTest {
  @Test
  void joinsTextsNumbersAndDates() {
    assertEquals(
        "2 hops since 2019-01-02", Sentence.of(2, " hops since ", LocalDate.of(2019, 1, 2)));
  }

  @Test
  void writesTheEndsOfTheCalendarInWords() {
    assertEquals(
        "from an unknown date to no date", Sentence.of("from ", Dates.EVER, " to ", Dates.NEVER));
  }

  @Test
  void writesConstantsAsCaseFilesDo() {
    assertEquals(
        "asset-freeze under OSJA", Sentence.of(Effect.ASSET_FREEZE, " under ", Regime.OSJA));
  }

  @Test
  void writesListsInTheOrderOfTheAlphabet() {
    assertEquals("commands, part-of, trains", Sentence.of(Set.of("trains", "part-of", "commands")));
  }

  @Test
  void writesYesAndNoAsPeopleDo() {
    assertEquals(
        "comparable: yes, mitigated: no",
        Sentence.of("comparable: ", true, ", mitigated: ", false));
  }

  @Test
  void saysNothingOfNoParts() {
    assertEquals("", Sentence.of());
  }
}
