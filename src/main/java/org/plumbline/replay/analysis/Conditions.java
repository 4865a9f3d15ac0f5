package org.plumbline.replay.analysis;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.flags.Place;
import org.plumbline.reading.RuleSet;
import org.plumbline.replay.analysis.RuleAnswer.ConditionAnswer;
import org.plumbline.rulebook.Deletion;
import org.plumbline.rulebook.Excuse;
import org.plumbline.rulebook.Excuses;
import org.plumbline.rulebook.Rule;
import org.plumbline.rulebook.RuleCondition;
import org.plumbline.rulebook.proof.Assumption;
import org.plumbline.rulebook.proof.Proofs;

/** Whether the conditions of a rule make any difference, as far as cases and proofs tell. */
final class Conditions {
  /** What names a fact in so many words is no condition: a rule without it is refused. */
  private static final Set<String> NAMING =
      Set.of("Value.name ==", "ValueList.name ==", "Raised.code ==", "Raised.code in");

  private final RuleSet rules;
  private final Proofs proofs;
  private final Excuses excuses;
  private final Cases cases;

  Conditions(RuleSet rules, Proofs proofs, Excuses excuses, Cases cases) {
    this.rules = rules;
    this.proofs = proofs;
    this.excuses = excuses;
    this.cases = cases;
  }

  /** The rule without each condition that it could be written without. */
  static List<Deletion> of(Rule rule) {
    return Deletion.of(rule).stream().filter(one -> !NAMING.contains(one.what())).toList();
  }

  /** A condition as it is told. */
  static ConditionAnswer answer(Rule rule, Deletion deletion, Answer matters) {
    return new ConditionAnswer(text(rule, deletion), deletion.place(), matters);
  }

  private static String text(Rule rule, Deletion deletion) {
    return RuleCondition.of(rule).stream()
        .filter(condition -> condition.place().equals(deletion.place()))
        .map(RuleCondition::text)
        .filter(text -> deletion.what().contains("||") == text.contains("||"))
        .filter(text -> deletion.what().contains("&&") == text.contains("&&"))
        .findFirst()
        .orElse(deletion.what());
  }

  /** What the cases of the rule show, or is proved; empty if neither is anything. */
  Optional<Answer> known(Rule rule, Deletion deletion) {
    return shown(rule, deletion, cases.of(rule.id()))
        .or(() -> proved(rule, deletion.mutant()))
        .or(() -> shown(rule, deletion, cases.all()));
  }

  private Optional<Answer> shown(Rule rule, Deletion deletion, List<Cases.Known> some) {
    RuleSet changed = rules.with(deletion.mutant());
    return some.stream()
        .filter(one -> !one.onDay().outcome(changed, rule.id()).equals(one.raised(rule.id())))
        .findFirst()
        .map(one -> new Answer.Shown(one.example()));
  }

  private Optional<Answer> proved(Rule rule, Rule changed) {
    if (!areEqual(proofs, rule, changed)) {
      return Optional.empty();
    }
    if (areEqual(proofs.on(Set.of()), rule, changed)) {
      return Optional.of(new Answer.Disproved(List.of()));
    }
    return EnumSet.allOf(Assumption.class).stream()
        .filter(one -> areEqual(proofs.on(Set.of(one)), rule, changed))
        .findFirst()
        .or(() -> Optional.of(Assumption.ONE_PARTNERSHIP))
        .map(one -> new Answer.Excused(one.toString()));
  }

  private static boolean areEqual(Proofs proofs, Rule rule, Rule changed) {
    return proofs.implies(changed, rule) && proofs.implies(rule, changed);
  }

  /** Why no case can show that it makes a difference, if that is written beside the rule. */
  Optional<Answer> excused(Rule rule, Deletion deletion) {
    return excuse(excuses, rule, deletion).map(Excuse::because).map(Answer.Excused::new);
  }

  /** The reason that is written beside the rule why no case can show that a condition matters. */
  static Optional<Excuse> excuse(Excuses excuses, Rule rule, Deletion deletion) {
    String text = text(rule, deletion);
    return Excuses.of(excuses.mutation(), rule.id(), text + ": left out")
        .or(() -> Excuses.of(excuses.coverage(), rule.id(), text + ": never false"));
  }

  /**
   * The other conditions from which it follows that one makes no difference: without any of them it
   * would.
   */
  List<Place> from(Rule rule, Deletion deletion) {
    return Premises.needed(
        rule,
        fewer ->
            Conditions.of(fewer).stream()
                .filter(one -> one.place().equals(deletion.place()))
                .filter(one -> one.what().equals(deletion.what()))
                .anyMatch(one -> areEqual(proofs.on(Set.of()), fewer, one.mutant())),
        deletion.place());
  }
}
