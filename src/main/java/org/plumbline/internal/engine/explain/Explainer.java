package org.plumbline.internal.engine.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.internal.engine.plain.Condition;
import org.plumbline.internal.engine.plain.Matcher;
import org.plumbline.internal.engine.plain.PlainEvaluator;
import org.plumbline.internal.engine.plain.Trail;
import org.plumbline.internal.engine.plain.World;
import org.plumbline.internal.rulebook.model.Constraint.Compare;
import org.plumbline.internal.rulebook.model.Constraint.Operator;
import org.plumbline.internal.rulebook.model.Premise;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Scenario;
import org.plumbline.internal.scenario.Uncertain;

/** Says why a rule raised its flag in a reading, or why not. */
public final class Explainer {
  private final World world;
  private final Scenario reading;
  private final FactNames names;

  /** Explains what happens in {@code world}, which is the world of {@code reading}. */
  public Explainer(World world, Scenario reading, FactNames names) {
    this.world = world;
    this.reading = reading;
    this.names = names;
  }

  /**
   * What a rule looked for in vain.
   *
   * @param description in words
   * @param lookedAt how many facts of that kind there are
   * @param absences the facts by which the case says that there is none
   */
  public record Vain(String description, int lookedAt, List<CaseFact> absences) {}

  /** The sentence of a match, with values as the case has them. */
  public String sentence(Rule rule, Trail trail) {
    return PlainEvaluator.sentence(rule, trail, Uncertain::written);
  }

  /** What was looked for in vain on the way to a match. */
  public List<Vain> vain(Trail trail) {
    return trail.vain().stream().map(not -> vain(not, trail)).toList();
  }

  private Vain vain(Premise.Not not, Trail trail) {
    Match first = patterns(not).get(0);
    return new Vain(
        PremiseText.premise(not.premise(), trail, names::written),
        (int) existing(first).count(),
        absences(first, trail).toList());
  }

  private static List<Match> patterns(Premise premise) {
    return premise.all().filter(Match.class::isInstance).map(Match.class::cast).toList();
  }

  /** The facts of a kind that the case has; not those that nobody recorded and that might exist. */
  private Stream<CaseFact> existing(Match match) {
    return world.facts(match.type()).stream()
        .filter(fact -> fact.standing().isPresent() || fact.exists() instanceof Uncertain.Sure)
        .filter(world::exists);
  }

  /** The facts that do not exist, and of which the case says so, for what the pattern looks for. */
  private Stream<CaseFact> absences(Match match, Trail trail) {
    return world.facts(match.type()).stream()
        .filter(fact -> fact.standing().isPresent() && isSurelyAbsent(fact))
        .filter(fact -> isMeant(match, fact, Matcher.bind(match, fact, trail)));
  }

  private static boolean isSurelyAbsent(CaseFact fact) {
    return fact.exists().equals(Uncertain.sure(false));
  }

  /** Whether what makes the fact that fact, and is sure, is what the pattern looks for. */
  private boolean isMeant(Match match, CaseFact fact, Trail trail) {
    return match.constraints().stream()
        .filter(
            constraint ->
                constraint instanceof Compare compare && compare.operator() == Operator.EQUAL)
        .map(constraint -> Condition.of(constraint, fact, trail))
        .filter(condition -> condition.questions().isEmpty())
        .allMatch(condition -> condition.holds().test(reading));
  }

  /** Why {@code rule} does not match here, on {@code subject} if there is one; empty if it does. */
  public Optional<WhyNot> whyNot(Rule rule, Optional<String> subject) {
    Matcher matcher = new Matcher(rule, world, subject);
    return matcher.matches()
        ? Optional.empty()
        : Optional.of(WhyNot.of(rule, world, matcher.explaining(), reading, names));
  }
}
