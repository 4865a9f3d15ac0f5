package org.plumbline.internal.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.internal.engine.plain.PlainEvaluator;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.ScenarioSet;
import org.plumbline.internal.scenario.ScenarioSplitNeeded;
import org.plumbline.result.Certainty;

/**
 * In which readings a rule raises its flag on a subject.
 *
 * @param leaves boxes of like readings; together they hold all readings, if {@code whole}; none if
 *     those that were gone through leave it undecided
 * @param dependsOn the questions whose answers make the difference between them
 * @param whole false if there were too many boxes to go through all
 */
record Decision(List<Leaf> leaves, Set<Question> dependsOn, boolean whole) {
  private static final int MOST_LEAVES = 1024;

  /**
   * A box of like readings.
   *
   * @param raised whether the flag is raised in all of them, or in none
   */
  record Leaf(ScenarioSet box, boolean raised) {}

  /** Goes through the readings of {@code box}. */
  static Decision of(IndexedFacts checked, Rule rule, String subject, ScenarioSet box) {
    if (checked.lacksWhatItNeeds(rule)) {
      return new Decision(List.of(new Leaf(box, false)), Set.of(), true);
    }
    Search search = new Search(rule, subject);
    Found found = search.in(new ScenarioSetFacts(checked, box));
    return search.whole || found.mixed()
        ? new Decision(search.leaves, found.dependsOn(), search.whole)
        : new Decision(List.of(), Set.of(), false);
  }

  /** Empty if the flag is raised in no reading. */
  Optional<Certainty> certainty() {
    if (leaves.isEmpty()) {
      return Optional.of(Certainty.NOT_DECIDED);
    }
    if (leaves.stream().noneMatch(Leaf::raised)) {
      return Optional.empty();
    }
    return Optional.of(
        leaves.stream().allMatch(Leaf::raised) ? Certainty.STANDS : Certainty.DEPENDS);
  }

  /**
   * What a part of the search found: whether the flag is raised in some of its readings and in all
   * of them, and what makes the difference.
   */
  private record Found(boolean holds, boolean all, Set<Question> dependsOn) {
    /** What adds nothing to what other parts found. */
    private static final Found NOTHING = new Found(false, true, Set.of());

    boolean mixed() {
      return holds && !all;
    }
  }

  private static final class Search {
    private final Rule rule;
    private final String subject;
    private final List<Leaf> leaves = new ArrayList<>();
    private boolean whole = true;

    Search(Rule rule, String subject) {
      this.rule = rule;
      this.subject = subject;
    }

    /** Goes through a box and, where it has to be split, its parts, one after the other. */
    Found in(ScenarioSetFacts world) {
      Deque<Parts> open = new ArrayDeque<>();
      Optional<Found> found = look(world, open);
      while (!open.isEmpty()) {
        Parts parts = open.peek();
        found.ifPresent(parts.found::add);
        if (parts.areAllFound()) {
          open.pop();
          found = Optional.of(parts.together());
        } else {
          found = look(parts.next(), open);
        }
      }
      return found.orElseThrow();
    }

    /** What there is in a box; empty if it has to be split, and then its parts are open. */
    private Optional<Found> look(ScenarioSetFacts world, Deque<Parts> open) {
      if (leaves.size() == MOST_LEAVES) {
        whole = false;
        return Optional.of(Found.NOTHING);
      }
      try {
        boolean raised = PlainEvaluator.raises(rule, subject, world);
        leaves.add(new Leaf(world.box(), raised));
        return Optional.of(new Found(raised, raised, Set.of()));
      } catch (ScenarioSplitNeeded split) {
        open.push(new Parts(world, split));
        return Optional.empty();
      }
    }
  }

  /** The parts of a box. There may be as many inside each other as there are open questions. */
  private static final class Parts {
    private final ScenarioSetFacts world;
    private final ScenarioSplitNeeded split;
    private final List<Found> found = new ArrayList<>();

    Parts(ScenarioSetFacts world, ScenarioSplitNeeded split) {
      this.world = world;
      this.split = split;
    }

    boolean areAllFound() {
      return found.size() == split.parts().size();
    }

    ScenarioSetFacts next() {
      return world.with(split.question(), split.parts().get(found.size()));
    }

    Found together() {
      Set<Question> dependsOn = new LinkedHashSet<>();
      Found all =
          new Found(
              found.stream().anyMatch(Found::holds),
              found.stream().allMatch(Found::all),
              dependsOn);
      if (all.mixed()) {
        dependsOn.add(split.question());
        found.stream().filter(Found::mixed).forEach(part -> dependsOn.addAll(part.dependsOn()));
      }
      return all;
    }
  }
}
