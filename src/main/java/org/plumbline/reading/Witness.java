package org.plumbline.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.casefile.Reading;
import org.plumbline.engine.Evaluator;
import org.plumbline.rulebook.Rule;

/**
 * Runs Drools in the readings that matter and holds every decision against it: in each box of like
 * readings at its first and its last corner. Where a decision has very many boxes, in some of them
 * only, spread evenly over those in which the flag is raised and those in which it is not.
 */
final class Witness {
  private static final int MOST_CONFIRMED = 64;

  private final CheckedCase checked;
  private final Evaluator drools;
  private final Map<List<Object>, Set<Key>> seen = new HashMap<>();

  /** A flag by what makes it one. */
  private record Key(String code, String subject) {}

  Witness(CheckedCase checked, Evaluator drools) {
    this.checked = checked;
    this.drools = drools;
  }

  /**
   * Confirms a decision.
   *
   * @throws DisagreementException if Drools raises the flag where the decision does not, or the
   *     other way round
   */
  void confirm(Rule rule, String subject, Decision decision) {
    for (Decision.Leaf leaf : some(decision.leaves())) {
      for (Reading corner : List.of(leaf.box().first(), leaf.box().last())) {
        if (raised(corner).contains(new Key(rule.id(), subject)) != leaf.raised()) {
          throw new DisagreementException(
              "the two evaluators differ over "
                  + rule.id()
                  + " on "
                  + subject
                  + ": the plain one "
                  + (leaf.raised() ? "raises it" : "does not raise it")
                  + ", Drools does the opposite");
        }
      }
    }
  }

  private static List<Decision.Leaf> some(List<Decision.Leaf> leaves) {
    if (leaves.size() <= MOST_CONFIRMED) {
      return leaves;
    }
    List<Decision.Leaf> raisedFirst =
        leaves.stream().sorted(Comparator.comparing(leaf -> !leaf.raised())).toList();
    return IntStream.range(0, MOST_CONFIRMED)
        .mapToObj(i -> raisedFirst.get((int) ((long) i * leaves.size() / MOST_CONFIRMED)))
        .toList();
  }

  private Set<Key> raised(Reading reading) {
    List<Object> answers = checked.questions().stream().map(reading::answer).toList();
    return seen.computeIfAbsent(answers, unseen -> run(reading));
  }

  private Set<Key> run(Reading reading) {
    return drools.evaluate(checked.in(reading), checked.rules()::containsKey).stream()
        .map(raising -> new Key(raising.code(), raising.subject()))
        .collect(Collectors.toSet());
  }
}
