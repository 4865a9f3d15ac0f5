package org.plumbline.internal.engine.plain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Raised;
import org.plumbline.internal.engine.Evaluator;
import org.plumbline.internal.engine.Raising;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.rulebook.model.Conclusion.Spoken;
import org.plumbline.internal.rulebook.model.Conclusion.Text;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Scenario;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.problem.Place;

/**
 * Runs rules by plain nested loops. Slow and simple: it must agree with Drools, and it can explain.
 */
public final class PlainEvaluator implements Evaluator {
  private static final Scenario NOTHING_OPEN =
      question -> {
        throw new IllegalStateException("a settled fact has no open question: " + question);
      };

  private final List<List<Rule>> strata;

  /** Runs layers of rules in order. */
  public PlainEvaluator(List<List<Rule>> strata) {
    this.strata = strata;
  }

  @Override
  public SortedSet<Raising> evaluate(Collection<? extends Fact> facts, Predicate<String> inForce) {
    List<CaseFact> known = new ArrayList<>(facts.stream().map(PlainEvaluator::settled).toList());
    SortedSet<Raising> raised = new TreeSet<>();
    for (List<Rule> stratum : strata) {
      World world = new ScenarioFacts(known, NOTHING_OPEN);
      List<Raising> now =
          stratum.stream()
              .filter(rule -> inForce.test(rule.id()))
              .flatMap(rule -> raisings(rule, world).stream())
              .toList();
      raised.addAll(now);
      now.stream()
          .map(raising -> new Raised(raising.code(), raising.subject()))
          .distinct()
          .map(PlainEvaluator::settled)
          .forEach(known::add);
    }
    return raised;
  }

  /**
   * Refuses a rule that combines too many facts.
   *
   * @param counts the number of facts of a type
   * @param facts the facts in a scenario; needed only if there may be too many
   * @throws org.plumbline.problem.BrokenRulesException if the rule combines the facts in more than
   *     1,000,000 ways
   */
  public static void refuseTooMany(
      Rule rule, ToLongFunction<FactType> counts, Supplier<Collection<Fact>> facts) {
    if (Combinations.mayBeTooMany(rule, counts)) {
      Combinations.check(rule, world(facts.get()));
    }
  }

  /** Whether a rule raises its flag on a subject. */
  public static boolean raises(Rule rule, String subject, World world) {
    return new Matcher(rule, world, Optional.of(subject)).matches();
  }

  /** Facts with no open questions. */
  public static World world(Collection<? extends Fact> facts) {
    return new ScenarioFacts(facts.stream().map(PlainEvaluator::settled).toList(), NOTHING_OPEN);
  }

  private static CaseFact settled(Fact fact) {
    return CaseFact.given(fact, Place.of(""));
  }

  private static List<Raising> raisings(Rule rule, World world) {
    return new Matcher(rule, world, Optional.empty())
        .all().stream().map(trail -> raising(rule, trail)).toList();
  }

  private static Raising raising(Rule rule, Trail trail) {
    String subject = trail.fact(rule.then().subject()).id();
    return new Raising(
        rule.id(),
        subject,
        sentence(rule, trail, value -> Uncertain.write(value.in(NOTHING_OPEN))));
  }

  /** The sentence of a rule, with its variables written by {@code writer}. */
  public static String sentence(Rule rule, Trail trail, Function<Uncertain, String> writer) {
    return rule.then().sentence().stream()
        .map(
            part ->
                part instanceof Text text
                    ? text.text()
                    : writer.apply(trail.value(((Spoken) part).variable())))
        .collect(Collectors.joining());
  }
}
