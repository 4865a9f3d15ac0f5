package org.plumbline.internal.engine.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.internal.engine.plain.Furthest;
import org.plumbline.internal.engine.plain.Matcher;
import org.plumbline.internal.engine.plain.Trail;
import org.plumbline.internal.engine.plain.World;
import org.plumbline.internal.rulebook.model.Premise;
import org.plumbline.internal.rulebook.model.Premise.Accumulate;
import org.plumbline.internal.rulebook.model.Premise.Not;
import org.plumbline.internal.rulebook.model.Premise.Result;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Scenario;
import org.plumbline.result.SearchReach;

/**
 * Why a rule does not match in a scenario.
 *
 * @param premise the first premise that is not met
 * @param description the premise in words
 * @param steps the premises before it, all of them met
 * @param nearest the closest facts, which miss equally many constraints
 * @param lookedAt how many facts of this type there are
 * @param reach how far it searched, if it searched for listed bodies
 */
public record WhyNot(
    Premise premise,
    String description,
    List<Step> steps,
    List<Near> nearest,
    int lookedAt,
    Optional<SearchReach> reach) {
  public WhyNot {
    steps = List.copyOf(steps);
    nearest = List.copyOf(nearest);
  }

  /**
   * A premise that is met.
   *
   * @param premise the premise
   * @param description what it asks for, in words
   * @param by the facts that meet it; empty if there must be none
   */
  public record Step(Premise premise, String description, List<CaseFact> by) {}

  /**
   * A fact that came close.
   *
   * @param fact the fact
   * @param misses how it differs from what is wanted; empty if it prevents the premise
   * @param distance by how much; comparable with other facts
   */
  public record Near(CaseFact fact, List<String> misses, long distance) {}

  static WhyNot of(Rule rule, World world, Matcher matcher, Scenario scenario, ValueText names) {
    NearestFacts nearest =
        new NearestFacts(world, matcher, new Miss.Words(world::decide, scenario, names));
    Furthest furthest = Furthest.of(rule.when(), Trail.START, matcher);
    Premise premise = rule.when().get(furthest.met());
    List<Trail> ends = furthest.ends();
    NearestFacts.Found found = nearest.of(premise, ends.get(0));
    int best = 0;
    for (int i = 1; i < ends.size(); i++) {
      NearestFacts.Found otherFound = nearest.of(premise, ends.get(i));
      if (otherFound.isNearerThan(found)) {
        found = otherFound;
        best = i;
      }
    }
    List<Trail> way = furthest.ways().get(best);
    return new WhyNot(
        premise,
        unmet(premise, ends.get(best), matcher, names),
        steps(rule, way, names),
        found.closest().stream().map(WhyNot::near).toList(),
        found.lookedAt().size(),
        ChainReach.premise(premise, ends, world, scenario, names));
  }

  private static Near near(NearestFacts.Near near) {
    return new Near(near.fact(), near.misses().stream().map(Miss::text).toList(), near.distance());
  }

  private static List<Step> steps(Rule rule, List<Trail> way, ValueText names) {
    return IntStream.range(0, way.size() - 1)
        .mapToObj(i -> step(rule.when().get(i), way.get(i), way.get(i + 1), names))
        .toList();
  }

  private static Step step(Premise premise, Trail before, Trail after, ValueText names) {
    return new Step(
        premise,
        premise instanceof Not not
            ? "there is no "
                + PremiseText.premise(not.premise(), after, names).replaceFirst("^an? ", "")
            : "there is " + PremiseText.premise(premise, after, names),
        after.matched().subList(before.matched().size(), after.matched().size()));
  }

  private static String unmet(Premise premise, Trail trail, Matcher matcher, ValueText names) {
    if (premise instanceof Not not) {
      return "it finds " + PremiseText.premise(not.premise(), trail, names);
    }
    if (premise instanceof Accumulate accumulate) {
      return matcher
          .results(accumulate, trail)
          .map(results -> results(accumulate, results, names))
          .orElseGet(
              () -> "it does not find " + PremiseText.premise(accumulate.over(), trail, names));
    }
    return "it does not find " + PremiseText.premise(premise, trail, names);
  }

  private static String results(Accumulate accumulate, Trail results, ValueText names) {
    StringBuilder text = new StringBuilder("for ");
    text.append(PremiseText.premise(accumulate.over(), results, names)).append(", ");
    for (Result result : accumulate.results()) {
      text.append(
          switch (result.function()) {
            case COUNT -> "the count is ";
            case MIN -> "the minimum is ";
            case MAX -> "the maximum is ";
          });
      text.append(names.written(results.value(result.variable()))).append("; ");
    }
    return text.append("wanted: ")
        .append(
            String.join(
                " and ",
                accumulate.constraints().stream()
                    .flatMap(
                        constraint ->
                            PremiseText.wanted(constraint, results, names, names::written).stream())
                    .toList()))
        .toString();
  }
}
