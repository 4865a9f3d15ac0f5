package org.plumbline.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.casefile.Case;
import org.plumbline.internal.report.Tiny;
import org.plumbline.result.Certainty;
import org.plumbline.rulebook.Rulebook;
import org.plumbline.screening.Lists;

/** A decision that takes too many steps is not made, whatever else is in the case or the rules. */
class DeciderTest {
  private static final LocalDate DAY = LocalDate.of(2022, 3, 31);

  /** Open questions about {@code a} and {@code z} that are far apart in every order by name. */
  private static final String HARD =
      """
          exists( Act( partnership == $p.id, what == ActKind.EVIDENCE_SHARED, $on : decided )
                  and Assessment( partnership == $p.id, rating == Rating.HIGH, completed == $on ) )
      """;

  private static final String EASY =
      "    exists Act( partnership == $p.id, what == ActKind.EVIDENCE_SHARED )\n";

  @TempDir Path folder;
  private Path rules;

  @BeforeEach
  void writeRules() {
    rules = Tiny.rules(folder);
    Tiny.addRule(rules, "hard", HARD);
    Tiny.addRule(rules, "easy", EASY);
  }

  @Test
  void aFewPairsAreDecided() {
    assertEquals(
        Map.of("tiny/hard", Certainty.DEPENDS, "tiny/easy", Certainty.DEPENDS),
        certainties(theCase(acts(8), assessments(8), "")));
  }

  @Test
  void manyPairsAreNot() {
    assertEquals(tooHard(), certainties(theCase(acts(30), assessments(30), "")));
  }

  @Test
  void theOrderOfEntriesDoesNotMatter() {
    List<String> acts = new ArrayList<>(acts(30));
    List<String> assessments = new ArrayList<>(assessments(30));
    Collections.reverse(acts);
    Collections.rotate(assessments, 11);
    assertEquals(tooHard(), certainties(theCase(acts, assessments, "")));
  }

  @Test
  void factsThatTheRuleDoesNotLookAtDoNotMatter() {
    String equipment =
        IntStream.range(0, 200)
            .mapToObj("  - {id: e%d, what: radios, date: 2018/2021, source: s}\n"::formatted)
            .collect(Collectors.joining("", "equipment:\n", ""));
    assertEquals(tooHard(), certainties(theCase(acts(30), assessments(30), equipment)));
  }

  @Test
  void furtherRulesDoNotMatter() {
    Tiny.addRule(rules, "hard-too", HARD);
    Tiny.addRule(rules, "also-easy", EASY);
    assertEquals(
        Map.of(
            "tiny/hard", Certainty.NOT_DECIDED,
            "tiny/hard-too", Certainty.NOT_DECIDED,
            "tiny/easy", Certainty.DEPENDS,
            "tiny/also-easy", Certainty.DEPENDS),
        certainties(theCase(acts(30), assessments(30), "")));
  }

  private static Map<String, Certainty> tooHard() {
    return Map.of("tiny/hard", Certainty.NOT_DECIDED, "tiny/easy", Certainty.DEPENDS);
  }

  private Map<String, Certainty> certainties(Case theCase) {
    return new Checker(Rulebook.load(rules), Lists.bundled())
        .check(theCase, DAY).flags().stream()
            .filter(flag -> flag.code().contains("hard") || flag.code().contains("easy"))
            .collect(Collectors.toMap(flag -> flag.code(), flag -> flag.certainty()));
  }

  private static List<String> acts(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "  - {id: a%02d, what: unknown, by: NCA, decided: 2019-01-%02d, source: s}\n"
                    .formatted(i, i + 1))
        .toList();
  }

  private static List<String> assessments(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "  - {id: z%02d, regime: OSJA, made: yes, date: 2019-01-%02d, rating: unknown, source: s}\n"
                    .formatted(i, i + 1))
        .toList();
  }

  private static Case theCase(List<String> acts, List<String> assessments, String equipment) {
    return OpenCase.with(
        "acts:\n"
            + String.join("", acts)
            + "assessments:\n"
            + String.join("", assessments)
            + equipment);
  }
}
