package org.plumbline.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InWordsTest {
  @ParameterizedTest
  @CsvSource({
    "links, links",
    "torture-findings, torture findings",
    "TortureFinding, torture finding",
    "runningOn, running on",
    "in-country-assessments, in-country assessments",
    "InCountryAssessment, in-country assessment",
    "hand-overs, hand-overs",
    "HandOver, hand-over",
    "hand-over-1, hand-over 1",
    "within-country, within country"
  })
  void namesAsPeopleSayThem(String name, String words) {
    assertEquals(words, InWords.of(name));
  }
}
