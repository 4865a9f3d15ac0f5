package org.plumbline.rulebook.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.plumbline.facts.Dates;
import org.plumbline.facts.FactType;
import org.plumbline.rulebook.Constraint.Operator;
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

  private Proofs(List<DatedValue> values) {
    this.values = List.copyOf(values);
  }

  /** For rules that use the values of a rulebook. */
  public static Proofs of(Rulebook rulebook) {
    return new Proofs(rulebook.withAllPacks().values());
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
          FactType type = met.situation().facts().get(subject);
          return deduction.isMet(other, met.situation(), same(met.situation(), subject, type));
        },
        other);
  }

  /** Whether a fact is that fact: it is of its type, and has its id. */
  private static Predicate<Integer> same(Situation situation, int subject, FactType type) {
    return fact ->
        fact == subject
            || (situation.facts().get(fact) == type
                && situation.contradicts(
                    List.of(
                        new Claim.Compared(
                            Named.part(fact, type.property("id")),
                            Operator.NOT_EQUAL,
                            Named.part(subject, type.property("id"))))));
  }

  private interface Conclusion {
    boolean follows(Deduction deduction, Unfolding.Case met);
  }

  /** Whether something follows in all possible situations in which a rule fires. */
  private boolean always(Rule rule, Conclusion conclusion, Rule... others) {
    try {
      for (Span span : spans(rule, others)) {
        if (!List.of(others).stream().allMatch(other -> other.inForceOn(span.first()))) {
          return false;
        }
        Given given = Given.on(span.first(), span.last(), span.values(values));
        Deduction deduction = new Deduction(given);
        Unfolding.Case from = new Unfolding.Case(given.start(), Named.NOTHING);
        for (Unfolding.Case met : new Unfolding(given).all(rule.when(), from)) {
          if (!deduction.isImpossible(met.situation()) && !conclusion.follows(deduction, met)) {
            return false;
          }
        }
      }
      return true;
    } catch (Ways.TooManyException e) {
      return false;
    }
  }

  /** Days on which the same rules are in force, and the same values hold. */
  private record Span(LocalDate first, LocalDate last) {
    List<org.plumbline.facts.Fact> values(List<DatedValue> all) {
      return all.stream().flatMap(value -> value.on(first).stream()).toList();
    }
  }

  /** The days on which a rule is in force, in spans. */
  private List<Span> spans(Rule rule, Rule... others) {
    SortedSet<LocalDate> starts = new TreeSet<>();
    LocalDate first = rule.header().validFrom();
    LocalDate last = rule.header().validTo().orElse(Dates.NEVER);
    starts.add(first);
    for (Rule other : others) {
      starts.add(other.header().validFrom());
      other.header().validTo().ifPresent(day -> starts.add(day.plusDays(1)));
    }
    values.forEach(value -> value.entries().forEach(entry -> starts.add(entry.from())));
    List<LocalDate> within =
        starts.stream().filter(day -> !day.isBefore(first) && !day.isAfter(last)).toList();
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < within.size(); i++) {
      LocalDate end = i + 1 < within.size() ? within.get(i + 1).minusDays(1) : last;
      spans.add(new Span(within.get(i), end));
    }
    return spans;
  }
}
