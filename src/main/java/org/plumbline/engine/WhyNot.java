package org.plumbline.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.casefile.CaseFact;
import org.plumbline.casefile.Reading;
import org.plumbline.flags.Reach;
import org.plumbline.rulebook.Premise;
import org.plumbline.rulebook.Premise.Accumulate;
import org.plumbline.rulebook.Premise.Not;
import org.plumbline.rulebook.Premise.Result;
import org.plumbline.rulebook.Rule;

/**
 * Why a rule does not match in a reading.
 *
 * @param premise the first that nothing meets
 * @param what in words
 * @param steps the premises before it, all of which are met
 * @param nearest the facts that came nearest, all missing as many constraints
 * @param lookedAt how many facts of its kind there are
 * @param reach how far it looked, if it looked for listed bodies
 */
public record WhyNot(
    Premise premise,
    String what,
    List<Step> steps,
    List<Near> nearest,
    int lookedAt,
    Optional<Reach> reach) {
  /** Copies the lists. */
  public WhyNot {
    steps = List.copyOf(steps);
    nearest = List.copyOf(nearest);
  }

  /**
   * A premise that is met.
   *
   * @param premise the premise
   * @param what it asks for, in words
   * @param by the facts that meet it; empty where there must be none
   */
  public record Step(Premise premise, String what, List<CaseFact> by) {}

  /**
   * A fact that came near.
   *
   * @param fact the fact
   * @param misses what of it is not as wanted; empty if it is in the way
   * @param distance by how much, to be compared with that of others
   */
  public record Near(CaseFact fact, List<String> misses, long distance) {}

  static WhyNot of(Rule rule, World world, Matcher matcher, Reading reading, Names names) {
    Nearest nearest = new Nearest(world, matcher, new Miss.Words(world::decide, reading, names));
    Furthest furthest = Furthest.of(rule.when(), Trail.START, matcher);
    Premise premise = rule.when().get(furthest.met());
    List<Trail> ends = furthest.ends();
    Nearest.Found found = nearest.of(premise, ends.get(0));
    int best = 0;
    for (int i = 1; i < ends.size(); i++) {
      Nearest.Found other = nearest.of(premise, ends.get(i));
      if (other.isNearerThan(found)) {
        found = other;
        best = i;
      }
    }
    List<Trail> way = furthest.ways().get(best);
    return new WhyNot(
        premise,
        unmet(premise, ends.get(best), matcher, names),
        steps(rule, way, names),
        found.asNearAsTheFirst().stream().map(WhyNot::near).toList(),
        found.lookedAt().size(),
        ReachOf.premise(premise, ends, world, reading, names));
  }

  private static Near near(Nearest.Near near) {
    return new Near(near.fact(), near.misses().stream().map(Miss::text).toList(), near.distance());
  }

  private static List<Step> steps(Rule rule, List<Trail> way, Names names) {
    return IntStream.range(0, way.size() - 1)
        .mapToObj(i -> step(rule.when().get(i), way.get(i), way.get(i + 1), names))
        .toList();
  }

  private static Step step(Premise premise, Trail before, Trail after, Names names) {
    boolean isAbsence = premise instanceof Not;
    return new Step(
        premise,
        (isAbsence ? "there is not " : "there is ")
            + Describe.premise(
                isAbsence ? ((Not) premise).premise() : premise, after, names::written),
        after.matched().subList(before.matched().size(), after.matched().size()));
  }

  private static String unmet(Premise premise, Trail trail, Matcher matcher, Names names) {
    if (premise instanceof Not not) {
      return "it finds " + Describe.premise(not.premise(), trail, names::written);
    }
    if (premise instanceof Accumulate accumulate) {
      return matcher
          .results(accumulate, trail)
          .map(results -> results(accumulate, results, names))
          .orElseGet(
              () ->
                  "it does not find " + Describe.premise(accumulate.over(), trail, names::written));
    }
    return "it does not find " + Describe.premise(premise, trail, names::written);
  }

  private static String results(Accumulate accumulate, Trail results, Names names) {
    StringBuilder text = new StringBuilder("of ");
    text.append(Describe.premise(accumulate.over(), results, names::written)).append(" it takes ");
    for (Result result : accumulate.results()) {
      text.append(
          switch (result.function()) {
            case COUNT -> "the number, ";
            case MIN -> "the least, ";
            case MAX -> "the greatest, ";
          });
      text.append(names.written(results.value(result.variable()))).append("; ");
    }
    return text.append("wanted: ")
        .append(
            String.join(
                " and ",
                accumulate.constraints().stream()
                    .flatMap(one -> Describe.wanted(one, results, names::written).stream())
                    .toList()))
        .toString();
  }
}
