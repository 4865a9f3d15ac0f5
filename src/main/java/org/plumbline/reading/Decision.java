package org.plumbline.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.casefile.Question;
import org.plumbline.engine.PlainEvaluator;
import org.plumbline.flags.Certainty;
import org.plumbline.rulebook.Rule;

/**
 * In which readings a rule raises its flag on a subject.
 *
 * @param leaves boxes of like readings that together hold all readings
 * @param dependsOn the questions whose answers make the difference
 * @param decided false if there were too many boxes
 */
record Decision(List<Leaf> leaves, Set<Question> dependsOn, boolean decided) {
  /** How many boxes may be gone through for one flag. */
  static final int MOST_READINGS = 1024;

  /**
   * A box of like readings.
   *
   * @param raised whether the flag is raised in all of them, or in none
   */
  record Leaf(Box box, boolean raised) {}

  /** Goes through the readings of {@code box}. */
  static Decision of(CheckedCase checked, Rule rule, String subject, Box box) {
    if (checked.lacksWhatItNeeds(rule)) {
      return new Decision(List.of(new Leaf(box, false)), Set.of(), true);
    }
    Search search = new Search(rule, subject);
    try {
      Set<Question> dependsOn = search.in(new BoxWorld(checked, box)).dependsOn();
      return new Decision(search.leaves, dependsOn, true);
    } catch (TooManyReadings e) {
      return new Decision(List.of(), Set.of(), false);
    }
  }

  boolean isRaisedAnywhere() {
    return !decided || leaves.stream().anyMatch(Leaf::raised);
  }

  Certainty certainty() {
    if (!decided) {
      return Certainty.NOT_DECIDED;
    }
    return leaves.stream().allMatch(Leaf::raised) ? Certainty.STANDS : Certainty.DEPENDS;
  }

  /**
   * What a part of the search found: whether both outcomes occur, which one first, and what makes
   * the difference.
   */
  private record Found(boolean some, boolean all, Set<Question> dependsOn) {
    boolean mixed() {
      return some && !all;
    }
  }

  private static final class Search {
    private final Rule rule;
    private final String subject;
    private final List<Leaf> leaves = new ArrayList<>();

    Search(Rule rule, String subject) {
      this.rule = rule;
      this.subject = subject;
    }

    Found in(BoxWorld world) {
      try {
        boolean raised = PlainEvaluator.raises(rule, subject, world);
        if (leaves.size() == MOST_READINGS) {
          throw new TooManyReadings();
        }
        leaves.add(new Leaf(world.box(), raised));
        return new Found(raised, raised, Set.of());
      } catch (Split split) {
        return inParts(world, split);
      }
    }

    private Found inParts(BoxWorld world, Split split) {
      List<Found> parts = new ArrayList<>();
      for (List<Object> answers : split.parts()) {
        parts.add(in(world.with(split.question(), answers)));
      }
      Set<Question> dependsOn = new LinkedHashSet<>();
      Found all =
          new Found(
              parts.stream().anyMatch(Found::some), parts.stream().allMatch(Found::all), dependsOn);
      if (all.mixed()) {
        dependsOn.add(split.question());
        parts.stream().filter(Found::mixed).forEach(part -> dependsOn.addAll(part.dependsOn()));
      }
      return all;
    }
  }
}
