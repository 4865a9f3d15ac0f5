package org.plumbline.internal.engine.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.plumbline.fact.Value;
import org.plumbline.fact.ValueList;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.rulebook.model.Constraint;
import org.plumbline.internal.rulebook.model.Constraint.Bind;
import org.plumbline.internal.rulebook.model.Constraint.Compare;
import org.plumbline.internal.rulebook.model.Constraint.Operator;
import org.plumbline.internal.rulebook.model.Constraint.Own;
import org.plumbline.internal.rulebook.model.Constraint.PropertyOf;
import org.plumbline.internal.rulebook.model.Constraint.Variable;
import org.plumbline.internal.rulebook.model.Premise;
import org.plumbline.internal.rulebook.model.Premise.Accumulate;
import org.plumbline.internal.rulebook.model.Premise.AllOf;
import org.plumbline.internal.rulebook.model.Premise.AnyOf;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.problem.BrokenRulesException;
import org.plumbline.problem.Problem;
import org.plumbline.problem.ProblemCode;

/**
 * Limits in how many ways a rule may combine facts. Each fact that a pattern matches counts once
 * for every way in which the patterns before it match, because Drools keeps all of these partial
 * matches in memory. Patterns inside {@code not}, {@code exists} and {@code accumulate} count too,
 * except a pattern that stands alone in a {@code not} or {@code exists}.
 */
public final class Combinations {
  /** The most partial matches of one rule on one set of facts. */
  static final int MOST = 1_000_000;

  /** Counting stops after this many comparisons; a rule with few matches then runs, slowly. */
  private static final int MOST_TRIED = 10_000_000;

  private final Rule rule;
  private final World world;
  private final Matcher matcher;
  private int found;
  private long tried;

  private Combinations(Rule rule, World world) {
    this.rule = rule;
    this.world = world;
    this.matcher = Matcher.unlimited(rule, world);
  }

  /**
   * Refuses a rule that combines too many facts.
   *
   * @param world facts with no open questions
   * @throws BrokenRulesException if the rule combines facts in more ways than {@link #MOST}
   */
  public static void check(Rule rule, World world) {
    Combinations combinations = new Combinations(rule, world);
    if (new Estimate(combinations::most).of(rule.when()) > MOST) {
      combinations.count();
    }
  }

  /**
   * A quick estimate from the number of facts of each type: whether {@link #check} might refuse the
   * rule.
   */
  public static boolean mayBeTooMany(Rule rule, ToLongFunction<FactType> counts) {
    return mayBeTooMany(rule, counts, 1);
  }

  /**
   * A quick estimate for scenarios together: whether the rule might combine their facts in more
   * ways than are allowed in one scenario.
   *
   * @param counts the most facts of each type in a scenario
   * @param scenarios how many scenarios there are
   */
  public static boolean mayBeTooMany(Rule rule, ToLongFunction<FactType> counts, int scenarios) {
    ToLongFunction<Match> ofType =
        match -> isNamed(match.type().type()) ? 1 : counts.applyAsLong(match.type());
    return new Estimate(ofType).of(rule.when()) * scenarios > MOST;
  }

  /**
   * An estimate for scenarios together, closer than {@link #mayBeTooMany(Rule, ToLongFunction,
   * int)}.
   *
   * @param world the facts of all scenarios
   * @param scenarios how many scenarios there are
   */
  public static boolean mayBeTooMany(Rule rule, World world, int scenarios) {
    return new Estimate(new Combinations(rule, world)::most).of(rule.when()) * scenarios > MOST;
  }

  /** Whether a pattern finds at most one fact, because it must name it. */
  private static boolean isNamed(Class<?> type) {
    return type == Value.class || type == ValueList.class;
  }

  /** The refusal of a rule. */
  static BrokenRulesException tooMany(Rule rule, World world) {
    return new Combinations(rule, world).tooMany();
  }

  // --- an upper limit, which is cheap ------------------------------------------------------------

  /** An upper limit. */
  private static final class Estimate {
    private final ToLongFunction<Match> most;
    private double total;

    Estimate(ToLongFunction<Match> most) {
      this.most = most;
    }

    double of(List<Premise> premises) {
      together(premises, 1);
      return total;
    }

    /** The number of ways after some premises, given the number before them. */
    private double together(List<Premise> premises, double before) {
      double ways = before;
      for (Premise premise : premises) {
        ways = after(premise, ways);
      }
      return ways;
    }

    private double after(Premise premise, double before) {
      if (premise instanceof Match match) {
        double ways = before * most.applyAsLong(match);
        total += ways;
        return ways;
      }
      if (premise instanceof Accumulate accumulate) {
        total += before * most.applyAsLong(accumulate.over());
        return before;
      }
      if (premise instanceof AllOf all) {
        return together(all.premises(), before);
      }
      if (premise instanceof AnyOf any) {
        return any.premises().stream().mapToDouble(part -> after(part, before)).sum();
      }
      premise.parts().stream()
          .filter(part -> !(part instanceof Match))
          .forEach(p -> after(p, before));
      return before;
    }
  }

  /** The most facts that a pattern can match, whatever its variables hold. */
  private long most(Match match) {
    List<CaseFact> facts = factsWithoutVariables(match);
    int most = facts.size();
    for (Constraint constraint : match.constraints()) {
      if (constraint instanceof Compare compare && isJoin(compare)) {
        most = Math.min(most, mostAlike(facts, ((Own) compare.left()).property()));
      }
    }
    return most;
  }

  private static boolean isJoin(Compare compare) {
    return compare.operator() == Operator.EQUAL
        && compare.left() instanceof Own
        && (compare.right() instanceof Variable || compare.right() instanceof PropertyOf);
  }

  private static int mostAlike(List<CaseFact> facts, FactType.Property property) {
    Map<Object, Integer> counts = new HashMap<>();
    int most = 0;
    for (CaseFact fact : facts) {
      if (!(fact.property(property) instanceof Uncertain.Sure sure)) {
        return facts.size();
      }
      most = Math.max(most, counts.merge(sure.value(), 1, Integer::sum));
    }
    return most;
  }

  /** The facts that meet the constraints without variables. */
  private List<CaseFact> factsWithoutVariables(Match match) {
    return world.facts(match.type()).stream()
        .filter(fact -> meetsWithoutVariables(match, fact))
        .toList();
  }

  private boolean meetsWithoutVariables(Match match, CaseFact fact) {
    return match.constraints().stream()
        .filter(constraint -> !(constraint instanceof Bind) && namesNoVariable(constraint))
        .map(constraint -> Condition.of(constraint, fact, Trail.START))
        .filter(condition -> condition.questions().isEmpty())
        .allMatch(world::decide);
  }

  private static boolean namesNoVariable(Constraint constraint) {
    return constraint
        .operands()
        .noneMatch(operand -> operand instanceof Variable || operand instanceof PropertyOf);
  }

  // --- the number itself -------------------------------------------------------------------------

  /**
   * Counts the first pattern, the first two, and so on, because a later pattern may take very long
   * to match nothing.
   */
  private void count() {
    for (int size = 1; size <= rule.when().size(); size++) {
      tried = 0;
      found = 0;
      countMatches(rule.when().subList(0, size), 0, Trail.START);
    }
  }

  /** Returns true when it has compared enough. */
  private boolean countMatches(List<Premise> premises, int index, Trail trail) {
    if (index == premises.size()) {
      return false;
    }
    Premise premise = premises.get(index);
    if (isEnough(premise)) {
      return true;
    }
    countInside(premise, trail);
    return matcher.each(
        premise,
        trail,
        next -> {
          count(premise);
          return countMatches(premises, index + 1, next);
        });
  }

  private void countInside(Premise premise, Trail trail) {
    if (premise instanceof AllOf all) {
      int before = found;
      for (int size = 1; size <= all.premises().size(); size++) {
        found = before;
        countMatches(all.premises().subList(0, size), 0, trail);
      }
    } else if (premise instanceof Accumulate accumulate) {
      countMatches(List.of(accumulate.over()), 0, trail);
    } else {
      premise.parts().stream()
          .filter(part -> !(part instanceof Match))
          .forEach(part -> countInside(part, trail));
    }
  }

  private boolean isEnough(Premise premise) {
    tried += premise.all().mapToLong(part -> part instanceof Match match ? size(match) : 1).sum();
    return tried > MOST_TRIED;
  }

  private int size(Match match) {
    return world.facts(match.type()).size();
  }

  private void count(Premise premise) {
    if (premise instanceof Match && ++found > MOST) {
      throw tooMany();
    }
  }

  // --- the message
  // --------------------------------------------------------------------------------

  private BrokenRulesException tooMany() {
    return new BrokenRulesException(
        List.of(
            new Problem(
                ProblemCode.UNJOINED,
                rule.place(),
                rule.id()
                    + " combines the facts of this case in more than "
                    + String.format(Locale.ROOT, "%,d", MOST)
                    + " ways, and cannot be run: "
                    + patterns(),
                "join these patterns by a variable that they share, and compare it with ==")));
  }

  private String patterns() {
    List<String> patterns = new ArrayList<>();
    for (Match match : matches(rule)) {
      int facts = factsWithoutVariables(match).size();
      if (facts > 1) {
        patterns.add(
            match.type().name()
                + " in line "
                + match.place().line()
                + " matches "
                + facts
                + " facts");
      }
    }
    return String.join(", ", patterns);
  }

  private static List<Match> matches(Rule rule) {
    return rule.when().stream()
        .flatMap(Premise::all)
        .filter(Match.class::isInstance)
        .map(Match.class::cast)
        .toList();
  }
}
