package org.plumbline.internal.rulebook.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.internal.rulebook.model.Constraint.Among;
import org.plumbline.internal.rulebook.model.Constraint.Both;
import org.plumbline.internal.rulebook.model.Constraint.Compare;
import org.plumbline.internal.rulebook.model.Constraint.Either;
import org.plumbline.internal.rulebook.model.Constraint.Literal;
import org.plumbline.internal.rulebook.model.Constraint.Operand;

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
        .flatMap(RaisedCodes::operands)
        .filter(Literal.class::isInstance)
        .map(literal -> ((Literal) literal).value().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Operand> operands(Constraint constraint) {
    if (constraint instanceof Compare compare) {
      return Stream.of(compare.left(), compare.right());
    }
    if (constraint instanceof Among among) {
      return among.options().stream();
    }
    if (constraint instanceof Both both) {
      return both.parts().stream().flatMap(RaisedCodes::operands);
    }
    if (constraint instanceof Either either) {
      return either.parts().stream().flatMap(RaisedCodes::operands);
    }
    return Stream.of();
  }
}
