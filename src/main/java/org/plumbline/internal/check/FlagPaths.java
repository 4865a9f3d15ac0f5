package org.plumbline.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.Assumption;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.Question.Answers;
import org.plumbline.internal.scenario.Question.Days;
import org.plumbline.internal.scenario.Question.OneOf;
import org.plumbline.internal.scenario.ScenarioSet;
import org.plumbline.result.Obstacle;

/** Separates the scenarios in which a rule raises its flag from those in which it does not. */
final class FlagPaths {
  private static final int MOST_PATHS = 1024;

  private final IndexedFacts checked;
  private final Rule rule;
  private final String subject;
  private final ScenarioSet scenarioSet;

  FlagPaths(IndexedFacts checked, Rule rule, String subject, ScenarioSet scenarioSet) {
    this.checked = checked;
    this.rule = rule;
    this.subject = subject;
    this.scenarioSet = scenarioSet;
  }

  /**
   * All scenario sets, or none if there are too many. The first {@code mostObstacles} without the
   * flag come with the reason.
   */
  List<FlagPath> all(int mostObstacles) {
    Decision decision = new Decider(checked, rule, scenarioSet).on(subject);
    if (decision.size() > MOST_PATHS) {
      return List.of();
    }
    List<Decision.Leaf> leaves =
        decision.leaves(MOST_PATHS).stream()
            .sorted(Comparator.comparingInt(leaf -> leaf.scenarioSet().narrowed().size()))
            .toList();
    List<FlagPath> ways = new ArrayList<>();
    int obstacles = 0;
    for (Decision.Leaf leaf : leaves) {
      boolean isTold = !leaf.raised() && obstacles < mostObstacles;
      obstacles += isTold ? 1 : 0;
      ways.add(
          new FlagPath(
              assumptions(leaf.scenarioSet()),
              leaf.raised(),
              isTold ? Optional.of(obstacle(leaf.scenarioSet())) : Optional.empty()));
    }
    return ways;
  }

  private Obstacle obstacle(ScenarioSet scenarios) {
    return new ObstacleFinder(checked, rule, Optional.of(subject)).over(List.of(scenarios));
  }

  private List<Assumption> assumptions(ScenarioSet scenarios) {
    return scenarios.narrowed().entrySet().stream()
        .map(entry -> new Assumption(entry.getKey(), in(entry.getKey(), entry.getValue())))
        .sorted(Comparator.comparing(assumption -> assumption.question().id()))
        .toList();
  }

  private List<Answers> in(Question question, List<Object> values) {
    return question.answers() instanceof OneOf
        ? List.of(new OneOf(values))
        : times(scenarioSet.answers(question), values, (LocalDate) lastOf(question));
  }

  private Object lastOf(Question question) {
    List<Answers> allowed = checked.assumptions().answers(question);
    return allowed.get(allowed.size() - 1).last();
  }

  /**
   * The periods that the chosen days represent: each day tried represents the days up to the next
   * one.
   */
  private static List<Answers> times(List<Object> tried, List<Object> values, LocalDate last) {
    List<Answers> times = new ArrayList<>();
    int i = 0;
    while (i < tried.size()) {
      if (!values.contains(tried.get(i))) {
        i++;
        continue;
      }
      int from = i;
      while (i < tried.size() && values.contains(tried.get(i))) {
        i++;
      }
      LocalDate to = i == tried.size() ? last : ((LocalDate) tried.get(i)).minusDays(1);
      times.add(new Days((LocalDate) tried.get(from), to));
    }
    return times;
  }
}
