package org.plumbline.rulebook.proof;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.plumbline.facts.FactType;
import org.plumbline.facts.Raised;
import org.plumbline.rulebook.DatedValue;
import org.plumbline.rulebook.Rule;
import org.plumbline.rulebook.Rulebook;

/**
 * What can be proved of rules from their text, their values, and what holds of every case: it is
 * checked on one day, has one partnership, and nothing in it has a property without a value. What
 * is said is true of every case; where nothing is said, nothing is known. Immutable; safe for any
 * number of threads.
 */
public final class Proofs {
  private final List<DatedValue> values;
  private final Set<Assumption> assumptions;

  private Proofs(List<DatedValue> values, Set<Assumption> assumptions) {
    this.values = List.copyOf(values);
    this.assumptions = Set.copyOf(assumptions);
  }

  /** For rules that use the values of a rulebook, on all assumptions. */
  public static Proofs of(Rulebook rulebook) {
    return new Proofs(rulebook.withAllPacks().values(), EnumSet.allOf(Assumption.class));
  }

  /** The same on fewer assumptions. */
  public Proofs on(Set<Assumption> fewer) {
    return new Proofs(values, fewer);
  }

  /** Whether it is proved that a rule never raises its flag, in any case on any day. */
  public boolean neverFires(Rule rule) {
    return always(rule, (deduction, one) -> false);
  }

  /**
   * Whether it is proved that, whenever one rule raises its flag on something, the other does so on
   * the same.
   */
  public boolean implies(Rule one, Rule other) {
    return always(
        one,
        (deduction, met) -> {
          int subject = met.named().fact(one.then().subject());
          return reads(met.situation(), other.id(), subject)
              || deduction.isMet(other, met.situation(), same(met.situation(), subject));
        },
        other);
  }

  /** Whether the flag of a rule on that fact is one of the facts. */
  private static boolean reads(Situation situation, String code, int subject) {
    FactType raised = FactType.of(Raised.class);
    Term id = Named.part(subject, situation.facts().get(subject).property("id"));
    return IntStream.range(0, situation.facts().size())
        .filter(fact -> situation.facts().get(fact) == raised)
        .anyMatch(
            fact ->
                situation.isSure(Named.part(fact, raised.property("code")), new Term.Constant(code))
                    && situation.isSure(Named.part(fact, raised.property("subject")), id));
  }

  /** Whether a fact is that fact: it is of its type, and has its id. */
  private static Predicate<Integer> same(Situation situation, int subject) {
    FactType type = situation.facts().get(subject);
    return fact ->
        fact == subject
            || (situation.facts().get(fact) == type
                && situation.isSure(
                    Named.part(fact, type.property("id")),
                    Named.part(subject, type.property("id"))));
  }

  private interface Conclusion {
    boolean follows(Deduction deduction, Unfolding.Case met);
  }

  /** Whether something follows in all possible situations in which a rule fires. */
  private boolean always(Rule rule, Conclusion conclusion, Rule... others) {
    try {
      return new Spans(values, rule, List.of(others))
          .all().stream().allMatch(span -> always(rule, conclusion, List.of(others), span));
    } catch (Ways.TooManyException e) {
      return false;
    }
  }

  private boolean always(Rule rule, Conclusion conclusion, List<Rule> others, Spans.Span span) {
    Given given = Given.on(span.first(), span.last(), span.values(), assumptions);
    Deduction deduction = new Deduction(given);
    Unfolding.Case from = new Unfolding.Case(given.start(), Named.NOTHING);
    return others.stream().allMatch(other -> other.inForceOn(span.first()))
        && new Unfolding(given)
            .all(rule.when(), from).stream()
                .allMatch(
                    met ->
                        deduction.isImpossible(met.situation())
                            || conclusion.follows(deduction, met));
  }
}
