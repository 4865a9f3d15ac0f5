package org.plumbline.replay.analysis;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.plumbline.flags.Certainty;
import org.plumbline.reading.CaseOnDay;
import org.plumbline.reading.RuleSet;
import org.plumbline.replay.Exam;
import org.plumbline.replay.Suite;
import org.plumbline.rulebook.Rule;

/** The cases that are there, and what the rules raise in each. Immutable. */
final class Cases {
  private final List<Known> all;

  private Cases(List<Known> all) {
    this.all = all;
  }

  /**
   * A case on a day.
   *
   * @param raised the flags by rule and subject
   */
  record Known(Exam exam, CaseOnDay onDay, Map<String, SortedMap<String, Certainty>> raised) {
    SortedMap<String, Certainty> raised(String ruleId) {
      return raised.getOrDefault(ruleId, new TreeMap<>());
    }

    Example example() {
      return new Example(exam.file(), List.of(), onDay.asOf(), onDay.told().tree())
          .on(onDay.asOf());
    }
  }

  /** Holds all cases against all rules. */
  static Cases of(Suite suite, RuleSet rules, IntConsumer done) {
    List<String> ids = rules.rules().stream().map(Rule::id).toList();
    AtomicInteger count = new AtomicInteger();
    return new Cases(
        suite.exams().parallelStream()
            .map(
                exam -> {
                  Known known = new Known(exam, exam.onDay(), exam.onDay().outcomes(rules, ids));
                  done.accept(count.incrementAndGet());
                  return known;
                })
            .toList());
  }

  List<Known> all() {
    return all;
  }

  /** The cases in the folder of a rule. */
  List<Known> of(String ruleId) {
    return all.stream().filter(one -> one.exam().file().contains("/" + ruleId + "/")).toList();
  }

  int size() {
    return (int) all.stream().map(one -> one.exam().file()).distinct().count();
  }
}
