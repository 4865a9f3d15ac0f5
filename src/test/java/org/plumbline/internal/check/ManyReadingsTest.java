package org.plumbline.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.casefile.Case;
import org.plumbline.result.Certainty;
import org.plumbline.result.Flag;
import org.plumbline.rulebook.Rulebook;
import org.plumbline.screening.Lists;

/** What is said of a flag that depends on very many readings. */
class ManyReadingsTest {
  private static final Checker CHECKER = new Checker(Rulebook.bundled(), Lists.bundled());

  /** Which of them is the latest, and how high it rates the risk, may be answered in any way. */
  private static final String ASSESSMENTS =
      IntStream.range(0, 7)
          .mapToObj(
              i ->
                  "  - {id: a%d, date: 2019/2021, rating: {after: unknown, disclosed: unknown}}\n"
                      .formatted(i))
          .collect(Collectors.joining());

  private static final Case CASE =
      Case.parse(
          """
          case: Very many readings
          drawn-from: department-file
          assistance: capacity-building
          partnership:
            id: training
            hosts: [XA]
            recipients: [{organisation: police, level: force, units: all}]
            phases: [{id: p1, from: 2019-03-01, provider: college}]
          organisations:
            - {id: police, name: Police, country: XA, kind: police, level: force}
            - {id: college, name: College, country: GB, kind: police-college, public-body: yes}
          assessments:
          %sapprovals:
            - {id: ok, body: Ministry, of: p1, state: given, date: 2019-02-01, rank: senior-official}
          """
              .formatted(ASSESSMENTS));

  private final Map<String, Flag> flags =
      CHECKER.check(CASE, LocalDate.of(2022, 3, 31)).flags().stream()
          .collect(Collectors.toMap(Flag::code, flag -> flag));

  @Test
  void itDependsWhereBothWereSeen() {
    Flag flag = flag("osja/approval-too-junior");
    assertEquals(Certainty.DEPENDS, flag.certainty());
    assertEquals(
        Set.of("completed", "rating"),
        flag.dependsOn().stream()
            .map(id -> id.substring(id.indexOf('.') + 1))
            .collect(Collectors.toSet()));
  }

  /** Whatever the assessments say, it is raised in none. */
  @Test
  void itIsNotRaisedWhereNoReadingHasIt() {
    assertFalse(flags.containsKey("osja/approval-missing-high-risk"));
  }

  private Flag flag(String code) {
    return java.util.Objects.requireNonNull(flags.get(code), code);
  }
}
