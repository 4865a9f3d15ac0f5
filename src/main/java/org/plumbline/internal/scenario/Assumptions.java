package org.plumbline.internal.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.internal.scenario.Question.Answers;
import org.plumbline.internal.scenario.Question.OneOf;

/** The assumptions of a check: which answers to open questions are allowed. Immutable. */
public final class Assumptions {
  public static final Assumptions NONE = new Assumptions(Map.of());

  private static final int MAX_SCENARIOS = 4096;

  private final Map<String, Assumption> byQuestion;

  private Assumptions(Map<String, Assumption> byQuestion) {
    this.byQuestion = byQuestion;
  }

  public static Assumptions of(List<Assumption> assumptions) {
    return new Assumptions(
        new TreeMap<>(
            assumptions.stream()
                .collect(
                    Collectors.toMap(
                        assumption -> assumption.question().id(), assumption -> assumption))));
  }

  /** The answers allowed to a question. */
  public List<Answers> answers(Question question) {
    Assumption assumption = byQuestion.get(question.id());
    return assumption == null ? List.of(question.answers()) : assumption.answers();
  }

  /**
   * Whether an uncertain yes/no value can be yes. Also true if there are too many scenarios to try.
   */
  public boolean allow(Uncertain truth) {
    return allow(truth, List.copyOf(truth.questions()), new HashMap<>(), new int[] {MAX_SCENARIOS});
  }

  private boolean allow(
      Uncertain truth, List<Question> open, Map<Question, Object> chosen, int[] left) {
    if (chosen.size() == open.size()) {
      return left[0]-- <= 0
          || (Boolean) truth.in(question -> Objects.requireNonNull(chosen.get(question)));
    }
    Question next = open.get(chosen.size());
    for (Object answer : answersToTry(next)) {
      chosen.put(next, answer);
      if (allow(truth, open, chosen, left)) {
        return true;
      }
      chosen.remove(next);
    }
    return false;
  }

  /** The answers to try: all of them, but only the first and last day of a range. */
  private List<Object> answersToTry(Question question) {
    return answers(question).stream()
        .flatMap(
            answers ->
                answers instanceof OneOf oneOf
                    ? oneOf.values().stream()
                    : Stream.of(answers.first(), answers.last()))
        .distinct()
        .toList();
  }

  /** One sentence for each assumption. */
  public List<String> remarks() {
    return byQuestion.values().stream()
        .map(
            assumption ->
                "It is assumed: " + assumption.question().text() + " " + assumption.words() + ".")
        .toList();
  }
}
