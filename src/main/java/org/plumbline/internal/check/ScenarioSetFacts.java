package org.plumbline.internal.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.plumbline.fact.Raised;
import org.plumbline.internal.engine.plain.Condition;
import org.plumbline.internal.engine.plain.PlainEvaluator;
import org.plumbline.internal.engine.plain.World;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.Scenario;
import org.plumbline.internal.scenario.ScenarioSet;
import org.plumbline.internal.scenario.ScenarioSplitNeeded;

/**
 * The facts as they are in all readings of a box. Where the readings differ it asks, by a {@link
 * ScenarioSplitNeeded}, to be tried again with smaller boxes.
 */
final class ScenarioSetFacts implements World {
  private static final int MOST_COMBINATIONS = 20_000;

  private final IndexedFacts checked;
  private final ScenarioSet box;
  private final Map<Object, Boolean> known;

  /** The world of {@code box}. */
  ScenarioSetFacts(IndexedFacts checked, ScenarioSet box) {
    this(checked, box, Map.of());
  }

  private ScenarioSetFacts(IndexedFacts checked, ScenarioSet box, Map<Object, Boolean> known) {
    this.checked = checked;
    this.box = box;
    this.known = new HashMap<>(known);
  }

  /** The world of a part of its box; what it has found out holds there too. */
  ScenarioSetFacts with(Question question, List<Object> fewer) {
    return new ScenarioSetFacts(checked, box.with(question, fewer), known);
  }

  ScenarioSet box() {
    return box;
  }

  @Override
  public List<CaseFact> facts(FactType type) {
    return checked.facts(type);
  }

  /** A flag of an earlier stratum exists if its rule raises it in this same world. */
  @Override
  public boolean exists(CaseFact fact) {
    return fact.type().type() == Raised.class ? isRaised(fact) : World.super.exists(fact);
  }

  private boolean isRaised(CaseFact fact) {
    Boolean before = known.get(fact);
    return before != null
        ? before
        : learn(fact, PlainEvaluator.raises(checked.ruleOf(fact), checked.subjectOf(fact), this));
  }

  @Override
  public boolean decide(Condition condition) {
    if (condition.questions().isEmpty()) {
      return condition.holds().test(box.first());
    }
    Boolean before = known.get(condition.givenValue());
    return before != null ? before : learn(condition.givenValue(), isSoEverywhere(condition));
  }

  /** Keeps what was found out; it holds in every part of the box too. */
  private boolean learn(Object value, boolean holds) {
    known.put(value, holds);
    return holds;
  }

  private boolean isSoEverywhere(Condition condition) {
    List<Question> open =
        condition.questions().stream()
            .filter(question -> box.answers(question).size() > 1)
            .sorted(Comparator.comparing(Question::id))
            .toList();
    if (open.isEmpty()) {
      return condition.holds().test(box.first());
    }
    BitSet truth = truth(open, condition.holds());
    int combinations = combinations(open);
    if (truth.cardinality() == 0 || truth.cardinality() == combinations) {
      return !truth.isEmpty();
    }
    throw split(open, truth, combinations);
  }

  /** How many combinations of answers there are; too many at once are looked at in pieces. */
  private int combinations(List<Question> open) {
    long product = 1;
    for (Question question : open) {
      product *= box.answers(question).size();
      if (product > MOST_COMBINATIONS) {
        throw inPieces(open);
      }
    }
    return (int) product;
  }

  /** By account or word, where one of these is open; else by halves of the longest list of days. */
  private ScenarioSplitNeeded inPieces(List<Question> open) {
    Question longest =
        open.stream()
            .max(Comparator.comparingInt(question -> box.answers(question).size()))
            .orElseThrow();
    return open.stream()
        .filter(question -> question.answers() instanceof Question.OneOf)
        .findFirst()
        .map(question -> new ScenarioSplitNeeded(question, singly(box.answers(question))))
        .orElseGet(() -> new ScenarioSplitNeeded(longest, halves(box.answers(longest))));
  }

  private static List<List<Object>> singly(List<Object> answers) {
    return answers.stream().map(answer -> List.<Object>of(answer)).toList();
  }

  private static List<List<Object>> halves(List<Object> answers) {
    int middle = answers.size() / 2;
    return List.of(answers.subList(0, middle), answers.subList(middle, answers.size()));
  }

  /**
   * For each combination of answers whether the condition holds; the answers to the first question
   * change slowest.
   */
  private BitSet truth(List<Question> open, Predicate<Scenario> condition) {
    BitSet truth = new BitSet(combinations(open));
    Map<Question, Object> chosen = new HashMap<>();
    Scenario reading =
        question -> {
          Object answer = chosen.get(question);
          return answer != null ? answer : box.answers(question).get(0);
        };
    look(open, 0, 0, chosen, () -> condition.test(reading), truth);
    return truth;
  }

  /** Goes through the answers to the questions from {@code q} on; returns the next combination. */
  private int look(
      List<Question> open,
      int q,
      int combination,
      Map<Question, Object> chosen,
      BooleanSupplier holds,
      BitSet truth) {
    if (q == open.size()) {
      if (holds.getAsBoolean()) {
        truth.set(combination);
      }
      return combination + 1;
    }
    int next = combination;
    for (Object answer : box.answers(open.get(q))) {
      chosen.put(open.get(q), answer);
      next = look(open, q + 1, next, chosen, holds, truth);
    }
    return next;
  }

  /**
   * Splits by the question whose answers fall into the fewest groups of the same effect, more than
   * one.
   */
  private ScenarioSplitNeeded split(List<Question> open, BitSet truth, int combinations) {
    List<ScenarioSplitNeeded> splits = new ArrayList<>();
    int stride = combinations;
    for (Question question : open) {
      int size = box.answers(question).size();
      stride /= size;
      splits.add(new ScenarioSplitNeeded(question, groups(question, truth, combinations, stride)));
    }
    return splits.stream()
        .filter(split -> split.parts().size() > 1)
        .min(Comparator.comparingInt(split -> split.parts().size()))
        .orElseThrow();
  }

  private List<List<Object>> groups(Question question, BitSet truth, int combinations, int stride) {
    List<Object> answers = box.answers(question);
    List<BitSet> effects = effects(truth, combinations, stride, answers.size());
    Map<BitSet, List<Object>> groups = new LinkedHashMap<>();
    for (int a = 0; a < answers.size(); a++) {
      groups.computeIfAbsent(effects.get(a), e -> new ArrayList<>()).add(answers.get(a));
    }
    return List.copyOf(groups.values());
  }

  /**
   * For each answer to a question the truth of the condition over the answers to all others.
   *
   * @param stride how many combinations follow each other with the same answer
   * @param size how many answers there are
   */
  private static List<BitSet> effects(BitSet truth, int combinations, int stride, int size) {
    List<BitSet> effects = new ArrayList<>();
    for (int a = 0; a < size; a++) {
      effects.add(new BitSet(combinations / size));
    }
    for (int i = truth.nextSetBit(0); i >= 0; i = truth.nextSetBit(i + 1)) {
      effects.get(i / stride % size).set(i / (stride * size) * stride + i % stride);
    }
    return effects;
  }
}
