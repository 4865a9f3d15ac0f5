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
 * A partial match of a rule: the values of variables, the facts matched, and what was absent as
 * required. Immutable.
 *
 * @param facts the facts named by variables
 * @param values the values named by variables
 * @param matched the facts that matched, in the order of the premises
 * @param vain the premises that had to find nothing, and found nothing
 */
public record Trail(
    Bindings<CaseFact> facts,
    Bindings<Uncertain> values,
    List<CaseFact> matched,
    List<Premise.Not> vain) {
  /** Nothing is matched yet. */
  public static final Trail START =
      new Trail(Bindings.none(), Bindings.none(), List.of(), List.of());

  /** The standing of the least firm fact; the firmest standing if no fact needs a source. */
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
