package org.plumbline.internal.rulebook.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.internal.rulebook.model.Constraint.Literal;

/**
 * Finds the codes in {@code Raised} patterns; no other property of {@code Raised} is compared with
 * a literal.
 */
final class RaisedCodes {
  private RaisedCodes() {}

  static Set<String> of(List<Premise> premises) {
    return premises.stream()
        .flatMap(Premise::all)
        .filter(Premise.Match.class::isInstance)
        .map(Premise.Match.class::cast)
        .filter(match -> match.type().name().equals("Raised"))
        .flatMap(match -> match.constraints().stream())
        .flatMap(Constraint::operands)
        .filter(Literal.class::isInstance)
        .map(literal -> ((Literal) literal).value().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
