package org.plumbline.internal.engine.plain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.fact.Raised;
import org.plumbline.fact.word.Standing;
import org.plumbline.internal.rulebook.model.Constraint;
import org.plumbline.internal.rulebook.model.Constraint.Both;
import org.plumbline.internal.rulebook.model.Constraint.Either;
import org.plumbline.internal.rulebook.model.Premise;
import org.plumbline.internal.rulebook.model.Premise.Accumulate;
import org.plumbline.internal.rulebook.model.Premise.AllOf;
import org.plumbline.internal.rulebook.model.Premise.AnyOf;
import org.plumbline.internal.rulebook.model.Premise.Exists;
import org.plumbline.internal.rulebook.model.Premise.Function;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.rulebook.model.Premise.Not;
import org.plumbline.internal.rulebook.model.Premise.Result;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.Budget;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Diagram;
import org.plumbline.internal.scenario.Diagrams;
import org.plumbline.internal.scenario.Uncertain;

/**
 * Finds the scenarios in which rules raise their flags, in all scenarios at once: it matches a rule
 * by nested loops like {@link Matcher}, and keeps for each partial match the scenarios in which it
 * is one. Not safe for several threads.
 */
public final class RaisingScenarios {
  /** The most ways that are kept in which one premise is true, of those that are equally firm. */
  private static final int MOST_ALIKE = 32;

  private final FlagFacts facts;
  private final Diagrams diagrams;
  private final Budget budget;
  private final Map<Object, Diagram> known = new HashMap<>();
  private final IdentityHashMap<Premise, Inside> premises = new IdentityHashMap<>();

  /**
   * Looks at the facts of a case.
   *
   * @param diagrams over all scenarios to look at
   * @param budget pays for each fact that is looked at
   */
  public RaisingScenarios(FlagFacts facts, Diagrams diagrams, Budget budget) {
    this.facts = facts;
    this.diagrams = diagrams;
    this.budget = budget;
  }

  /**
   * Finds the scenarios in which a rule does not raise its flag on a subject.
   *
   * @param ways is filled with those in which it does, one diagram for each match that adds
   *     scenarios to the matches before it
   * @throws Budget.Spent if this takes too many steps; {@code ways} then has what was found so far
   */
  public Diagram without(Rule rule, String subject, List<Diagram> ways) {
    Search search = new Search(Optional.of(new Subject(rule, subject)), diagrams.always(), false);
    search.along(
        rule.when(),
        Trail.START,
        diagrams.always(),
        (trail, where) -> ways.add(diagrams.and(where, search.left)));
    return search.left;
  }

  /**
   * A match of a rule.
   *
   * @param trail the match. If a premise is true in several ways, it has the firmest of them
   * @param where the scenarios in which it is the match
   */
  public record Way(Trail trail, Diagram where) {}

  /**
   * The matches of a rule on a subject.
   *
   * @param most how many; the others are left out
   * @throws Budget.Spent if this takes too many steps
   */
  public List<Way> ways(Rule rule, String subject, int most) {
    List<Way> ways = new ArrayList<>();
    Search search = new Search(Optional.of(new Subject(rule, subject)), diagrams.always(), true);
    search.along(
        rule.when(),
        Trail.START,
        diagrams.always(),
        (trail, where) -> {
          ways.add(new Way(trail, where));
          search.isEnough = ways.size() == most;
        });
    return ways;
  }

  /**
   * The scenarios in which a rule matches with exactly the facts of another match. Whatever must be
   * absent is looked for among all facts.
   *
   * @throws Budget.Spent if this takes too many steps
   */
  public Diagram again(Rule rule, Trail match) {
    List<String> exactly = match.matched().stream().map(Matcher::key).toList();
    List<Diagram> ways = new ArrayList<>();
    Search search = new Search(Optional.empty(), diagrams.always(), true, Optional.of(exactly));
    search.along(
        rule.when(),
        Trail.START,
        diagrams.always(),
        (trail, where) -> {
          if (trail.matched().stream().map(Matcher::key).toList().equals(exactly)) {
            ways.add(where);
          }
        });
    return diagrams.anyOf(ways);
  }

  /** What a rule raises its flag on. */
  private record Subject(Rule rule, String id) {
    boolean allows(Match match, CaseFact fact) {
      return !match.binding().equals(Optional.of(rule.then().subject())) || id.equals(fact.id());
    }
  }

  /** Is given a match, and the scenarios in which it is one. */
  private interface Found {
    void at(Trail trail, Diagram where);
  }

  /** Looks for scenarios in which premises can be met. */
  private final class Search {
    private final Optional<Subject> subject;

    /** Whether matches are wanted, with what they rest on, and not only the scenarios. */
    private final boolean explains;

    /** The scenarios in which nothing was found so far. */
    private Diagram left;

    private boolean isEnough;

    /** The facts that the match must have, in their order; empty if it may have any. */
    private final Optional<List<String>> exactly;

    Search(Optional<Subject> subject, Diagram within, boolean explains) {
      this(subject, within, explains, Optional.empty());
    }

    Search(
        Optional<Subject> subject,
        Diagram within,
        boolean explains,
        Optional<List<String>> exactly) {
      this.subject = subject;
      this.left = within;
      this.explains = explains;
      this.exactly = exactly;
    }

    /** Meets premises; at the end the scenarios are no longer left. */
    void along(List<Premise> premises, Trail trail, Diagram where, Found found) {
      eachOfAll(
          premises,
          0,
          trail,
          where,
          (match, there) -> {
            found.at(match, there);
            left = explains ? left : diagrams.andNot(left, there);
          });
    }

    private boolean isSettled(Diagram where) {
      return explains ? isEnough || where == diagrams.never() : !diagrams.overlap(where, left);
    }

    private void each(Premise premise, Trail trail, Diagram where, Found then) {
      if (premise instanceof Match match) {
        eachFact(match, trail, where, then);
      } else if (premise instanceof Not not) {
        then.at(
            explains ? trail.vain(not) : trail, diagrams.and(where, unmet(not.premise(), trail)));
      } else if (premise instanceof Exists exists && exactly.isPresent()) {
        each(
            exists.premise(),
            trail,
            where,
            (found, there) -> then.at(trail.evidenceOf(found), there));
      } else if (premise instanceof Exists exists && explains) {
        eachOfFirmest(exists.premise(), trail, where, then);
      } else if (premise instanceof Exists exists) {
        then.at(trail, diagrams.andNot(where, unmet(exists.premise(), trail)));
      } else if (premise instanceof AllOf all) {
        eachOfAll(all.premises(), 0, trail, where, then);
      } else if (premise instanceof AnyOf any) {
        any.premises().forEach(part -> each(part, trail, where, then));
      } else {
        eachResult((Accumulate) premise, trail, where, then);
      }
    }

    private void eachOfAll(
        List<Premise> premises, int index, Trail trail, Diagram where, Found then) {
      if (isSettled(where)) {
        return;
      }
      if (index == premises.size()) {
        then.at(trail, where);
      } else {
        each(
            premises.get(index),
            trail,
            where,
            (next, there) -> eachOfAll(premises, index + 1, next, there, then));
      }
    }

    private void eachFact(Match match, Trail trail, Diagram where, Found then) {
      for (CaseFact fact : facts.facts(match.type())) {
        budget.take(1);
        if (isWanted(match, fact, trail.matched().size())) {
          Trail next = Matcher.bind(match, fact, trail);
          then.at(explains ? next.matched(fact) : next, met(match, fact, next, where));
        }
      }
    }

    private boolean isWanted(Match match, CaseFact fact, int position) {
      return exactly.isPresent()
          ? position < exactly.get().size() && exactly.get().get(position).equals(Matcher.key(fact))
          : subject.isEmpty() || subject.get().allows(match, fact);
    }

    /** The firmest way in which a premise is true in each scenario. */
    private void eachOfFirmest(Premise premise, Trail trail, Diagram where, Found then) {
      List<Way> ways = new ArrayList<>();
      new Search(subject, where, true)
          .along(List.of(premise), trail, where, (way, there) -> ways.add(new Way(way, there)));
      ways.sort(Comparator.comparing(way -> way.trail().weakest()));
      Map<Standing, Integer> used = new EnumMap<>(Standing.class);
      List<Diagram> added = diagrams.addedByEach(ways.stream().map(Way::where).toList());
      for (int i = 0; i < ways.size(); i++) {
        Way way = ways.get(i);
        Diagram there = added.get(i);
        if (there != diagrams.never()
            && used.merge(way.trail().weakest(), 1, Integer::sum) <= MOST_ALIKE) {
          then.at(trail.evidenceOf(way.trail()), there);
        }
      }
    }

    private void eachResult(Accumulate accumulate, Trail trail, Diagram where, Found then) {
      List<Member> members = new ArrayList<>();
      for (CaseFact fact : facts.facts(accumulate.over().type())) {
        budget.take(1);
        Trail member = Matcher.bind(accumulate.over(), fact, trail);
        Diagram there = met(accumulate.over(), fact, member, diagrams.always());
        if (there != diagrams.never()) {
          members.add(new Member(fact, member, there));
        }
      }
      eachResult(accumulate, 0, members, trail, where, then);
    }

    private void eachResult(
        Accumulate accumulate,
        int index,
        List<Member> members,
        Trail trail,
        Diagram where,
        Found then) {
      if (isSettled(where)) {
        return;
      }
      if (index == accumulate.results().size()) {
        Diagram there = where;
        for (Constraint constraint : accumulate.constraints()) {
          there = diagrams.and(there, holds(constraint, Matcher.NO_FACT, trail));
        }
        if (explains) {
          eachSelection(members, trail, there, then);
        } else {
          then.at(trail, there);
        }
        return;
      }
      Result result = accumulate.results().get(index);
      Diagram values = values(result, members);
      for (Object value : diagrams.values(values)) {
        if (value != Diagrams.NONE) {
          eachResult(
              accumulate,
              index + 1,
              members,
              trail.bind(result.variable(), Uncertain.sure(value)),
              diagrams.and(where, diagrams.equal(values, value)),
              then);
        }
      }
    }
  }

  /**
   * The scenarios in which a premise cannot be met. That depends only on the variables in it, so it
   * is found once for all partial matches that give them the same values.
   */
  private Diagram unmet(Premise premise, Trail trail) {
    Inside inside = premises.computeIfAbsent(premise, this::inside);
    List<Object> key = new ArrayList<>();
    key.add(inside.number());
    for (String variable : inside.variables()) {
      key.add(trail.facts().find(variable));
      key.add(trail.values().find(variable));
    }
    Diagram before = known.get(key);
    if (before != null) {
      return before;
    }
    return learn(key, premise instanceof Match match ? unmet(match, trail) : look(premise, trail));
  }

  private Diagram look(Premise premise, Trail trail) {
    Search search = new Search(Optional.empty(), diagrams.always(), false);
    search.along(List.of(premise), trail, diagrams.always(), (any, there) -> {});
    return search.left;
  }

  /** The scenarios in which no fact meets a pattern; combined at the end, which is cheaper. */
  private Diagram unmet(Match match, Trail trail) {
    List<Diagram> met = new ArrayList<>();
    for (CaseFact fact : facts.facts(match.type())) {
      budget.take(1);
      Diagram there = met(match, fact, Matcher.bind(match, fact, trail), diagrams.always());
      if (there == diagrams.always()) {
        return diagrams.never();
      }
      met.add(there);
    }
    return diagrams.not(diagrams.anyOf(met));
  }

  /**
   * What a premise that must not be met, or must only exist, looks at.
   *
   * @param number tells it from others
   * @param variables the names of the variables in it
   */
  private record Inside(int number, List<String> variables) {}

  private Inside inside(Premise premise) {
    return new Inside(premises.size(), variablesIn(premise));
  }

  private static List<String> variablesIn(Premise premise) {
    return premise
        .all()
        .flatMap(RaisingScenarios::constraints)
        .flatMap(Constraint::variables)
        .distinct()
        .toList();
  }

  private static Stream<Constraint> constraints(Premise premise) {
    return premise instanceof Match match
        ? match.constraints().stream()
        : premise instanceof Accumulate accumulate
            ? accumulate.constraints().stream()
            : Stream.empty();
  }

  /**
   * The facts that an accumulation goes through, in each scenario; sets of scenarios with many of
   * them come first.
   */
  private void eachSelection(List<Member> members, Trail trail, Diagram where, Found then) {
    Deque<Selection> open = new ArrayDeque<>();
    open.push(new Selection(0, trail, where));
    int found = 0;
    while (!open.isEmpty() && found < MOST_ALIKE) {
      Selection at = open.pop();
      if (at.where() == diagrams.never()) {
        continue;
      }
      if (at.next() == members.size()) {
        then.at(at.trail(), at.where());
        found++;
        continue;
      }
      Member member = members.get(at.next());
      open.push(
          new Selection(at.next() + 1, at.trail(), diagrams.andNot(at.where(), member.there())));
      open.push(
          new Selection(
              at.next() + 1,
              at.trail().matched(member.fact()),
              diagrams.and(at.where(), member.there())));
    }
  }

  /**
   * Which of the facts were gone through.
   *
   * @param next how many were looked at
   */
  private record Selection(int next, Trail trail, Diagram where) {}

  /**
   * A fact that an accumulation goes through.
   *
   * @param there the scenarios in which it does
   */
  private record Member(CaseFact fact, Trail trail, Diagram there) {}

  private Diagram values(Result result, List<Member> members) {
    if (result.function() == Function.COUNT) {
      return diagrams.count(members.stream().map(Member::there).toList());
    }
    List<Diagram> values = new ArrayList<>();
    for (Member member : members) {
      Uncertain value = member.trail().value(result.text().orElseThrow());
      values.add(
          diagrams.when(
              member.there(), diagrams.of(value.questions(), scenario -> value.in(scenario))));
    }
    return result.function() == Function.MIN ? diagrams.least(values) : diagrams.greatest(values);
  }

  /** The scenarios of {@code where} in which a fact exists and meets all constraints. */
  private Diagram met(Match match, CaseFact fact, Trail trail, Diagram where) {
    List<Constraint> open = new ArrayList<>();
    for (Constraint constraint : match.constraints()) {
      Condition condition = Condition.of(constraint, fact, trail);
      if (!condition.questions().isEmpty()) {
        open.add(constraint);
      } else if (!condition.holdsEverywhere()) {
        return diagrams.never();
      }
    }
    Diagram there = where;
    for (Constraint constraint : open) {
      there = diagrams.and(there, holds(constraint, fact, trail));
      if (there == diagrams.never()) {
        return there;
      }
    }
    return diagrams.and(there, exists(fact));
  }

  /** The scenarios in which a constraint is met; each part of it is looked at alone. */
  private Diagram holds(Constraint constraint, CaseFact fact, Trail trail) {
    if (constraint instanceof Either either) {
      return diagrams.anyOf(either.parts().stream().map(part -> holds(part, fact, trail)).toList());
    }
    if (constraint instanceof Both both) {
      return both.parts().stream()
          .map(part -> holds(part, fact, trail))
          .reduce(diagrams.always(), diagrams::and);
    }
    return holds(Condition.of(constraint, fact, trail));
  }

  private Diagram holds(Condition condition) {
    if (condition.questions().isEmpty()) {
      return condition.holdsEverywhere() ? diagrams.always() : diagrams.never();
    }
    Diagram before = known.get(condition.key());
    return before != null
        ? before
        : learn(condition.key(), diagrams.of(condition.questions(), condition.holds()::test));
  }

  private Diagram learn(Object key, Diagram where) {
    known.put(key, where);
    return where;
  }

  /** The scenarios in which a fact exists; a flag exists where its rule raises it. */
  private Diagram exists(CaseFact fact) {
    if (fact.type().type() != Raised.class) {
      return isTrue(fact.exists());
    }
    Diagram before = known.get(fact);
    return before != null
        ? before
        : learn(
            fact,
            diagrams.not(without(facts.ruleOf(fact), facts.subjectOf(fact), new ArrayList<>())));
  }

  private Diagram isTrue(Uncertain value) {
    return value instanceof Uncertain.All all
        ? all.parts().stream().map(this::isTrue).reduce(diagrams.always(), diagrams::and)
        : holds(Condition.yes(value));
  }
}
