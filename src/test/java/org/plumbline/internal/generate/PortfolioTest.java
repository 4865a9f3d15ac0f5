package org.plumbline.internal.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.Plumbline;
import org.plumbline.casefile.Case;
import org.plumbline.internal.text.Sha256;
import org.plumbline.problem.Place;
import org.plumbline.result.Verdict;

class PortfolioTest {
  private static final Portfolio SEVEN = new Portfolio(7);

  private static Stream<Case> cases(int number) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(
            line ->
                Case.parseLine(
                    SEVEN.line(line).strip().getBytes(StandardCharsets.UTF_8),
                    new Place("cases", line, 0)));
  }

  @Test
  void allCanBeReadAndSayThatTheyAreGenerated() {
    List<String> titles = cases(3_000).map(Case::title).toList();
    assertEquals("Generated 1: advice for Police of XC", titles.get(0));
    for (int i = 0; i < titles.size(); i++) {
      assertTrue(titles.get(i).startsWith("Generated " + (i + 1) + ": "), titles.get(i));
    }
  }

  @Test
  void noHostIsARealState() {
    Set<String> hosts =
        IntStream.rangeClosed(1, 3_000)
            .mapToObj(
                line -> SEVEN.line(line).replaceFirst("(?s).*\"hosts\": \\[\"(..)\"\\].*", "$1"))
            .collect(Collectors.toSet());
    assertEquals(Set.of("XA", "XB", "XC", "XD", "XE", "XF", "XG", "XH", "XK", "XM", "XP"), hosts);
  }

  @Test
  void everyVerdictOccurs() {
    Plumbline plumbline = Plumbline.withBundledRules();
    Set<Verdict> verdicts =
        cases(100)
            .map(theCase -> plumbline.check(theCase).verdict())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Verdict.class)));
    assertEquals(EnumSet.allOf(Verdict.class), verdicts);
  }

  /** If it changes because shapes.txt did, this is its new value. */
  @Test
  void theSameSeedGivesTheSameCasesEverywhere() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(
          "11a58d751cd7081f591599875381fc398ed2c59486de39af86983cee43bc2268",
          hash(new Portfolio(7)));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void anotherSeedGivesOtherCases() {
    assertNotEquals(hash(SEVEN), hash(new Portfolio(8)));
    assertNotEquals(SEVEN.line(8).replace(" 8:", " 7:"), new Portfolio(8).line(7));
  }

  private static String hash(Portfolio portfolio) {
    return Sha256.hex(
        IntStream.rangeClosed(1, 1_000)
            .mapToObj(portfolio::line)
            .collect(Collectors.joining())
            .getBytes(StandardCharsets.UTF_8));
  }
}
