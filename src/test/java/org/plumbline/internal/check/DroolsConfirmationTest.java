package org.plumbline.internal.check;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.CaseFolders;
import org.plumbline.casefile.Case;
import org.plumbline.check.DisagreementException;
import org.plumbline.internal.engine.Evaluator;
import org.plumbline.internal.engine.Raising;
import org.plumbline.internal.engine.drools.DroolsEvaluator;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.result.Certainty;
import org.plumbline.result.Flag;
import org.plumbline.rulebook.Rulebook;
import org.plumbline.screening.Lists;

/** No flag is told on the word of one evaluator: where the other says otherwise, nothing is. */
class DroolsConfirmationTest {
  private static final Rulebook RULES = Rulebook.bundled();
  private static final Evaluator DROOLS = new DroolsEvaluator(RULES.strata(), RULES.hash());
  private static final LocalDate DAY = LocalDate.of(2022, 3, 31);
  private static final Case CHINA =
      Case.read(CaseFolders.ROOT.resolve("histories/uk-china-police-college.yaml"));
  private static final RuleSet RULE_SET = RuleSet.of(RULES);
  private static final PreparedCase ON_DAY = PreparedCase.of(CHINA, DAY, Lists.bundled());
  private static final IndexedFacts CHECKED = ON_DAY.checked(RULE_SET);

  @Test
  void bothAgree() {
    List<Flag> flags = assertDoesNotThrow(() -> flags(raised -> raised));
    for (Certainty certainty : List.of(Certainty.STANDS, Certainty.DEPENDS)) {
      assertFalse(flags.stream().filter(flag -> flag.certainty() == certainty).toList().isEmpty());
    }
  }

  /** Also where it is raised in some readings only. */
  @Test
  void aFlagThatDroolsLeavesOut() {
    for (Flag flag : flags(raised -> raised)) {
      assertEquals(
          "the two evaluators disagree about "
              + flag.code()
              + " on "
              + flag.subject()
              + ": the plain evaluator raises it, Drools does not",
          refused(raised -> without(raised, flag)));
    }
  }

  /** Also where it is raised in some readings anyhow, and should not be in the others. */
  @Test
  void aFlagThatOnlyDroolsRaises() {
    List<Flag> flags = flags(raised -> raised);
    for (Rule rule : RULES.rules()) {
      for (String subject : CHECKED.subjects(rule)) {
        if (stands(flags, rule, subject)) {
          continue;
        }
        assertEquals(
            "the two evaluators disagree about "
                + rule.id()
                + " on "
                + subject
                + ": the plain evaluator does not raise it, Drools does",
            refused(raised -> with(raised, new Raising(rule.id(), subject, "Made up."))));
      }
    }
  }

  private static boolean stands(List<Flag> flags, Rule rule, String subject) {
    return flags.stream()
        .anyMatch(
            flag ->
                flag.code().equals(rule.id())
                    && flag.subject().equals(subject)
                    && flag.certainty() == Certainty.STANDS);
  }

  private static SortedSet<Raising> without(SortedSet<Raising> raised, Flag flag) {
    return raised.stream()
        .filter(
            raising ->
                !raising.code().equals(flag.code()) || !raising.subject().equals(flag.subject()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SortedSet<Raising> with(SortedSet<Raising> raised, Raising raising) {
    SortedSet<Raising> addedRaisings = new TreeSet<>(raised);
    addedRaisings.add(raising);
    return addedRaisings;
  }

  private static String refused(UnaryOperator<SortedSet<Raising>> lie) {
    return String.valueOf(assertThrows(DisagreementException.class, () -> flags(lie)).getMessage());
  }

  private static List<Flag> flags(UnaryOperator<SortedSet<Raising>> lie) {
    return ON_DAY
        .running(RULE_SET)
        .flags((facts, inForce) -> lie.apply(DROOLS.evaluate(facts, inForce)));
  }
}
