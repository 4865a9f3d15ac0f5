package org.plumbline.clearing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.flags.Flag;
import org.plumbline.reading.CaseOnDay;
import org.plumbline.reading.RuleSet;
import org.plumbline.reading.Way;

/** A set of steps that was tried, and the case after it. For one thread. */
final class Tried {
  private final List<Step> steps;
  private final CaseOnDay onDay;
  private final RuleSet rules;
  private final Flag flag;
  private @Nullable List<Way> ways;
  private @Nullable Boolean isCleared;

  Tried(List<Step> steps, CaseOnDay onDay, RuleSet rules, Flag flag) {
    this.steps = List.copyOf(steps);
    this.onDay = onDay;
    this.rules = rules;
    this.flag = flag;
  }

  List<Step> steps() {
    return steps;
  }

  CaseOnDay onDay() {
    return onDay;
  }

  /** Whether the flag is raised in no reading. */
  boolean isCleared() {
    if (isCleared == null) {
      isCleared =
          ways().isEmpty()
              ? !onDay.outcome(rules, flag.code()).containsKey(flag.subject())
              : ways().stream().noneMatch(Way::raised);
    }
    return isCleared;
  }

  /** The same; somebody has seen a reading in which the flag is raised. */
  Tried raised() {
    isCleared = false;
    return this;
  }

  /** The kinds of readings; none if there are too many readings. */
  List<Way> ways() {
    if (ways == null) {
      ways = onDay.ways(rules, flag.code(), flag.subject(), 0);
    }
    return ways;
  }

  Optional<Step> last() {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
  }
}
