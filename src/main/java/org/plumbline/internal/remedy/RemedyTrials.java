package org.plumbline.internal.remedy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.plumbline.Plumbline;
import org.plumbline.casefile.CaseTree;
import org.plumbline.internal.check.FlagPath;
import org.plumbline.internal.check.PreparedCase;
import org.plumbline.internal.scenario.Assumption;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.result.Flag;

/**
 * Tries sets of remedies for one flag, on one day. Most sets change nothing, and the flag is raised
 * in a scenario in which it was raised before. So these scenarios are tried first, and the others
 * only if none of these raises it. For one thread.
 */
final class RemedyTrials {
  /** Trying more would take longer than it saves. */
  private static final int MOST_SCENARIOS = 8;

  private final Plumbline plumbline;
  private final PreparedCase onDay;
  private final Flag flag;
  private final Deque<AnsweredScenario> raisedIn = new ArrayDeque<>();
  private int count;

  RemedyTrials(Plumbline plumbline, PreparedCase onDay, Flag flag) {
    this.plumbline = plumbline;
    this.onDay = onDay;
    this.flag = flag;
  }

  /** The number of sets tried. */
  int count() {
    return count;
  }

  /** The case without any remedy. */
  TriedRemedy nothing() {
    return tried(List.of(), onDay, List.of());
  }

  /** Tries a set; empty if it is impossible in this case. */
  Optional<TriedRemedy> of(List<Remedy> steps) {
    count++;
    CaseTree tree = onDay.asRead().tree();
    List<Assumption> assumed = new ArrayList<>();
    for (Remedy step : steps) {
      if (step instanceof Remedy.Act act) {
        tree = act.changed().apply(tree);
      } else {
        assumed.add(((Remedy.Document) step).shows());
      }
    }
    try {
      PreparedCase changed =
          assumed.size() == steps.size() ? onDay : plumbline.onDay(tree.read(), onDay.asOf());
      return Optional.of(tried(steps, changed, assumed));
    } catch (BrokenFileException notPossible) {
      return Optional.empty();
    }
  }

  private TriedRemedy tried(List<Remedy> steps, PreparedCase changed, List<Assumption> assumed) {
    PreparedCase preparedCase = changed.assuming(assumed);
    TriedRemedy tried = new TriedRemedy(steps, preparedCase, plumbline.ruleSet(), flag);
    if (raisedIn.stream().anyMatch(scenario -> isRaised(scenario, changed, assumed))) {
      return tried.raised();
    }
    if (raisedIn.size() < MOST_SCENARIOS) {
      tried.ways().stream()
          .filter(FlagPath::raised)
          .findFirst()
          .ifPresent(way -> raisedIn.addFirst(AnsweredScenario.of(changed, way)));
    }
    return tried;
  }

  private boolean isRaised(
      AnsweredScenario scenario, PreparedCase changed, List<Assumption> assumed) {
    return changed
        .assuming(scenario.and(assumed, changed))
        .outcome(plumbline.ruleSet(), flag.code())
        .containsKey(flag.subject());
  }
}
