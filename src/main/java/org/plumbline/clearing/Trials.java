package org.plumbline.clearing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.plumbline.Plumbline;
import org.plumbline.casefile.BrokenFileException;
import org.plumbline.casefile.CaseTree;
import org.plumbline.flags.Flag;
import org.plumbline.reading.Assumption;
import org.plumbline.reading.CaseOnDay;
import org.plumbline.reading.Way;

/**
 * Tries sets of steps on a case of one day, for one flag. Most sets change nothing, and the flag is
 * raised in a reading in which it was raised before; so these readings are looked at first, and all
 * the others only where none of these raises it. For one thread.
 */
final class Trials {
  /** More would take longer than they save. */
  private static final int MOST_READINGS = 8;

  private final Plumbline plumbline;
  private final CaseOnDay onDay;
  private final Flag flag;
  private final Deque<Reading> raisedIn = new ArrayDeque<>();
  private int count;

  Trials(Plumbline plumbline, CaseOnDay onDay, Flag flag) {
    this.plumbline = plumbline;
    this.onDay = onDay;
    this.flag = flag;
  }

  /** How many sets were tried. */
  int count() {
    return count;
  }

  /** The case as it is. */
  Tried nothing() {
    return tried(List.of(), onDay, List.of());
  }

  /** Tries a set; empty if it is not possible in the case. */
  Optional<Tried> of(List<Step> steps) {
    count++;
    CaseTree tree = onDay.told().tree();
    List<Assumption> assumed = new ArrayList<>();
    for (Step step : steps) {
      if (step instanceof Step.Act act) {
        tree = act.changed().apply(tree);
      } else {
        assumed.add(((Step.Document) step).shows());
      }
    }
    try {
      CaseOnDay changed =
          assumed.size() == steps.size() ? onDay : plumbline.onDay(tree.read(), onDay.asOf());
      return Optional.of(tried(steps, changed, assumed));
    } catch (BrokenFileException notPossible) {
      return Optional.empty();
    }
  }

  private Tried tried(List<Step> steps, CaseOnDay changed, List<Assumption> assumed) {
    CaseOnDay on = changed.assuming(assumed);
    Tried tried = new Tried(steps, on, plumbline.ruleSet(), flag);
    if (raisedIn.stream().anyMatch(reading -> isRaised(reading, changed, assumed))) {
      return tried.raised();
    }
    if (raisedIn.size() < MOST_READINGS) {
      tried.ways().stream()
          .filter(Way::raised)
          .findFirst()
          .ifPresent(way -> raisedIn.addFirst(Reading.of(changed, way)));
    }
    return tried;
  }

  private boolean isRaised(Reading reading, CaseOnDay changed, List<Assumption> assumed) {
    return changed
        .assuming(reading.and(assumed, changed))
        .outcome(plumbline.ruleSet(), flag.code())
        .containsKey(flag.subject());
  }
}
