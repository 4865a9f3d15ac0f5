package org.plumbline.engine;

import java.util.List;
import java.util.Optional;
import org.plumbline.casefile.CaseFact;
import org.plumbline.rulebook.Constraint;
import org.plumbline.rulebook.Premise;
import org.plumbline.rulebook.Premise.Accumulate;
import org.plumbline.rulebook.Premise.AllOf;
import org.plumbline.rulebook.Premise.AnyOf;
import org.plumbline.rulebook.Premise.Exists;
import org.plumbline.rulebook.Premise.Match;
import org.plumbline.rulebook.Rule;

/**
 * How near a rule came to firing.
 *
 * @param points more is nearer; {@link #ALL} for each premise met, and less for what is met of the
 *     next
 * @param unmet the first premise that is not met where most are; empty if the rule fires
 */
public record Nearness(int points, Optional<Premise> unmet) {
  /** The points of a premise that is met. */
  public static final int ALL = 1000;

  private static final int MOST_TRAILS = 300;

  /** How near a rule comes in a world in which nothing is open. */
  public static Nearness of(Rule rule, World world) {
    Look look = new Look(rule, world);
    look.along(0, Trail.START);
    return look.best;
  }

  private static final class Look {
    private final List<Premise> premises;
    private final World world;
    private final Matcher matcher;
    private Nearness best = new Nearness(-1, Optional.empty());
    private int trails;

    Look(Rule rule, World world) {
      this.premises = rule.when();
      this.world = world;
      this.matcher = Matcher.unlimited(rule, world);
    }

    void along(int index, Trail trail) {
      if (index == premises.size()) {
        best = new Nearness(index * ALL, Optional.empty());
        trails = MOST_TRAILS;
        return;
      }
      Premise premise = premises.get(index);
      if (best.points < (index + 1) * ALL) {
        int points = index * ALL + points(premise, trail);
        if (points > best.points) {
          best = new Nearness(points, Optional.of(premise));
        }
      }
      matcher.each(
          premise,
          trail,
          next -> {
            along(index + 1, next);
            return ++trails > MOST_TRAILS;
          });
    }

    /** What is met of a premise, less than all. */
    private int points(Premise premise, Trail trail) {
      if (premise instanceof Match match) {
        return ofFacts(match, trail);
      }
      if (premise instanceof Premise.Not not) {
        return ALL / (2 + count(not.premise(), trail));
      }
      if (premise instanceof Exists exists) {
        return points(exists.premise(), trail);
      }
      if (premise instanceof AllOf all) {
        return ofAll(all.premises(), 0, trail);
      }
      if (premise instanceof AnyOf any) {
        return any.premises().stream().mapToInt(one -> points(one, trail)).max().orElse(0);
      }
      return points(((Accumulate) premise).over(), trail) / 2;
    }

    private int count(Premise premise, Trail trail) {
      int[] found = {0};
      matcher.each(premise, trail, any -> ++found[0] >= 100);
      return found[0];
    }

    private int ofAll(List<Premise> parts, int index, Trail trail) {
      int each = ALL / parts.size();
      int[] most = {index * each + points(parts.get(index), trail) / parts.size()};
      if (index + 1 < parts.size()) {
        matcher.each(
            parts.get(index),
            trail,
            next -> {
              most[0] = Math.max(most[0], ofAll(parts, index + 1, next));
              return false;
            });
      }
      return most[0];
    }

    private int ofFacts(Match match, Trail trail) {
      int most = 0;
      for (CaseFact fact : world.facts(match.type())) {
        if (world.exists(fact)) {
          most = Math.max(most, ALL / 10 + held(match, fact, trail));
        }
      }
      return most;
    }

    private int held(Match match, CaseFact fact, Trail before) {
      Trail trail = Matcher.bind(match, fact, before);
      long held =
          match.constraints().stream().filter(constraint -> holds(constraint, fact, trail)).count();
      return (int) (held * (ALL - ALL / 5) / Math.max(1, match.constraints().size()));
    }

    private boolean holds(Constraint constraint, CaseFact fact, Trail trail) {
      return world.decide(Condition.of(constraint, fact, trail));
    }
  }
}
