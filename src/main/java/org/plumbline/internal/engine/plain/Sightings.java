package org.plumbline.internal.engine.plain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.internal.rulebook.model.Constraint;
import org.plumbline.internal.rulebook.model.Constraint.Bind;
import org.plumbline.internal.rulebook.model.Constraint.Both;
import org.plumbline.internal.rulebook.model.Constraint.Either;
import org.plumbline.internal.rulebook.model.Premise;
import org.plumbline.internal.rulebook.model.Premise.Accumulate;
import org.plumbline.internal.rulebook.model.Premise.AllOf;
import org.plumbline.internal.rulebook.model.Premise.AnyOf;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.problem.Place;

/**
 * Records which conditions of rules were true and which were false. Not safe for several threads.
 *
 * <p>A condition counts only when it is evaluated: all premises before its own are met, and the
 * fact has met everything before it in the pattern. In {@code a || b} the second is evaluated only
 * if the first is false.
 */
public final class Sightings {
  private final Set<String> lookedAt = new HashSet<>();
  private final Set<String> fired = new HashSet<>();
  private final Map<Boolean, Set<Place>> seen =
      Map.of(true, new HashSet<>(), false, new HashSet<>());

  /**
   * Evaluates a rule; {@code world} must have no open questions.
   *
   * @throws org.plumbline.problem.BrokenRulesException if the rule combines facts in too many ways
   */
  public void look(Rule rule, World world) {
    Combinations.check(rule, world);
    lookedAt.add(rule.id());
    new Look(rule, world).along(rule.when(), 0, Trail.START, () -> fired.add(rule.id()));
  }

  /** Adds what was recorded elsewhere. */
  public void add(Sightings others) {
    lookedAt.addAll(others.lookedAt);
    fired.addAll(others.fired);
    seen.forEach((way, places) -> places.addAll(others.at(way)));
  }

  /** Whether a rule was evaluated. */
  public boolean lookedAt(String id) {
    return lookedAt.contains(id);
  }

  /** Whether a rule matched. */
  public boolean fired(String id) {
    return fired.contains(id);
  }

  /** Whether a condition was ever true, or false if {@code way} is false. */
  public boolean saw(Place place, boolean way) {
    return at(way).contains(place);
  }

  private Set<Place> at(boolean way) {
    return seen.getOrDefault(way, Set.of());
  }

  /** One evaluation of one rule. */
  private final class Look {
    private final World world;
    private final Matcher matcher;

    Look(Rule rule, World world) {
      this.world = world;
      this.matcher = Matcher.unlimited(rule, world);
    }

    void along(List<Premise> premises, int index, Trail trail, Runnable atEnd) {
      if (index == premises.size()) {
        atEnd.run();
        return;
      }
      Premise premise = premises.get(index);
      at(premise, trail);
      matcher.each(
          premise,
          trail,
          next -> {
            along(premises, index + 1, next, atEnd);
            return false;
          });
    }

    private void at(Premise premise, Trail trail) {
      if (premise instanceof Match match) {
        at(match, trail);
        return;
      }
      if (premise instanceof AllOf all) {
        along(all.premises(), 0, trail, () -> {});
        return;
      }
      premise.parts().forEach(part -> at(part, trail));
      if (!(premise instanceof AnyOf)) {
        note(premise.place(), matcher.each(premise, trail, any -> true));
      }
      if (premise instanceof Accumulate accumulate) {
        matcher
            .results(accumulate, trail)
            .ifPresent(results -> allHold(accumulate.constraints(), Matcher.NO_FACT, results));
      }
    }

    private void at(Match match, Trail trail) {
      List<CaseFact> facts = world.facts(match.type()).stream().filter(world::exists).toList();
      if (match.constraints().stream().allMatch(Bind.class::isInstance)) {
        note(match.place(), !facts.isEmpty());
      }
      facts.forEach(fact -> allHold(match.constraints(), fact, Matcher.bind(match, fact, trail)));
    }

    private boolean allHold(List<Constraint> constraints, CaseFact fact, Trail trail) {
      return constraints.stream().allMatch(constraint -> holds(constraint, fact, trail));
    }

    private boolean holds(Constraint constraint, CaseFact fact, Trail trail) {
      if (constraint instanceof Bind) {
        return true;
      }
      if (constraint instanceof Both both) {
        return allHold(both.parts(), fact, trail);
      }
      if (constraint instanceof Either either) {
        return either.parts().stream().anyMatch(part -> holds(part, fact, trail));
      }
      return note(constraint.place(), world.decide(Condition.of(constraint, fact, trail)));
    }

    private boolean note(Place place, boolean way) {
      Sightings.this.at(way).add(place);
      return way;
    }
  }
}
