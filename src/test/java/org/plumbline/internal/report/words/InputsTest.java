package org.plumbline.internal.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.check.Check;

/** What a result says that it was made from. */
class InputsTest {
  @Test
  void factsAndRulesAlone() {
    assertEquals(
        "the facts 111111111111 and the rules 222222222222 (first digits of SHA-256) by Drools",
        Inputs.of(inputs(List.of(), "")));
  }

  @Test
  void everyEditionOfAListAndTheLinks() {
    assertEquals(
        "the facts 111111111111, the rules 222222222222, the list un of 27 February 2026 333333333333, the list us-sdn of 3 May 2024 at the latest (an extract) 444444444444 and your own links 555555555555 (first digits of SHA-256) by Drools",
        Inputs.of(
            inputs(
                List.of(
                    new Check.UsedEdition(
                        "un", LocalDate.of(2026, 2, 27), true, false, "3".repeat(64)),
                    new Check.UsedEdition(
                        "us-sdn", LocalDate.of(2024, 5, 3), false, true, "4".repeat(64))),
                "5".repeat(64))));
  }

  private static Check.Inputs inputs(List<Check.UsedEdition> lists, String links) {
    return new Check.Inputs("1".repeat(64), "2".repeat(64), List.of(), "Drools", lists, links);
  }
}
