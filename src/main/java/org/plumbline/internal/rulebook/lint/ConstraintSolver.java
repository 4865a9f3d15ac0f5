package org.plumbline.internal.rulebook.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.internal.rulebook.model.Constraint;
import org.plumbline.internal.rulebook.model.Constraint.Among;
import org.plumbline.internal.rulebook.model.Constraint.Ask;
import org.plumbline.internal.rulebook.model.Constraint.Both;
import org.plumbline.internal.rulebook.model.Constraint.Compare;
import org.plumbline.internal.rulebook.model.Constraint.Either;
import org.plumbline.internal.rulebook.model.Constraint.Literal;
import org.plumbline.internal.rulebook.model.Constraint.Operator;
import org.plumbline.internal.rulebook.model.TermNames;
import org.plumbline.internal.rulebook.text.TypeWords;

/**
 * Decides whether the conditions of one rule can hold together for some facts. "No" is certain; if
 * there is too much to try, the answer is "yes".
 */
final class ConstraintSolver {
  private static final int MOST_TRIED = 500;

  /** For all questions about the rule; the bundled rules need less than a hundredth of it. */
  private static final long MOST_STEPS = 2_000_000;

  private final TermNames things;
  private final Set<String> counts;
  private int tried;
  private long steps;

  /** A condition on one fact; on no fact if {@code fact} is empty. */
  record Said(Constraint constraint, String fact) {}

  /**
   * For one rule.
   *
   * @param counts the names of terms that are counts, and so at least 0; may grow
   */
  ConstraintSolver(TermNames things, Set<String> counts) {
    this.things = things;
    this.counts = counts;
  }

  /** Whether all of these may hold together. */
  boolean possible(List<Said> all) {
    tried = 0;
    return possible(all, List.of());
  }

  /**
   * Takes the conditions apart, one after the other; {@code simple} are done. It recurses only for
   * {@code ||}, of which a rule can have hundreds.
   */
  private boolean possible(List<Said> rest, List<Said> simple) {
    steps += rest.size() + simple.size();
    if (tried > MOST_TRIED || steps > MOST_STEPS) {
      return true;
    }
    Deque<Said> open = new ArrayDeque<>(rest);
    List<Said> taken = new ArrayList<>(simple);
    while (!open.isEmpty()) {
      Said first = open.pop();
      if (first.constraint() instanceof Both both) {
        open = new ArrayDeque<>(joined(said(both.parts(), first), open));
      } else if (first.constraint() instanceof Either either) {
        return isOnePossible(said(either.parts(), first), open, taken);
      } else {
        taken.add(first);
      }
    }
    tried++;
    return !contradict(taken);
  }

  private boolean isOnePossible(List<Said> parts, Collection<Said> others, List<Said> simple) {
    for (Said part : parts) {
      if (possible(joined(List.of(part), others), simple)) {
        return true;
      }
    }
    return false;
  }

  private static List<Said> said(List<Constraint> parts, Said whole) {
    return parts.stream().map(part -> new Said(part, whole.fact())).toList();
  }

  private static List<Said> joined(List<Said> first, Collection<Said> second) {
    List<Said> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private boolean contradict(List<Said> simple) {
    OrderBounds bounds = new OrderBounds();
    Choices choices = new Choices();
    counts.forEach(count -> bounds.atMost(OrderBounds.ZERO, count, 0));
    simple.forEach(said -> note(said, bounds, choices));
    steps += bounds.steps();
    return bounds.contradict() || choices.contradict();
  }

  private void note(Said said, OrderBounds bounds, Choices choices) {
    if (said.constraint() instanceof Ask ask) {
      choices.only(things.answer(ask, said.fact()), Set.of(!ask.negated()));
    } else if (said.constraint() instanceof Among among) {
      among(among, said.fact(), bounds, choices);
    } else if (said.constraint() instanceof Compare compare) {
      compare(compare, said.fact(), bounds, choices);
    }
  }

  // --- x in ( .. )
  // --------------------------------------------------------------------------------

  private void among(Among among, String fact, OrderBounds bounds, Choices choices) {
    boolean literals = among.options().stream().allMatch(Literal.class::isInstance);
    if (among.left() instanceof Literal || !literals) {
      return;
    }
    String left = things.of(among.left(), fact);
    Set<Object> values =
        among.options().stream()
            .map(option -> ((Literal) option).value())
            .collect(Collectors.toSet());
    choices.add(left, among.left().type());
    if (among.negated()) {
      choices.none(left, values);
    } else {
      choices.only(left, values);
      bound(left, values, bounds);
    }
  }

  /** A number that is one of several lies between the lowest and the highest. */
  private static void bound(String left, Set<Object> values, OrderBounds bounds) {
    Set<Integer> numbers = new HashSet<>();
    values.stream().filter(Integer.class::isInstance).forEach(value -> numbers.add((int) value));
    numbers.stream()
        .max(Integer::compare)
        .ifPresent(most -> bounds.atMost(left, OrderBounds.ZERO, most));
    numbers.stream()
        .min(Integer::compare)
        .ifPresent(least -> bounds.atMost(OrderBounds.ZERO, left, -(long) least));
  }

  // --- x == y, x < y
  // ------------------------------------------------------------------------------

  private void compare(Compare compare, String fact, OrderBounds bounds, Choices choices) {
    if (compare.left() instanceof Literal) {
      return;
    }
    String left = things.of(compare.left(), fact);
    choices.add(left, compare.left().type());
    if (compare.right() instanceof Literal literal) {
      ofValue(left, compare.operator(), literal.value(), choices);
      if (literal.value() instanceof Integer number) {
        order(left, compare.operator(), OrderBounds.ZERO, number, bounds);
      }
      return;
    }
    String right = things.of(compare.right(), fact);
    choices.add(right, compare.right().type());
    ofThings(left, compare.operator(), right, choices);
    if (TypeWords.hasOrder(compare.left().type())) {
      order(left, compare.operator(), right, 0, bounds);
    }
  }

  private static void ofValue(String left, Operator operator, Object value, Choices choices) {
    if (operator == Operator.EQUAL) {
      choices.only(left, Set.of(value));
    } else if (operator == Operator.NOT_EQUAL) {
      choices.none(left, Set.of(value));
    }
  }

  private static void ofThings(String left, Operator operator, String right, Choices choices) {
    if (operator == Operator.EQUAL) {
      choices.equal(left, right);
    } else if (operator == Operator.NOT_EQUAL) {
      choices.notEqual(left, right);
    }
  }

  /** Records how {@code left} compares with {@code right + apart}. */
  private static void order(
      String left, Operator operator, String right, long apart, OrderBounds bounds) {
    switch (operator) {
      case EQUAL -> {
        bounds.atMost(left, right, apart);
        bounds.atMost(right, left, -apart);
      }
      case NOT_EQUAL -> bounds.notEqual(left, right, apart);
      case LESS -> bounds.atMost(left, right, apart - 1);
      case AT_MOST -> bounds.atMost(left, right, apart);
      case GREATER -> bounds.atMost(right, left, -apart - 1);
      case AT_LEAST -> bounds.atMost(right, left, -apart);
    }
  }
}
