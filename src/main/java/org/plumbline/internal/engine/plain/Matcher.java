package org.plumbline.internal.engine.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.fact.AsOf;
import org.plumbline.fact.Dates;
import org.plumbline.internal.engine.Patience;
import org.plumbline.internal.rulebook.model.Constraint;
import org.plumbline.internal.rulebook.model.Constraint.Bind;
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
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.problem.Place;

/** Matches one rule by nested loops over its premises. */
public final class Matcher {
  /** A placeholder for constraints on results, which look at no fact. */
  static final CaseFact NO_FACT = CaseFact.given(new AsOf(Dates.NEVER), Place.of("no fact"));

  /** How many facts are looked at between two questions whether the check should go on. */
  private static final int STEPS = 1024;

  private final Rule rule;
  private final World world;
  private final Optional<String> onlySubject;
  private final int mostMatches;
  private boolean explains;
  private int matches;
  private int steps;

  /** Matches a rule, only on one subject if {@code onlySubject} is given. */
  public Matcher(Rule rule, World world, Optional<String> onlySubject) {
    this(rule, world, onlySubject, Combinations.MOST);
  }

  private Matcher(Rule rule, World world, Optional<String> onlySubject, int mostMatches) {
    this.rule = rule;
    this.world = world;
    this.onlySubject = onlySubject;
    this.mostMatches = mostMatches;
  }

  /** Without a limit: for callers that count themselves, have counted before, or stop early. */
  static Matcher unlimited(Rule rule, World world) {
    return new Matcher(rule, world, Optional.empty(), Integer.MAX_VALUE);
  }

  /**
   * Whether the rule matches at all.
   *
   * @throws org.plumbline.problem.BrokenRulesException if it combines facts in too many ways
   */
  public boolean matches() {
    Patience.check();
    matches = 0;
    return from(0, Trail.START, trail -> true);
  }

  /**
   * All matches.
   *
   * @throws org.plumbline.problem.BrokenRulesException if it combines facts in too many ways
   */
  List<Trail> all() {
    Patience.check();
    matches = 0;
    List<Trail> found = new ArrayList<>();
    explains = true;
    from(
        0,
        Trail.START,
        trail -> {
          found.add(trail);
          return false;
        });
    return found;
  }

  static String key(CaseFact fact) {
    return fact.type().name() + " " + fact.id();
  }

  private boolean from(int index, Trail trail, Predicate<Trail> found) {
    return index == rule.when().size()
        ? found.test(trail)
        : each(rule.when().get(index), trail, next -> from(index + 1, next, found));
  }

  /**
   * A matcher for explanations: if a premise is true in several ways, it takes the firmest. The
   * rule must have been matched before, because it does not count.
   */
  public Matcher explaining() {
    Matcher explaining = new Matcher(rule, world, onlySubject, Integer.MAX_VALUE);
    explaining.explains = true;
    return explaining;
  }

  /** Tries the ways in which a premise is true, until {@code then} returns true. */
  public boolean each(Premise premise, Trail trail, Predicate<Trail> then) {
    if (premise instanceof Match match) {
      return eachFact(match, trail, then);
    }
    if (premise instanceof Not not) {
      return !isThere(not.premise(), trail) && then.test(trail.vain(not));
    }
    if (premise instanceof Exists exists) {
      return oneOf(exists.premise(), trail).map(trail::evidenceOf).filter(then).isPresent();
    }
    if (premise instanceof AllOf all) {
      return eachOfAll(all.premises(), 0, trail, then);
    }
    if (premise instanceof AnyOf any) {
      return any.premises().stream().anyMatch(part -> each(part, trail, then));
    }
    Accumulate accumulate = (Accumulate) premise;
    return results(accumulate, trail)
        .filter(result -> holds(accumulate.constraints(), result))
        .filter(then)
        .isPresent();
  }

  private boolean isThere(Premise premise, Trail trail) {
    int before = matches;
    boolean holds = each(premise, trail, any -> true);
    forget(premise, before);
    return holds;
  }

  /** A single pattern is only checked for existence, so its matches do not count. */
  private void forget(Premise premise, int before) {
    if (premise instanceof Match) {
      matches = before;
    }
  }

  private boolean eachOfAll(List<Premise> premises, int index, Trail trail, Predicate<Trail> then) {
    return index == premises.size()
        ? then.test(trail)
        : each(premises.get(index), trail, next -> eachOfAll(premises, index + 1, next, then));
  }

  /** A way in which a premise is true: any, or the firmest for an explanation. */
  private Optional<Trail> oneOf(Premise premise, Trail trail) {
    List<Trail> found = new ArrayList<>();
    int before = matches;
    each(premise, trail, next -> found.add(next) && !explains);
    forget(premise, before);
    return found.stream().min(Comparator.comparing(Trail::weakest));
  }

  private boolean eachFact(Match match, Trail trail, Predicate<Trail> then) {
    for (CaseFact fact : world.facts(match.type())) {
      if (++steps % STEPS == 0) {
        Patience.check();
      }
      if (isWanted(match, fact)) {
        Optional<Trail> met = meets(match, fact, trail);
        if (met.isPresent()) {
          count();
          if (then.test(met.get())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private void count() {
    if (++matches > mostMatches) {
      throw Combinations.tooMany(rule, world);
    }
  }

  private boolean isWanted(Match match, CaseFact fact) {
    return onlySubject.isEmpty()
        || !match.binding().equals(Optional.of(rule.then().subject()))
        || onlySubject.get().equals(fact.id());
  }

  /**
   * The trail with {@code fact} added, if it exists and meets all constraints. Constraints without
   * open questions are checked first.
   */
  private Optional<Trail> meets(Match match, CaseFact fact, Trail before) {
    Trail trail = bind(match, fact, before);
    List<Condition> open = new ArrayList<>();
    for (Constraint constraint : match.constraints()) {
      Condition condition = Condition.of(constraint, fact, trail);
      if (!condition.questions().isEmpty()) {
        open.add(condition);
      } else if (!world.decide(condition)) {
        return Optional.empty();
      }
    }
    return open.stream().allMatch(world::decide) && world.exists(fact)
        ? Optional.of(trail.matched(fact))
        : Optional.empty();
  }

  /** Binds the variable of the pattern and those inside it. */
  public static Trail bind(Match match, CaseFact fact, Trail before) {
    Trail trail = match.binding().map(variable -> before.bind(variable, fact)).orElse(before);
    for (Constraint constraint : match.constraints()) {
      if (constraint instanceof Bind bind) {
        trail = trail.bind(bind.variable(), fact.property(bind.property()));
      }
    }
    return trail;
  }

  /**
   * The results, whether or not they meet the constraints; empty if there is nothing to take the
   * minimum or maximum of.
   */
  public Optional<Trail> results(Accumulate accumulate, Trail trail) {
    List<Trail> members = new ArrayList<>();
    each(
        accumulate.over(),
        trail,
        member -> {
          members.add(member);
          return false;
        });
    Trail result = trail;
    for (Result wanted : accumulate.results()) {
      if (wanted.function() != Function.COUNT && members.isEmpty()) {
        return Optional.empty();
      }
      result = result.bind(wanted.variable(), value(wanted, members));
    }
    for (Trail member : members) {
      result = result.matched(member.matched().get(member.matched().size() - 1));
    }
    return Optional.of(result);
  }

  private boolean holds(List<Constraint> constraints, Trail trail) {
    return constraints.stream()
        .map(constraint -> Condition.of(constraint, NO_FACT, trail))
        .allMatch(world::decide);
  }

  private static Uncertain value(Result result, List<Trail> members) {
    if (result.function() == Function.COUNT) {
      return Uncertain.sure(members.size());
    }
    List<Uncertain> values =
        members.stream().map(member -> member.value(result.text().orElseThrow())).toList();
    return Uncertain.computed(
        values,
        scenario -> {
          var sorted =
              values.stream().map(value -> value.in(scenario)).sorted(Uncertain::order).toList();
          return sorted.get(result.function() == Function.MIN ? 0 : sorted.size() - 1);
        });
  }
}
