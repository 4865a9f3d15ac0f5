package org.plumbline.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {
  private static final List<String> KNOWN =
      List.of("recipients", "hosts", "phases", "from", "to", "un-body");

  @ParameterizedTest
  @CsvSource({
    "recipient, recipients",
    "recpients, recipients",
    "Recipients, recipients",
    "hsots, hosts",
    "phase, phases",
    "form, from",
    "UN_BODY, un-body",
    "t, ''",
    "assessment, ''",
    "'', ''"
  })
  void namesTheNearestWordIfAnyIsNear(String word, String meant) {
    String expected = meant.isEmpty() ? "" : "did you mean '" + meant + "'?";
    assertEquals(expected, DidYouMean.hint(word, KNOWN));
  }

  @Test
  void hasNoAnswerWhereNothingIsKnown() {
    assertEquals("", DidYouMean.hint("recipients", List.of()));
  }

  @Test
  void takesTheFirstInTheAlphabetOfTwoEquallyNear() {
    assertEquals("did you mean 'hosta'?", DidYouMean.hint("hostx", List.of("hostb", "hosta")));
  }

  @ParameterizedTest
  @CsvSource({
    "review-overdue, osja/review-overdue",
    "reveiw-overdue, osja/review-overdue",
    "osja/reveiw-overdue, osja/review-overdue",
    "osj/review-overdue, osja/review-overdue",
    "waived, ''",
    "smokescreen/review-overdue, ''"
  })
  void anIdIsFoundWithoutItsPack(String word, String meant) {
    String expected = meant.isEmpty() ? "" : "did you mean '" + meant + "'?";
    assertEquals(
        expected, DidYouMean.hint(word, List.of("osja/assurance-waived", "osja/review-overdue")));
  }
}
