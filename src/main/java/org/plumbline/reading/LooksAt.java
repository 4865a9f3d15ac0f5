package org.plumbline.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.facts.FactType;
import org.plumbline.rulebook.Constraint;
import org.plumbline.rulebook.Constraint.Among;
import org.plumbline.rulebook.Constraint.Ask;
import org.plumbline.rulebook.Constraint.Bind;
import org.plumbline.rulebook.Constraint.Both;
import org.plumbline.rulebook.Constraint.Compare;
import org.plumbline.rulebook.Constraint.Either;
import org.plumbline.rulebook.Constraint.Literal;
import org.plumbline.rulebook.Constraint.Operand;
import org.plumbline.rulebook.Constraint.Own;
import org.plumbline.rulebook.Constraint.PropertyOf;
import org.plumbline.rulebook.Premise;
import org.plumbline.rulebook.Premise.Match;
import org.plumbline.rulebook.Rule;

/**
 * What a rule looks at, together with the rules whose flags it reads.
 *
 * @param components the components of types of fact
 * @param texts every text that is written in the rules, among them the names of values
 */
record LooksAt(Set<Component> components, Set<String> texts) {
  /**
   * A component of a type of fact.
   *
   * @param type the type
   * @param name of the component
   */
  record Component(FactType type, String name) {}

  /** What {@code rule} looks at; {@code rules} finds the rules whose flags it reads. */
  static LooksAt of(Rule rule, Function<String, Optional<Rule>> rules) {
    LooksAt found = new LooksAt(new HashSet<>(), new HashSet<>());
    found.add(rule, rules, new HashSet<>());
    return found;
  }

  private void add(Rule rule, Function<String, Optional<Rule>> rules, Set<String> seen) {
    if (!seen.add(rule.id())) {
      return;
    }
    Map<String, FactType> named = new HashMap<>();
    matches(rule).forEach(match -> match.binding().ifPresent(name -> named.put(name, match.type())));
    matches(rule)
        .forEach(match -> match.constraints().forEach(constraint -> add(match.type(), constraint, named)));
    rule.readsFlags().forEach(code -> rules.apply(code).ifPresent(other -> add(other, rules, seen)));
  }

  private static Stream<Match> matches(Rule rule) {
    return rule.when().stream().flatMap(Premise::all).filter(Match.class::isInstance).map(Match.class::cast);
  }

  private void add(FactType type, Constraint constraint, Map<String, FactType> named) {
    if (constraint instanceof Bind bind) {
      addAll(type, bind.property().reads());
    }
    if (constraint instanceof Ask ask) {
      addAll(type, ask.helper().reads());
    }
    operands(constraint).forEach(operand -> add(type, operand, named));
    parts(constraint).forEach(part -> add(type, part, named));
  }

  private void add(FactType type, Operand operand, Map<String, FactType> named) {
    if (operand instanceof Own own) {
      addAll(type, own.property().reads());
    }
    if (operand instanceof PropertyOf part) {
      Optional.ofNullable(named.get(part.variable())).ifPresent(of -> addAll(of, part.property().reads()));
    }
    if (operand instanceof Literal literal && literal.value() instanceof String text) {
      texts.add(text);
    }
  }

  private void addAll(FactType type, Set<String> names) {
    names.forEach(name -> components.add(new Component(type, name)));
  }

  private static List<Constraint> parts(Constraint constraint) {
    if (constraint instanceof Both both) {
      return both.parts();
    }
    return constraint instanceof Either either ? either.parts() : List.of();
  }

  private static Stream<Operand> operands(Constraint constraint) {
    if (constraint instanceof Compare compare) {
      return Stream.of(compare.left(), compare.right());
    }
    if (constraint instanceof Among among) {
      return Stream.concat(Stream.of(among.left()), among.options().stream());
    }
    return constraint instanceof Ask ask ? ask.arguments().stream() : Stream.of();
  }
}
