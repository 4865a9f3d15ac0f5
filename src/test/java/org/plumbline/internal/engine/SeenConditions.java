package org.plumbline.internal.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.internal.engine.plain.Condition;
import org.plumbline.internal.engine.plain.Matcher;
import org.plumbline.internal.engine.plain.Trail;
import org.plumbline.internal.engine.plain.World;
import org.plumbline.internal.rulebook.model.Constraint;
import org.plumbline.internal.rulebook.model.Constraint.Bind;
import org.plumbline.internal.rulebook.model.Premise;
import org.plumbline.internal.rulebook.model.Premise.AllOf;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.CaseFact;

/** Which conditions of rules were seen true, and which false, in any world so far. */
final class SeenConditions {
  private static final int TRUE = 1;
  private static final int FALSE = 2;
  private static final int MOST_WAYS = 10;

  private final IdentityHashMap<Object, Integer> seen = new IdentityHashMap<>();

  SeenConditions(Collection<Rule> rules) {
    rules.stream()
        .flatMap(rule -> rule.when().stream())
        .flatMap(Premise::all)
        .forEach(
            premise -> {
              seen.put(premise, 0);
              constraints(premise).forEach(constraint -> seen.put(constraint, 0));
            });
  }

  /** How many conditions there are. */
  int all() {
    return seen.size();
  }

  /** How many were seen both true and false. */
  long bothWays() {
    return seen.values().stream().filter(both -> both == TRUE + FALSE).count();
  }

  void look(Rule rule, World world) {
    new Look(world, new Matcher(rule, world, Optional.empty())).inTurn(rule.when(), Trail.START);
  }

  private void note(Object condition, boolean holds) {
    seen.merge(condition, holds ? TRUE : FALSE, (before, now) -> before | now);
  }

  private static Stream<Constraint> constraints(Premise premise) {
    return premise instanceof Match match
        ? match.constraints().stream()
            .flatMap(Constraint::simple)
            .filter(constraint -> !(constraint instanceof Bind))
        : Stream.of();
  }

  /** One look at one rule. */
  private final class Look {
    private final World world;
    private final Matcher matcher;

    Look(World world, Matcher matcher) {
      this.world = world;
      this.matcher = matcher;
    }

    void inTurn(List<Premise> premises, Trail start) {
      List<Trail> trails = List.of(start);
      for (Premise premise : premises) {
        trails =
            trails.stream().flatMap(trail -> at(premise, trail).stream()).limit(MOST_WAYS).toList();
      }
    }

    /** Looks at a premise and all in it; the first ways in which it holds. */
    private List<Trail> at(Premise premise, Trail trail) {
      if (premise instanceof AllOf) {
        inTurn(premise.parts(), trail);
      } else {
        premise.parts().forEach(part -> at(part, trail));
      }
      if (premise instanceof Match match) {
        world.facts(match.type()).forEach(fact -> look(match, fact, trail));
      }
      List<Trail> ways = new ArrayList<>();
      matcher.each(premise, trail, way -> ways.add(way) && ways.size() == MOST_WAYS);
      note(premise, !ways.isEmpty());
      return ways;
    }

    private void look(Match match, CaseFact fact, Trail trail) {
      Trail bound = Matcher.bind(match, fact, trail);
      constraints(match)
          .forEach(
              constraint -> note(constraint, world.decide(Condition.of(constraint, fact, bound))));
    }
  }
}
