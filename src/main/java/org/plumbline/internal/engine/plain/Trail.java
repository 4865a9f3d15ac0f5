package org.plumbline.internal.engine.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.fact.word.Standing;
import org.plumbline.internal.rulebook.model.Premise;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Uncertain;

/**
 * How far a rule has been matched: what its variables are bound to, the facts that matched, and
 * what was looked for in vain. Immutable.
 *
 * @param facts the facts that variables name
 * @param values the values that variables name
 * @param matched the facts that matched, in the order of the premises
 * @param vain the premises that had to find nothing, and did
 */
public record Trail(
    Bindings<CaseFact> facts,
    Bindings<Uncertain> values,
    List<CaseFact> matched,
    List<Premise.Not> vain) {
  /** Nothing is matched yet. */
  public static final Trail START =
      new Trail(Bindings.none(), Bindings.none(), List.of(), List.of());

  /**
   * How firmly the least firm of the matched facts stands; the firmest of all where none need be
   * vouched for.
   */
  Standing weakest() {
    return matched.stream()
        .map(CaseFact::standing)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .orElse(Standing.ADMITTED);
  }

  /** The fact that a variable names. */
  CaseFact fact(String variable) {
    return facts
        .find(variable)
        .orElseThrow(() -> new IllegalStateException(variable + " names no fact"));
  }

  /** The value that a variable names. */
  public Uncertain value(String variable) {
    return values
        .find(variable)
        .orElseThrow(() -> new IllegalStateException(variable + " names no value"));
  }

  Trail bind(String variable, CaseFact fact) {
    return new Trail(facts.with(variable, fact), values, matched, vain);
  }

  Trail bind(String variable, Uncertain value) {
    return new Trail(facts, values.with(variable, value), matched, vain);
  }

  Trail matched(CaseFact fact) {
    return new Trail(facts, values, and(matched, fact), vain);
  }

  Trail vain(Premise.Not premise) {
    return new Trail(facts, values, matched, and(vain, premise));
  }

  /** This trail with the evidence of another, but not with its variables. */
  Trail evidenceOf(Trail inner) {
    return new Trail(facts, values, inner.matched, inner.vain);
  }

  private static <T> List<T> and(List<T> list, T last) {
    List<T> copy = new ArrayList<>(list);
    copy.add(last);
    return copy;
  }
}
