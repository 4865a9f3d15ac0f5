package org.plumbline.internal.engine.plain;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.plumbline.fact.Fact;
import org.plumbline.internal.rulebook.model.Constraint;
import org.plumbline.internal.rulebook.model.Constraint.Among;
import org.plumbline.internal.rulebook.model.Constraint.Ask;
import org.plumbline.internal.rulebook.model.Constraint.Bind;
import org.plumbline.internal.rulebook.model.Constraint.Both;
import org.plumbline.internal.rulebook.model.Constraint.Compare;
import org.plumbline.internal.rulebook.model.Constraint.Either;
import org.plumbline.internal.rulebook.model.Constraint.Literal;
import org.plumbline.internal.rulebook.model.Constraint.Operand;
import org.plumbline.internal.rulebook.model.Constraint.Operator;
import org.plumbline.internal.rulebook.model.Constraint.Own;
import org.plumbline.internal.rulebook.model.Constraint.PropertyOf;
import org.plumbline.internal.rulebook.model.Constraint.Variable;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.Scenario;
import org.plumbline.internal.scenario.Uncertain;

/**
 * One question of a rule to the facts, with a yes or no for each scenario.
 *
 * @param key equal only for conditions with the same answer in every scenario
 * @param questions the open questions that the answer depends on
 * @param holds the answer in a scenario
 */
public record Condition(Object key, Set<Question> questions, Predicate<Scenario> holds) {
  /**
   * A constraint, the fact it is about, and the values of its variables.
   *
   * @param constraint compared by identity: the same place of the rule
   */
  private record Put(Constraint constraint, CaseFact fact, List<Uncertain> bound) {
    @Override
    public boolean equals(Object object) {
      return object instanceof Put put
          && put.constraint == constraint
          && put.fact == fact
          && put.bound.equals(bound);
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(constraint) * 31 + System.identityHashCode(fact);
    }
  }

  /** The condition that a value is yes. */
  static Condition yes(Uncertain value) {
    return new Condition(value, value.questions(), scenario -> (Boolean) value.in(scenario));
  }

  /** The condition that a constraint puts to a fact; constraints on results ignore {@code fact}. */
  public static Condition of(Constraint constraint, CaseFact fact, Trail trail) {
    Condition condition = read(constraint, fact, trail);
    return condition.questions.isEmpty()
        ? condition
        : new Condition(
            new Put(constraint, fact, bound(constraint, fact, trail)),
            condition.questions,
            condition.holds);
  }

  private static final Condition ALWAYS = new Condition("always", Set.of(), scenario -> true);
  private static final Condition NEVER = new Condition("never", Set.of(), scenario -> false);

  /** Without open questions the answer is computed at once. */
  private static Condition of(Set<Question> questions, Predicate<Scenario> holds) {
    if (questions.isEmpty()) {
      return holds.test(NOTHING_OPEN) ? ALWAYS : NEVER;
    }
    return new Condition(holds, questions, holds);
  }

  private static final Scenario NOTHING_OPEN =
      question -> {
        throw new IllegalStateException("this was not said to be open: " + question.id());
      };

  /** Whether it holds; only for a condition without open questions. */
  boolean holdsEverywhere() {
    return holds.test(NOTHING_OPEN);
  }

  private static Condition read(Constraint constraint, CaseFact fact, Trail trail) {
    if (constraint instanceof Bind) {
      return ALWAYS;
    }
    if (constraint instanceof Compare compare) {
      return compare(compare, fact, trail);
    }
    if (constraint instanceof Among among) {
      return among(among, fact, trail);
    }
    if (constraint instanceof Ask ask) {
      return ask(ask, fact, trail);
    }
    if (constraint instanceof Both both) {
      List<Condition> parts = parts(both.parts(), fact, trail);
      return of(
          questionsOf(parts),
          scenario -> parts.stream().allMatch(part -> part.holds.test(scenario)));
    }
    List<Condition> parts = parts(((Either) constraint).parts(), fact, trail);
    return of(
        questionsOf(parts), scenario -> parts.stream().anyMatch(part -> part.holds.test(scenario)));
  }

  private static List<Condition> parts(List<Constraint> parts, CaseFact fact, Trail trail) {
    return parts.stream().map(part -> read(part, fact, trail)).toList();
  }

  private static Set<Question> questionsOf(List<Condition> parts) {
    Set<Question> all = Set.of();
    for (Condition part : parts) {
      all = union(all, part.questions);
    }
    return all;
  }

  private static Condition compare(Compare compare, CaseFact fact, Trail trail) {
    Uncertain left = value(compare.left(), fact, trail);
    Uncertain right = value(compare.right(), fact, trail);
    return of(
        union(List.of(left, right)),
        scenario -> compare(left.in(scenario), compare.operator(), right.in(scenario)));
  }

  private static boolean compare(Object left, Operator operator, Object right) {
    return switch (operator) {
      case EQUAL -> left.equals(right);
      case NOT_EQUAL -> !left.equals(right);
      case LESS -> Uncertain.order(left, right) < 0;
      case AT_MOST -> Uncertain.order(left, right) <= 0;
      case GREATER -> Uncertain.order(left, right) > 0;
      case AT_LEAST -> Uncertain.order(left, right) >= 0;
    };
  }

  private static Condition among(Among among, CaseFact fact, Trail trail) {
    Uncertain left = value(among.left(), fact, trail);
    List<Uncertain> options =
        among.options().stream().map(option -> value(option, fact, trail)).toList();
    return of(
        union(left.questions(), union(options)),
        scenario ->
            among.negated()
                != options.stream()
                    .anyMatch(option -> option.in(scenario).equals(left.in(scenario))));
  }

  private static Condition ask(Ask ask, CaseFact fact, Trail trail) {
    List<Uncertain> arguments =
        ask.arguments().stream().map(argument -> value(argument, fact, trail)).toList();
    Set<String> reads = ask.helper().reads();
    Set<Question> questions = union(reads.stream().map(fact::value).toList());
    Map<List<Object>, Fact> made = new HashMap<>();
    return of(
        union(union(arguments), questions),
        scenario ->
            ask.negated()
                != ask.helper()
                    .ask(
                        made.computeIfAbsent(
                            questions.stream().map(scenario::answer).toList(),
                            likeAnswers -> fact.settled(scenario, reads)),
                        arguments.stream().map(argument -> argument.in(scenario)).toList()));
  }

  /** The values of the variables in a constraint. */
  private static List<Uncertain> bound(Constraint constraint, CaseFact fact, Trail trail) {
    return constraint
        .operands()
        .filter(operand -> operand instanceof Variable || operand instanceof PropertyOf)
        .map(operand -> value(operand, fact, trail))
        .toList();
  }

  private static Set<Question> union(List<Uncertain> values) {
    Set<Question> all = Set.of();
    for (Uncertain value : values) {
      all = union(all, value.questions());
    }
    return all;
  }

  private static Set<Question> union(Set<Question> first, Set<Question> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() ? second : first;
    }
    Set<Question> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return all;
  }

  /** The value of an operand. */
  public static Uncertain value(Operand operand, CaseFact fact, Trail trail) {
    if (operand instanceof Own own) {
      return fact.property(own.property());
    }
    if (operand instanceof Variable variable) {
      return trail.value(variable.name());
    }
    if (operand instanceof PropertyOf part) {
      return trail.fact(part.variable()).property(part.property());
    }
    return Uncertain.sure(((Literal) operand).value());
  }
}
