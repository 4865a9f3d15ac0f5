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
 * Tries sets of steps on a case of one day, for one flag. Most sets change nothing, and the flag is
 * raised in a reading in which it was raised before; so these readings are looked at first, and all
 * the others only where none of these raises it. For one thread.
 */
final class RemedyTrials {
  /** More would take longer than they save. */
  private static final int MOST_READINGS = 8;

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

  /** How many sets were tried. */
  int count() {
    return count;
  }

  /** The case as it is. */
  TriedRemedy nothing() {
    return tried(List.of(), onDay, List.of());
  }

  /** Tries a set; empty if it is not possible in the case. */
  Optional<TriedRemedy> of(List<Remedy> steps) {
    count++;
    CaseTree tree = onDay.told().tree();
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
    if (raisedIn.stream().anyMatch(reading -> isRaised(reading, changed, assumed))) {
      return tried.raised();
    }
    if (raisedIn.size() < MOST_READINGS) {
      tried.ways().stream()
          .filter(FlagPath::raised)
          .findFirst()
          .ifPresent(way -> raisedIn.addFirst(AnsweredScenario.of(changed, way)));
    }
    return tried;
  }

  private boolean isRaised(
      AnsweredScenario reading, PreparedCase changed, List<Assumption> assumed) {
    return changed
        .assuming(reading.and(assumed, changed))
        .outcome(plumbline.ruleSet(), flag.code())
        .containsKey(flag.subject());
  }
}
