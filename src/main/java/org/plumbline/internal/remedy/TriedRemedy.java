package org.plumbline.internal.remedy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.internal.check.FlagPath;
import org.plumbline.internal.check.PreparedCase;
import org.plumbline.internal.check.RuleSet;
import org.plumbline.result.Flag;

/** A set of remedies that was tried, with the case after it. For one thread. */
final class TriedRemedy {
  private final List<Remedy> steps;
  private final PreparedCase onDay;
  private final RuleSet rules;
  private final Flag flag;
  private @Nullable List<FlagPath> ways;
  private @Nullable Boolean isCleared;

  TriedRemedy(List<Remedy> steps, PreparedCase onDay, RuleSet rules, Flag flag) {
    this.steps = List.copyOf(steps);
    this.onDay = onDay;
    this.rules = rules;
    this.flag = flag;
  }

  List<Remedy> steps() {
    return steps;
  }

  PreparedCase onDay() {
    return onDay;
  }

  /** Whether the flag is raised in no scenario. */
  boolean isCleared() {
    if (isCleared == null) {
      isCleared =
          ways().isEmpty()
              ? !onDay.outcome(rules, flag.code()).containsKey(flag.subject())
              : ways().stream().noneMatch(FlagPath::raised);
    }
    return isCleared;
  }

  /** The same, for a flag already seen in some scenario. */
  TriedRemedy raised() {
    isCleared = false;
    return this;
  }

  /** The scenario sets; none if there are too many scenarios. */
  List<FlagPath> ways() {
    if (ways == null) {
      ways = onDay.ways(rules, flag.code(), flag.subject(), 0);
    }
    return ways;
  }

  Optional<Remedy> last() {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
  }
}
