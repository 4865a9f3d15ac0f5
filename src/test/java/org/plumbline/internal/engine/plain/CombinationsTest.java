package org.plumbline.internal.engine.plain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.fact.Fact;
import org.plumbline.fact.body.Organisation;
import org.plumbline.fact.help.Act;
import org.plumbline.fact.partnership.Partnership;
import org.plumbline.fact.word.ActKind;
import org.plumbline.fact.word.Assistance;
import org.plumbline.fact.word.BodyKind;
import org.plumbline.fact.word.Level;
import org.plumbline.internal.engine.Evaluator;
import org.plumbline.internal.engine.drools.DroolsEvaluator;
import org.plumbline.internal.report.Tiny;
import org.plumbline.problem.BrokenRulesException;
import org.plumbline.rulebook.Rulebook;

/** A rule that combines facts in too many ways is refused, by both evaluators, before it is run. */
class CombinationsTest {
  private static final String THREE =
      """
          Organisation()
          Organisation()
          Organisation()
      """;

  @TempDir Path folder;

  @Test
  void theMessageNamesTheRuleItsPatternsAndWhatMendsIt() {
    String file = rules(THREE).resolve("tiny/many.drl").toString();
    BrokenRulesException refused =
        assertThrows(BrokenRulesException.class, () -> drools(THREE, bodies(112)));
    assertEquals(
        file
            + ":6:1: tiny/many combines the facts of this case in more than 1,000,000 ways, and"
            + " cannot be run: Organisation in line 16 matches 112 facts, Organisation in line 17"
            + " matches 112 facts, Organisation in line 18 matches 112 facts (join these patterns"
            + " by a variable that they share, and compare it with ==)",
        refused.getMessage());
  }

  @Test
  void aPatternThatMatchesFewerFactsIsToldByThese() {
    String when =
        """
            Act( what == ActKind.OTHER )
            Act()
            Act()
        """;
    List<Fact> facts = acts(1001, i -> i < 3 ? ActKind.OTHER : ActKind.EVIDENCE_SHARED);
    assertEquals(
        "tiny/many combines the facts of this case in more than 1,000,000 ways, and cannot be run:"
            + " Act in line 16 matches 3 facts, Act in line 17 matches 1001 facts, Act in line 18"
            + " matches 1001 facts",
        assertThrows(BrokenRulesException.class, () -> drools(when, facts))
            .problems()
            .get(0)
            .message());
  }

  /** On 112 bodies, or 1,001 acts. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        THREE,
        "    Act()\n    Act()\n",
        // joined by what holds of nearly all
        """
            Organisation( $a : id )
            Organisation( id != $a, $b : id )
            Organisation( id != $a, id != $b )
        """,
        "    Act( $a : decided )\n    Act( decided >= $a )\n    Act()\n",
        // a join of its own for each, but not with each other
        """
            Organisation( $a : id )
            exists Organisation( id == $a )
            Organisation( $b : id )
            exists Organisation( id == $b )
            Organisation()
        """,
        // the last matches nothing
        """
            Organisation()
            Organisation()
            Organisation()
            Organisation( country == "ZZ" )
        """,
        // the plain evaluator stops at the first
        "    exists( Organisation() and Organisation() and Organisation() )\n",
        "    not( Act( $a : id ) and Act( id != $a ) )\n",
        "    not( Act() and Act() and Act( by == \"nobody\" ) )\n",
        "    exists( ( Act() and Act() ) or Organisation( country == \"ZZ\" ) )\n",
        "    Act()\n    accumulate( Act(); $n : count(); $n >= 1 )\n"
      })
  void tooMany(String when) {
    List<Fact> facts = new ArrayList<>(bodies(112));
    facts.addAll(acts(1001, i -> ActKind.EVIDENCE_SHARED));
    assertThrows(BrokenRulesException.class, () -> drools(when, facts));
  }

  /** The same facts. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "    Organisation()\n    Organisation()\n",
        """
            Organisation( $a : id )
            Organisation( id == $a, $b : id )
            Organisation( id == $b )
        """,
        "    Act( $a : id )\n    Act( id == $a )\n    Act( id == $a )\n",
        "    Organisation()\n    exists Act()\n    exists Act()\n    not Act( done < decided )\n",
        "    exists( Act( $a : id ) and Act( id == $a ) )\n",
        "    accumulate( Act(); $n : count(); $n >= 1 )\n",
        "    Act( what == ActKind.OTHER )\n    Act()\n    Act()\n    Act()\n",
      })
  void notTooMany(String when) {
    List<Fact> facts = new ArrayList<>(bodies(112));
    facts.addAll(acts(1001, i -> ActKind.EVIDENCE_SHARED));
    assertDoesNotThrow(() -> drools(when, facts));
  }

  @Test
  void aRuleThatIsNotInForceIsNotLookedAt() {
    Rulebook rulebook = Rulebook.load(rules(THREE));
    Evaluator evaluator = new DroolsEvaluator(rulebook.strata(), "not in force");
    assertDoesNotThrow(() -> evaluator.evaluate(bodies(112), id -> !id.equals("tiny/many")));
  }

  @Test
  void thePlainEvaluatorRefusesItToo() {
    Rulebook rulebook = Rulebook.load(rules(THREE));
    Evaluator evaluator = new PlainEvaluator(rulebook.strata());
    assertThrows(
        BrokenRulesException.class, () -> evaluator.evaluate(bodies(112), "tiny/many"::equals));
  }

  private void drools(String when, List<Fact> facts) {
    Rulebook rulebook = Rulebook.load(rules(when));
    new DroolsEvaluator(rulebook.strata(), "combinations " + when.hashCode())
        .evaluate(facts, "tiny/many"::equals);
  }

  private Path rules(String when) {
    Path rules = Tiny.rules(folder);
    Tiny.addRule(rules, "many", when);
    return rules;
  }

  private static List<Fact> bodies(int count) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Partnership("training", Assistance.CAPACITY_BUILDING));
    IntStream.range(0, count)
        .mapToObj(
            i -> new Organisation("o" + i, "Body", "XA", "", BodyKind.POLICE, Level.FORCE, true))
        .forEach(facts::add);
    return facts;
  }

  private static List<Fact> acts(int count, IntFunction<ActKind> intFunction) {
    LocalDate day = LocalDate.of(2020, 1, 1);
    List<Fact> facts = new ArrayList<>();
    facts.add(new Partnership("training", Assistance.CAPACITY_BUILDING));
    IntStream.range(0, count)
        .mapToObj(
            i -> new Act("a" + i, "training", intFunction.apply(i), "", false, false, "", day, day))
        .forEach(facts::add);
    return facts;
  }
}
