package org.plumbline.rulebook.proof;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.plumbline.facts.FactType;

/**
 * What the variables of a rule stand for at one point of it. Immutable.
 *
 * @param facts the number of the fact that a variable names
 * @param values the term that a variable names
 */
record Named(Map<String, Integer> facts, Map<String, Term> values) {
  static final Named NOTHING = new Named(Map.of(), Map.of());

  Named {
    facts = Map.copyOf(facts);
    values = Map.copyOf(values);
  }

  Named with(String variable, int fact) {
    Map<String, Integer> more = new HashMap<>(facts);
    more.put(variable, fact);
    return new Named(more, values);
  }

  Named with(String variable, Term value) {
    Map<String, Term> more = new HashMap<>(values);
    more.put(variable, value);
    return new Named(facts, more);
  }

  int fact(String variable) {
    return Objects.requireNonNull(facts.get(variable), variable);
  }

  Term value(String variable) {
    return Objects.requireNonNull(values.get(variable), variable);
  }

  static Term part(int fact, FactType.Property property) {
    return new Term.Part(fact, property.name(), property.type());
  }
}
