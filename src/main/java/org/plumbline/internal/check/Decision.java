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
 * The decision about one rule and one subject: in which scenarios the flag is raised.
 *
 * @param leaves scenario sets in which the rule always does the same. If {@code whole}, they cover
 *     all scenarios. Empty if the flag is not decided
 * @param dependsOn the questions whose answers make the difference
 * @param whole false if there were more than {@link #MOST_LEAVES} scenario sets
 */
record Decision(List<Leaf> leaves, Set<Question> dependsOn, boolean whole) {
  private static final int MOST_LEAVES = 1024;

  /**
   * A scenario set in which the rule always does the same.
   *
   * @param raised whether the flag is raised in its scenarios
   */
  record Leaf(ScenarioSet scenarioSet, boolean raised) {}

  /** Decides over all scenarios of a set. */
  static Decision of(IndexedFacts checked, Rule rule, String subject, ScenarioSet scenarioSet) {
    if (checked.cannotMatch(rule)) {
      return new Decision(List.of(new Leaf(scenarioSet, false)), Set.of(), true);
    }
    Search search = new Search(rule, subject);
    Found found = search.in(new ScenarioSetFacts(checked, scenarioSet));
    return search.whole || found.isMixed()
        ? new Decision(search.leaves, found.dependsOn(), search.whole)
        : new Decision(List.of(), Set.of(), false);
  }

  /** The certainty; empty if the flag is raised in no scenario. */
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
   * The result of a part of the search: whether the flag is raised in some of its scenarios, in all
   * of them, and which questions make the difference.
   */
  private record Found(boolean holds, boolean all, Set<Question> dependsOn) {
    /** The neutral element when results of parts are combined. */
    private static final Found NOTHING = new Found(false, true, Set.of());

    boolean isMixed() {
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

    /** Searches a scenario set and, if it has to be split, its parts. */
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

    /**
     * Evaluates a scenario set; empty if it has to be split, and its parts are then on the stack.
     */
    private Optional<Found> look(ScenarioSetFacts world, Deque<Parts> open) {
      if (leaves.size() == MOST_LEAVES) {
        whole = false;
        return Optional.of(Found.NOTHING);
      }
      try {
        boolean raised = PlainEvaluator.raises(rule, subject, world);
        leaves.add(new Leaf(world.scenarioSet(), raised));
        return Optional.of(new Found(raised, raised, Set.of()));
      } catch (ScenarioSplitNeeded split) {
        open.push(new Parts(world, split));
        return Optional.empty();
      }
    }
  }

  /**
   * The parts of a scenario set. They may be nested as deep as there are open questions, so the
   * search keeps its own stack.
   */
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
      if (all.isMixed()) {
        dependsOn.add(split.question());
        found.stream().filter(Found::isMixed).forEach(part -> dependsOn.addAll(part.dependsOn()));
      }
      return all;
    }
  }
}
