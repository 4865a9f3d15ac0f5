package org.plumbline.internal.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes and combines diagrams over one set of scenarios. Independent questions stay apart: the size
 * of a diagram grows with their number, not with the number of scenarios. Nothing here calls
 * itself, so any number of questions may be open. Not safe for several threads.
 */
public final class Diagrams {
  /** Stands for the least or greatest of no values. */
  public static final Object NONE = "none";

  /** What it costs to look at one scenario or to combine two diagrams, in steps. */
  private static final int COST = 32;

  /** A value that depends on more questions than this is not looked at. */
  private static final int MOST_QUESTIONS = 64;

  /** How two diagrams are combined. */
  private enum Operation {
    AND,
    OR,
    AND_NOT,
    EQUAL,
    SUM,
    LEAST,
    GREATEST,
    WHEN;

    boolean isSymmetric() {
      return this != AND_NOT && this != WHEN;
    }
  }

  private final ScenarioSet scenarios;
  private final QuestionOrder order;
  private final Budget budget;
  private final Map<Object, Diagram> values = new HashMap<>();
  private final Map<Node, Diagram> nodes = new HashMap<>();
  private final Map<Operation, Map<Long, Diagram>> combined = new EnumMap<>(Operation.class);
  private final Diagram always = value(true);
  private final Diagram never = value(false);
  private final Diagram none = value(NONE);

  /**
   * Diagrams over a set of scenarios.
   *
   * @param order the order of all questions
   * @param budget pays for every diagram that is made
   */
  public Diagrams(ScenarioSet scenarios, QuestionOrder order, Budget budget) {
    this.scenarios = scenarios;
    this.order = order;
    this.budget = budget;
  }

  /** True in all scenarios. */
  public Diagram always() {
    return always;
  }

  /** True in no scenario. */
  public Diagram never() {
    return never;
  }

  /** The same value in all scenarios. */
  public Diagram value(Object value) {
    Diagram before = values.get(value);
    if (before != null) {
      return before;
    }
    Diagram made = Diagram.of(size(), value);
    values.put(value, made);
    return made;
  }

  /** How many diagrams were made. */
  public int size() {
    return values.size() + nodes.size();
  }

  // --- from values
  // --------------------------------------------------------------------------------

  /** Thrown if a value depends on a question that has no answer yet. */
  private static final class Unanswered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Unanswered() {
      super("", null, false, false);
    }
  }

  /**
   * The diagram of a value.
   *
   * @param questions the questions that it depends on
   * @param value the value in a scenario
   */
  public Diagram of(Set<Question> questions, Function<Scenario, ?> value) {
    List<Question> open =
        questions.stream()
            .filter(question -> scenarios.answers(question).size() > 1)
            .sorted(Comparator.comparingInt(order::position))
            .toList();
    if (open.size() > MOST_QUESTIONS) {
      throw new Budget.Spent();
    }
    return new Reading(open, value).from(0);
  }

  /** Reads a value in one scenario after the other. */
  private final class Reading {
    private final List<Question> open;
    private final Function<Scenario, ?> value;
    private final Map<Question, Object> chosen = new HashMap<>();

    Reading(List<Question> open, Function<Scenario, ?> value) {
      this.open = open;
      this.value = value;
    }

    /** At most {@link #MOST_QUESTIONS} deep. */
    Diagram from(int index) {
      budget.take(COST);
      try {
        return value(value.apply(this::answer));
      } catch (Unanswered unanswered) {
        Question question = open.get(index);
        List<Object> answers = scenarios.answers(question);
        Diagram[] parts = new Diagram[answers.size()];
        for (int i = 0; i < parts.length; i++) {
          chosen.put(question, answers.get(i));
          parts[i] = from(index + 1);
        }
        chosen.remove(question);
        return node(order.position(question), parts);
      }
    }

    private Object answer(Question question) {
      Object answer = chosen.get(question);
      if (answer != null) {
        return answer;
      }
      List<Object> answers = scenarios.answers(question);
      if (answers.size() > 1) {
        throw new Unanswered();
      }
      return answers.get(0);
    }
  }

  // --- combinations
  // -------------------------------------------------------------------------------

  /** Where both are true. */
  public Diagram and(Diagram a, Diagram b) {
    return combine(Operation.AND, a, b);
  }

  /** Where the first is true and the second is not. */
  public Diagram andNot(Diagram a, Diagram b) {
    return combine(Operation.AND_NOT, a, b);
  }

  /** Where it is not true. */
  public Diagram not(Diagram condition) {
    return andNot(always, condition);
  }

  /** For each condition, where it is true and none before it is. */
  public List<Diagram> addedByEach(List<Diagram> conditions) {
    List<Diagram> added = new ArrayList<>();
    Diagram left = always;
    for (Diagram condition : conditions) {
      Diagram now = and(condition, left);
      added.add(now);
      left = andNot(left, now);
    }
    return added;
  }

  /** Whether both are true in some scenario. */
  public boolean overlap(Diagram a, Diagram b) {
    Set<Long> seen = new HashSet<>();
    Deque<Diagram> open = new ArrayDeque<>(List.of(a, b));
    while (!open.isEmpty()) {
      Diagram first = open.pop();
      Diagram second = open.pop();
      if (first == never || second == never) {
        continue;
      }
      if (first == always || second == always || first == second) {
        return true;
      }
      if (seen.add(key(Operation.AND, first, second))) {
        budget.take(COST);
        int position = Math.min(first.position(), second.position());
        int size = first.position() == position ? first.size() : second.size();
        for (int i = 0; i < size; i++) {
          open.push(second.part(position, i));
          open.push(first.part(position, i));
        }
      }
    }
    return false;
  }

  /** Where at least one is true. */
  public Diagram anyOf(List<Diagram> all) {
    return fold(Operation.OR, all, never);
  }

  /** Where a value is this one. */
  public Diagram equal(Diagram value, Object wanted) {
    return combine(Operation.EQUAL, value, value(wanted));
  }

  /** A value where a condition holds, and {@link #NONE} elsewhere. */
  public Diagram when(Diagram condition, Diagram value) {
    return combine(Operation.WHEN, condition, value);
  }

  /** How many conditions hold. */
  public Diagram count(List<Diagram> conditions) {
    return fold(Operation.SUM, conditions, value(0));
  }

  /** The least value, a number or a date; {@link #NONE} where there is none. */
  public Diagram least(List<Diagram> all) {
    return fold(Operation.LEAST, all, none);
  }

  /** The greatest value, a number or a date; {@link #NONE} where there is none. */
  public Diagram greatest(List<Diagram> all) {
    return fold(Operation.GREATEST, all, none);
  }

  /** Combines neighbours, then these results, and so on: far fewer steps than one after another. */
  private Diagram fold(Operation operation, List<Diagram> all, Diagram neutral) {
    List<Diagram> left = new ArrayList<>(all);
    left.add(neutral);
    while (left.size() > 1) {
      List<Diagram> fewer = new ArrayList<>();
      for (int i = 0; i + 1 < left.size(); i += 2) {
        fewer.add(combine(operation, left.get(i), left.get(i + 1)));
      }
      if (left.size() % 2 == 1) {
        fewer.add(left.get(left.size() - 1));
      }
      left = fewer;
    }
    return left.get(0);
  }

  /** Two diagrams while their parts are combined. */
  private static final class Pair {
    private final Diagram a;
    private final Diagram b;
    private final int position;
    private final Diagram[] parts;
    private int done;

    Pair(Diagram a, Diagram b) {
      this.a = a;
      this.b = b;
      this.position = Math.min(a.position(), b.position());
      this.parts = new Diagram[a.position() == position ? a.size() : b.size()];
    }

    boolean isDone() {
      return done == parts.length;
    }
  }

  private Diagram combine(Operation operation, Diagram first, Diagram second) {
    Diagram result = known(operation, first, second);
    if (result != null) {
      return result;
    }
    Map<Long, Diagram> before = combined.computeIfAbsent(operation, o -> new HashMap<>());
    Deque<Pair> open = new ArrayDeque<>();
    open.push(new Pair(first, second));
    while (true) {
      Pair pair = open.element();
      while (!pair.isDone()) {
        Diagram a = pair.a.part(pair.position, pair.done);
        Diagram b = pair.b.part(pair.position, pair.done);
        Diagram part = known(operation, a, b);
        if (part == null) {
          pair = new Pair(a, b);
          open.push(pair);
        } else {
          pair.parts[pair.done] = part;
          pair.done++;
        }
      }
      budget.take(COST + pair.parts.length);
      result = node(pair.position, pair.parts);
      before.put(key(operation, pair.a, pair.b), result);
      open.pop();
      if (open.isEmpty()) {
        return result;
      }
    }
  }

  private static long key(Operation operation, Diagram a, Diagram b) {
    boolean swap = operation.isSymmetric() && a.number() > b.number();
    return swap
        ? (long) b.number() << Integer.SIZE | a.number()
        : (long) a.number() << Integer.SIZE | b.number();
  }

  /** The result if it follows at once, or was found before; otherwise null. */
  private @Nullable Diagram known(Operation operation, Diagram a, Diagram b) {
    Diagram atOnce =
        switch (operation) {
          case AND ->
              a == never || b == never ? never : a == always || a == b ? b : b == always ? a : null;
          case OR ->
              a == always || b == always
                  ? always
                  : a == never || a == b ? b : b == never ? a : null;
          case AND_NOT -> a == never || b == always || a == b ? never : b == never ? a : null;
          case WHEN -> a == never || b == none ? none : a == always ? b : null;
          case LEAST, GREATEST -> a == none || a == b ? b : b == none ? a : null;
          case EQUAL, SUM -> null;
        };
    if (atOnce != null) {
      return atOnce;
    }
    Object left = a.value();
    Object right = b.value();
    if (left != null && right != null) {
      return value(combine(operation, left, right));
    }
    Map<Long, Diagram> before = combined.get(operation);
    return before == null ? null : before.get(key(operation, a, b));
  }

  private static Object combine(Operation operation, Object left, Object right) {
    return switch (operation) {
      case EQUAL -> left.equals(right);
      case SUM -> number(left) + number(right);
      case LEAST -> Uncertain.order(left, right) <= 0 ? left : right;
      case GREATEST -> Uncertain.order(left, right) >= 0 ? left : right;
      default -> throw new IllegalStateException(operation + " of " + left + " and " + right);
    };
  }

  private static int number(Object value) {
    return value instanceof Integer number ? number : (Boolean) value ? 1 : 0;
  }

  // --- nodes
  // --------------------------------------------------------------------------------------

  /** Equal for the same question with the same parts. */
  private static final class Node {
    private final int position;
    private final Diagram[] parts;

    Node(int position, Diagram[] parts) {
      this.position = position;
      this.parts = parts;
    }

    @Override
    public boolean equals(Object object) {
      return object instanceof Node node
          && node.position == position
          && Arrays.equals(node.parts, parts);
    }

    @Override
    public int hashCode() {
      int hash = position;
      for (Diagram part : parts) {
        hash = hash * 31 + part.number();
      }
      return hash;
    }
  }

  private Diagram node(int position, Diagram[] parts) {
    for (Diagram part : parts) {
      if (part != parts[0]) {
        Node node = new Node(position, parts);
        Diagram before = nodes.get(node);
        if (before != null) {
          return before;
        }
        Diagram made = Diagram.of(size(), position, parts);
        nodes.put(node, made);
        return made;
      }
    }
    return parts[0];
  }

  // --- what a diagram says
  // ------------------------------------------------------------------------

  /** All scenarios, divided by a condition. */
  public ScenarioDivision divide(Diagram condition) {
    return new ScenarioDivision(scenarios, order, condition);
  }

  /** Every value that it has in some scenario, in a fixed order. */
  public List<Object> values(Diagram diagram) {
    List<Object> values = new ArrayList<>();
    for (Diagram part : all(diagram)) {
      Object value = part.value();
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  /** A diagram and all of its parts, each once. */
  static Collection<Diagram> all(Diagram diagram) {
    Set<Diagram> all = new LinkedHashSet<>(List.of(diagram));
    Deque<Diagram> next = new ArrayDeque<>(all);
    while (!next.isEmpty()) {
      Diagram part = next.remove();
      for (int i = 0; i < part.size(); i++) {
        Diagram below = part.part(part.position(), i);
        if (all.add(below)) {
          next.add(below);
        }
      }
    }
    return all;
  }
}
