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
 * The facts in all scenarios of a set. If they differ between the scenarios, it throws a {@link
 * ScenarioSplitNeeded}, and the caller tries again with smaller sets.
 */
final class ScenarioSetFacts implements World {
  private static final int MOST_COMBINATIONS = 20_000;

  private final IndexedFacts checked;
  private final ScenarioSet scenarioSet;
  private final Map<Object, Boolean> known;

  /** The facts in {@code scenarioSet}. */
  ScenarioSetFacts(IndexedFacts checked, ScenarioSet scenarioSet) {
    this(checked, scenarioSet, Map.of());
  }

  private ScenarioSetFacts(
      IndexedFacts checked, ScenarioSet scenarioSet, Map<Object, Boolean> known) {
    this.checked = checked;
    this.scenarioSet = scenarioSet;
    this.known = new HashMap<>(known);
  }

  /** The facts in a part of the set; whatever is known of the set holds in the part too. */
  ScenarioSetFacts with(Question question, List<Object> fewer) {
    return new ScenarioSetFacts(checked, scenarioSet.with(question, fewer), known);
  }

  ScenarioSet scenarioSet() {
    return scenarioSet;
  }

  @Override
  public List<CaseFact> facts(FactType type) {
    return checked.facts(type);
  }

  /** A flag of an earlier layer exists if its rule raises it here. */
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
      return condition.holds().test(scenarioSet.first());
    }
    Boolean before = known.get(condition.key());
    return before != null ? before : learn(condition.key(), holdsInAll(condition));
  }

  /** Remembers a result; it holds in every part of the set too. */
  private boolean learn(Object value, boolean holds) {
    known.put(value, holds);
    return holds;
  }

  private boolean holdsInAll(Condition condition) {
    List<Question> open =
        condition.questions().stream()
            .filter(question -> scenarioSet.answers(question).size() > 1)
            .sorted(Comparator.comparing(Question::id))
            .toList();
    if (open.isEmpty()) {
      return condition.holds().test(scenarioSet.first());
    }
    BitSet truth = truth(open, condition.holds());
    int combinations = combinations(open);
    if (truth.cardinality() == 0 || truth.cardinality() == combinations) {
      return !truth.isEmpty();
    }
    throw split(open, truth, combinations);
  }

  /** The number of combinations of answers. If there are too many, the set is split first. */
  private int combinations(List<Question> open) {
    long product = 1;
    for (Question question : open) {
      product *= scenarioSet.answers(question).size();
      if (product > MOST_COMBINATIONS) {
        throw splitFirst(open);
      }
    }
    return (int) product;
  }

  /**
   * Splits by one answer each if the question is a choice, otherwise halves the longest list of
   * days.
   */
  private ScenarioSplitNeeded splitFirst(List<Question> open) {
    Question longest =
        open.stream()
            .max(Comparator.comparingInt(question -> scenarioSet.answers(question).size()))
            .orElseThrow();
    return open.stream()
        .filter(question -> question.answers() instanceof Question.OneOf)
        .findFirst()
        .map(question -> new ScenarioSplitNeeded(question, oneByOne(scenarioSet.answers(question))))
        .orElseGet(() -> new ScenarioSplitNeeded(longest, halves(scenarioSet.answers(longest))));
  }

  private static List<List<Object>> oneByOne(List<Object> answers) {
    return answers.stream().map(answer -> List.<Object>of(answer)).toList();
  }

  private static List<List<Object>> halves(List<Object> answers) {
    int middle = answers.size() / 2;
    return List.of(answers.subList(0, middle), answers.subList(middle, answers.size()));
  }

  /**
   * Whether the condition holds, for each combination of answers; the first question changes
   * slowest.
   */
  private BitSet truth(List<Question> open, Predicate<Scenario> condition) {
    BitSet truth = new BitSet(combinations(open));
    Map<Question, Object> chosen = new HashMap<>();
    Scenario scenario =
        question -> {
          Object answer = chosen.get(question);
          return answer != null ? answer : scenarioSet.answers(question).get(0);
        };
    look(open, 0, 0, chosen, () -> condition.test(scenario), truth);
    return truth;
  }

  /** Tries the answers to the questions from index {@code q} on; returns the next combination. */
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
    for (Object answer : scenarioSet.answers(open.get(q))) {
      chosen.put(open.get(q), answer);
      next = look(open, q + 1, next, chosen, holds, truth);
    }
    return next;
  }

  /** Splits by the question whose answers fall into the fewest groups with the same effect. */
  private ScenarioSplitNeeded split(List<Question> open, BitSet truth, int combinations) {
    List<ScenarioSplitNeeded> splits = new ArrayList<>();
    int stride = combinations;
    for (Question question : open) {
      int size = scenarioSet.answers(question).size();
      stride /= size;
      splits.add(new ScenarioSplitNeeded(question, groups(question, truth, combinations, stride)));
    }
    return splits.stream()
        .filter(split -> split.parts().size() > 1)
        .min(Comparator.comparingInt(split -> split.parts().size()))
        .orElseThrow();
  }

  private List<List<Object>> groups(Question question, BitSet truth, int combinations, int stride) {
    List<Object> answers = scenarioSet.answers(question);
    List<BitSet> effects = effects(truth, combinations, stride, answers.size());
    Map<BitSet, List<Object>> groups = new LinkedHashMap<>();
    for (int a = 0; a < answers.size(); a++) {
      groups.computeIfAbsent(effects.get(a), e -> new ArrayList<>()).add(answers.get(a));
    }
    return List.copyOf(groups.values());
  }

  /**
   * For each answer to a question, whether the condition holds over the answers to all others.
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
