package org.plumbline.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.fact.Value;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.rulebook.model.Constraint;
import org.plumbline.internal.rulebook.model.Constraint.Ask;
import org.plumbline.internal.rulebook.model.Constraint.Bind;
import org.plumbline.internal.rulebook.model.Constraint.Compare;
import org.plumbline.internal.rulebook.model.Constraint.Literal;
import org.plumbline.internal.rulebook.model.Constraint.Operand;
import org.plumbline.internal.rulebook.model.Constraint.Own;
import org.plumbline.internal.rulebook.model.Constraint.PropertyOf;
import org.plumbline.internal.rulebook.model.Constraint.Variable;
import org.plumbline.internal.rulebook.model.Premise;
import org.plumbline.internal.rulebook.model.Premise.Accumulate;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.rulebook.model.Rule;

/**
 * The comparisons that a rule makes, including those of the rules whose flags it reads.
 *
 * @param comparisons one for each constraint
 * @param types the types of facts that it looks for
 */
record RuleDateDependencies(List<Comparison> comparisons, Set<FactType> types) {
  /** Whether it may make a difference what a component is; of a type it does not name, it may. */
  boolean uses(FactType type, String component) {
    return !types.contains(type)
        || comparisons.stream()
            .anyMatch(
                comparison -> comparison.components().contains(new Component(type, component)));
  }

  /**
   * A component of a fact.
   *
   * @param type the type
   * @param name its name
   */
  record Component(FactType type, String name) {}

  /**
   * The components that one constraint compares.
   *
   * @param components the components that take part
   * @param intervals the names of the values by which it moves a date
   * @param numbers the fixed numbers by which it moves a date
   */
  record Comparison(Set<Component> components, Set<String> intervals, Set<Integer> numbers) {
    /** Whether it moves dates. */
    boolean moves() {
      return !intervals.isEmpty() || !numbers.isEmpty();
    }
  }

  /** The comparisons of a rule; {@code rules} finds the rules whose flags it reads. */
  static RuleDateDependencies of(Rule rule, Function<String, Optional<Rule>> rules) {
    List<Comparison> comparisons = new ArrayList<>();
    Set<FactType> types = new HashSet<>();
    collect(rule, rules, comparisons, types, new HashSet<>());
    return new RuleDateDependencies(comparisons, types);
  }

  private static void collect(
      Rule rule,
      Function<String, Optional<Rule>> rules,
      List<Comparison> found,
      Set<FactType> types,
      Set<String> seen) {
    if (seen.add(rule.id())) {
      SingleRule single = new SingleRule(rule);
      found.addAll(single.comparisons());
      single.types().forEach(types::add);
      rule.readsFlags()
          .forEach(
              code ->
                  rules.apply(code).ifPresent(read -> collect(read, rules, found, types, seen)));
    }
  }

  /** The comparisons of one rule. Its variables are traced to the components they are bound to. */
  private static final class SingleRule {
    private final Rule rule;
    private final Map<String, FactType> facts = new HashMap<>();
    private final Map<String, Set<Component>> values = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();

    SingleRule(Rule rule) {
      this.rule = rule;
      matches().forEach(this::bind);
      premises(Accumulate.class).forEach(this::bind);
    }

    List<Comparison> comparisons() {
      List<Comparison> found = new ArrayList<>();
      matches()
          .forEach(
              match ->
                  match
                      .constraints()
                      .forEach(constraint -> found.addAll(comparisons(match.type(), constraint))));
      premises(Accumulate.class)
          .forEach(
              accumulate ->
                  accumulate
                      .constraints()
                      .forEach(
                          constraint ->
                              found.addAll(comparisons(accumulate.over().type(), constraint))));
      return found;
    }

    Stream<FactType> types() {
      return matches().map(Match::type);
    }

    private Stream<Match> matches() {
      return premises(Match.class);
    }

    private <P extends Premise> Stream<P> premises(Class<P> kind) {
      return rule.when().stream().flatMap(Premise::all).filter(kind::isInstance).map(kind::cast);
    }

    private void bind(Match match) {
      match.binding().ifPresent(name -> facts.put(name, match.type()));
      for (Constraint constraint : match.constraints()) {
        if (constraint instanceof Bind bind) {
          values.put(bind.variable(), components(match.type(), bind.property()));
          named(match).ifPresent(name -> numbers.put(bind.variable(), name));
        }
      }
    }

    private void bind(Accumulate accumulate) {
      accumulate
          .results()
          .forEach(
              result ->
                  values.put(result.variable(), result.text().map(values::get).orElse(Set.of())));
    }

    /** The name that a pattern over values asks for. */
    private static Optional<String> named(Match match) {
      return match.constraints().stream()
          .filter(constraint -> match.type().type() == Value.class && constraint instanceof Compare)
          .map(constraint -> ((Compare) constraint).right())
          .filter(Literal.class::isInstance)
          .map(literal -> ((Literal) literal).value().toString())
          .findFirst();
    }

    private List<Comparison> comparisons(FactType type, Constraint constraint) {
      return constraint.simple().map(part -> comparison(type, part)).toList();
    }

    private Comparison comparison(FactType type, Constraint constraint) {
      Set<Component> components = new HashSet<>();
      constraint.operands().forEach(operand -> components.addAll(components(type, operand)));
      if (constraint instanceof Ask ask) {
        ask.helper().reads().forEach(name -> components.add(new Component(type, name)));
        return new Comparison(components, intervals(ask), numbers(ask));
      }
      return new Comparison(components, Set.of(), Set.of());
    }

    private Set<String> intervals(Ask ask) {
      return ask.arguments().stream()
          .filter(argument -> argument instanceof Variable variable && variable.type() == int.class)
          .map(argument -> numbers.get(((Variable) argument).name()))
          .filter(java.util.Objects::nonNull)
          .collect(Collectors.toSet());
    }

    private static Set<Integer> numbers(Ask ask) {
      return ask.arguments().stream()
          .filter(
              argument -> argument instanceof Literal literal && literal.value() instanceof Integer)
          .map(argument -> (Integer) ((Literal) argument).value())
          .collect(Collectors.toSet());
    }

    private Set<Component> components(FactType type, Operand operand) {
      if (operand instanceof Own own) {
        return components(type, own.property());
      }
      if (operand instanceof PropertyOf part) {
        return Optional.ofNullable(facts.get(part.variable()))
            .map(factType -> components(factType, part.property()))
            .orElse(Set.of());
      }
      return operand instanceof Variable variable
          ? values.getOrDefault(variable.name(), Set.of())
          : Set.of();
    }

    private static Set<Component> components(FactType type, FactType.Property property) {
      return property.reads().stream()
          .map(name -> new Component(type, name))
          .collect(Collectors.toSet());
    }
  }
}
