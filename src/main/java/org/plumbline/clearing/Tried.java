package org.plumbline.clearing;

import java.util.List;
import java.util.Optional;
import org.plumbline.flags.Flag;
import org.plumbline.reading.CaseOnDay;
import org.plumbline.reading.RuleSet;
import org.plumbline.reading.Way;

/**
 * A set of steps that was tried.
 *
 * @param steps the steps
 * @param onDay the case after them
 * @param ways the kinds of readings in which the flag is raised or not; none if there are too many
 * @param isCleared whether the flag is raised in no reading
 */
record Tried(List<Step> steps, CaseOnDay onDay, List<Way> ways, boolean isCleared) {
  static Tried of(List<Step> steps, CaseOnDay onDay, RuleSet rules, Flag flag) {
    List<Way> ways = onDay.ways(rules, flag.code(), flag.subject(), 0);
    return new Tried(
        List.copyOf(steps),
        onDay,
        ways,
        ways.isEmpty()
            ? !onDay.outcome(rules, flag.code()).containsKey(flag.subject())
            : ways.stream().noneMatch(Way::raised));
  }

  Optional<Step> last() {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
  }
}
