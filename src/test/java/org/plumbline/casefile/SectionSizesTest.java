package org.plumbline.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.internal.report.Tiny;
import org.plumbline.problem.BrokenFileException;

class SectionSizesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "acts           | {what: other, by: A} | 100000 | 5,000 | 100,000",
        "fees           | {payer: A}           | 5001   | 5,000 | 5,001",
        "host-laws      | {country: XA}        | 5001   | 5,000 | 5,001",
        "replies        | {by: A}              | 5001   | 5,000 | 5,001",
        "lists          | us-sdn               | 5001   | 5,000 | 5,001",
        "listings       | {party: A}           | 501    | 500   | 501",
        "links          | {from: A, to: B}     | 1001   | 1,000 | 1,001",
        "incidents      | {by: A}              | 201    | 200   | 201",
        "no-such-thing  | A                    | 5001   | 5,000 | 5,001",
      })
  void aSectionThatIsTooLargeIsRefused(
      String section, String entry, int count, String most, String written) {
    assertEquals(
        "<text>:18:3: '%s' can have at most %s entries; here it has %s"
            .formatted(section, most, written),
        refusal(Tiny.CASE + section + ":\n" + entries("  - " + entry, count)));
  }

  @Test
  void aSectionInsideAnEntryIsLimitedToo() {
    assertEquals(
        "<text>:18:48: 'waivers' can have at most 5,000 entries; here it has 5,001",
        refusal(
            Tiny.CASE
                + "acts:\n  - {id: a, what: other, by: The NCA, waivers: ["
                + entries("{reason: A},", 5_001).replace("\n", " ")
                + "]}\n"));
  }

  @Test
  void aSectionOfTheLargestSizeIsRead() {
    assertEquals(
        5_000,
        fees(5_000).facts().stream().filter(fact -> fact.type().name().equals("Fee")).count());
  }

  private static Case fees(int count) {
    return Case.parse(Tiny.CASE + "fees:\n" + entries("  - {payer: A}", count));
  }

  private static String refusal(String text) {
    return assertThrows(BrokenFileException.class, () -> Case.parse(text)).getMessage();
  }

  private static String entries(String entry, int count) {
    return IntStream.range(0, count).mapToObj(i -> entry + "\n").collect(Collectors.joining());
  }
}
