package org.plumbline.internal.rulebook.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.internal.rulebook.Sample;
import org.plumbline.internal.rulebook.parse.RuleReader;
import org.plumbline.problem.Problem;

class ConditionLintTest {
  // --- what can never be true
  // ------------------------------------------------------------------------

  @Test
  void aCountIsNeverBelowZero() {
    assertEquals(
        "PL0801 19: '$n < 0' can never be true, because a count is 0 or more; so the rule never fires",
        lint("accumulate( Host(); $n : count(); $n < 0 )"));
  }

  @Test
  void aThingIsNotLessThanItself() {
    assertEquals(
        "PL0801 19: 'from < from' can never be true, because it compares something with itself; so the rule never fires",
        lint("Phase( from < from )"));
  }

  @Test
  void aDayIsNotBeforeAndAfterAnother() {
    assertEquals(
        "PL0802 20: 'from > $day' contradicts 'from < $day' in line 20; so the rule never fires",
        lint("AsOf( $day : date )\nPhase( from < $day, from > $day )"));
  }

  @Test
  void daysAreNotInACircle() {
    assertEquals(
        "PL0802 21: 'to < $day' contradicts 'from >= $day' in line 20 and 'to >= $f' in line 21; so the rule never fires",
        lint(
            "AsOf( $day : date )\nPhase( $f : from, from >= $day, partnership == $p.id )\nPhase( to >= $f, partnership == $p.id, to < $day )"));
  }

  @Test
  void numbersLeaveNothingBetweenThem() {
    assertEquals(
        "PL0802 19: 'hops < 3' contradicts 'hops > 2' in line 19; so the rule never fires",
        lint("Chain( hops > 2, hops < 3 )"));
  }

  /** Each condition doubles what a solver without a bound would try. */
  @Test
  void whatIsTooMuchToTryIsNotReported() {
    String later =
        IntStream.range(1, 14)
            .mapToObj(
                i ->
                    "Phase( $d%1$d : from, from > $d%2$d || from >= $d%2$d )\n".formatted(i, i - 1))
            .collect(Collectors.joining());
    String earlier = ", from < $d0 || from < $d1".repeat(40);
    assertEquals("", lint("Phase( $d0 : from )\n" + later + "Phase( from > $d13" + earlier + " )"));
  }

  @Test
  void aThingIsNotTwoTexts() {
    assertEquals(
        "PL0802 19: 'country == \"XB\"' contradicts 'country == \"XA\"' in line 19; so the rule never fires",
        lint("Host( country == \"XA\", country == \"XB\" )"));
  }

  @Test
  void aThingIsNotTwoTextsByAnotherName() {
    assertEquals(
        "PL0802 20: '$c == \"XB\"' contradicts 'country == \"XA\"' in line 19; so the rule never fires",
        lint("Host( $c : country, country == \"XA\" )\nHost( $c == \"XB\" )"));
  }

  @Test
  void aThingIsNotTwoTextsByWayOfAnother() {
    assertEquals(
        "PL0802 20: 'country in ( \"XB\", \"XC\" )' contradicts 'country == \"XA\"' in line 19 and 'country == $h.country' in line 20; so the rule never fires",
        lint(
            "$h : Host( country == \"XA\" )\nHost( country == $h.country, country in ( \"XB\", \"XC\" ) )"));
  }

  @Test
  void whatIsNoneOfAllWordsIsNothing() {
    assertEquals(
        "PL0801 19: 'rank not in ( Rank.IN_COUNTRY, Rank.SENIOR_OFFICIAL, Rank.CHIEF_OFFICER, Rank.MINISTER )' can never be true; so the rule never fires",
        lint(
            "Approval( rank not in ( Rank.IN_COUNTRY, Rank.SENIOR_OFFICIAL, Rank.CHIEF_OFFICER, Rank.MINISTER ) )"));
  }

  @Test
  void yesIsNotNo() {
    assertEquals(
        "PL0802 19: '!security' contradicts 'security' in line 19; so the rule never fires",
        lint("Organisation( security, !security )"));
  }

  @Test
  void aQuestionHasOneAnswer() {
    assertEquals(
        "PL0802 20: '!runningOn( $day )' contradicts 'runningOn( $day )' in line 20; so the rule never fires",
        lint("AsOf( $day : date )\nPhase( runningOn( $day ), !runningOn( $day ) )"));
  }

  @Test
  void insideNotAContradictionMakesItAlwaysHold() {
    assertEquals(
        "PL0802 19: 'country == \"XB\"' contradicts 'country == \"XA\"' in line 19; so this 'not' is always true",
        lint("not Host( country == \"XA\", country == \"XB\" )"));
  }

  @Test
  void insideACountAContradictionMakesItNothing() {
    assertEquals(
        "PL0802 19: 'country == \"XB\"' contradicts 'country == \"XA\"' in line 19; so no fact is ever counted or used",
        lint("accumulate( Host( country == \"XA\", country == \"XB\" ); $n : count(); $n >= 2 )"));
  }

  @Test
  void oneSideOfAnOrMayBeIdle() {
    assertEquals(
        "PL0802 19: 'id == \"h1\" && country == \"XB\"' contradicts 'country == \"XA\"' in line 19; so this side of the '||' has no effect",
        lint("Host( country == \"XA\", id == \"h2\" || id == \"h1\" && country == \"XB\" )"));
  }

  @Test
  void allSidesOfAnOrMayContradict() {
    assertEquals(
        "PL0802 19: 'country == \"XB\" || country == \"XC\"' contradicts 'country == \"XA\"' in line 19; so the rule never fires",
        lint("Host( country == \"XA\", country == \"XB\" || country == \"XC\" )"));
  }

  // --- what is always true
  // --------------------------------------------------------------------------

  @Test
  void aCountIsAlwaysZeroOrMore() {
    assertEquals(
        "PL0803 19: '$n >= 0' is always true, because a count is 0 or more; it has no effect",
        lint("accumulate( Host(); $n : count(); $n >= 0 )"));
  }

  @Test
  void aThingIsAlwaysNotTheOneOrNotTheOther() {
    assertEquals(
        "PL0803 19: 'country != \"XA\" || country != \"XB\"' is always true; it has no effect",
        lint("Host( country != \"XA\" || country != \"XB\" )"));
  }

  @Test
  void aThingIsAlwaysEqualToItself() {
    assertEquals(
        "PL0803 19: 'partnership == partnership' is always true, because it compares something with itself; it has no effect",
        lint("Phase( partnership == partnership )"));
  }

  // --- what must not be said
  // ----------------------------------------------------------------------

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host( country == \"XA\" )\nHost( country == \"XB\" )",
        "Host( $c : country )\nHost( country != $c )",
        "Chain( hops > 2, hops < 4 )",
        "Chain( hops >= 2, hops <= 2 )",
        "Chain( hops in ( 1, 3 ), hops != 1 )",
        "Chain( hops < 0 )",
        "Host( country != \"XA\", country != \"XB\" )",
        "Host( country in ( \"XA\", \"XB\" ), country != \"XA\" )",
        "AsOf( $day : date )\nPhase( from <= $day, to >= $day )",
        "AsOf( $day : date )\nPhase( from <= $day, from >= $day )",
        "Phase( $f : from )\nPhase( from > $f )\nPhase( from < $f )",
        "Phase( $f : from, $t : to )\nPhase( from > $t, to < $f )",
        "Phase( from > to )",
        "not Host( country == \"XA\" )\nHost( country == \"XA\" )",
        "not Host( country == \"XA\" )\nexists Host( country == \"XB\" )",
        "accumulate( Host(); $n : count(); $n >= 1 )",
        "accumulate( Host(); $n : count(); $n == 0 )",
        "accumulate( Phase( $f : from ); $m : min( $f ) )\nPhase( from < $m )",
        "Approval( rank != Rank.MINISTER )",
        "Approval( rank == Rank.MINISTER || rank == Rank.CHIEF_OFFICER )",
        "InScope( regime == Regime.OSJA )",
        "Organisation( security )\nOrganisation( !security )",
        "AsOf( $day : date )\nPhase( runningOn( $day ) )\nPhase( !runningOn( $day ) )",
        "not( Host( country == \"XA\" ) or Host( country == \"XB\" ) )",
        "not( Host( $c : country ) and not Phase( id == $c ) )"
      })
  void whatCanBeIsNotCalledImpossible(String conditions) {
    assertEquals("", lint(conditions));
  }

  @Test
  void whereThereIsTooMuchToTryNothingIsSaid() {
    String many =
        String.join(
            ", ",
            java.util.Collections.nCopies(12, "id == \"a\" || id == \"b\" || country == \"XA\""));
    assertEquals("", lint("Host( " + many + " )"));
  }

  /** What is found: code, line and message. */
  private static String lint(String conditions) {
    List<Problem> findings = new ArrayList<>();
    String text = Sample.withConditions("$p : Partnership()\n\n\n\n" + conditions);
    new ConditionLint(RuleReader.read(text, "sample.drl"), findings).look();
    return String.join(
        "\n",
        findings.stream()
            .map(
                problem ->
                    problem.code().orElseThrow()
                        + " "
                        + problem.place().line()
                        + ": "
                        + problem.message())
            .toList());
  }
}
