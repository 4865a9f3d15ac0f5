package org.plumbline.internal.engine.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.internal.engine.plain.Condition;
import org.plumbline.internal.engine.plain.Matcher;
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

/** Explains why a rule raised its flag in a scenario, or why it did not. */
public final class Explainer {
  private final World world;
  private final Scenario scenario;
  private final ValueText names;

  /** Explains one scenario; {@code world} holds its facts. */
  public Explainer(World world, Scenario scenario, ValueText names) {
    this.world = world;
    this.scenario = scenario;
    this.names = names;
  }

  /**
   * Something that a rule looked for and did not find.
   *
   * @param description in words
   * @param lookedAt how many facts of that kind there are
   * @param absences the entries of the case that say that there is none
   */
  public record EmptySearch(String description, int lookedAt, List<CaseFact> absences) {}

  /** What had to be absent for the match. */
  public List<EmptySearch> emptySearches(Trail trail) {
    return trail.vain().stream().map(not -> vain(not, trail)).toList();
  }

  private EmptySearch vain(Premise.Not not, Trail trail) {
    Match first = patterns(not).get(0);
    return new EmptySearch(
        PremiseText.premise(not.premise(), trail, names),
        (int) existing(first).count(),
        absences(first, trail).toList());
  }

  private static List<Match> patterns(Premise premise) {
    return premise.all().filter(Match.class::isInstance).map(Match.class::cast).toList();
  }

  /**
   * The facts of a kind that the case has, without those that are not recorded and only might
   * exist.
   */
  private Stream<CaseFact> existing(Match match) {
    return world.facts(match.type()).stream()
        .filter(fact -> fact.standing().isPresent() || fact.exists() instanceof Uncertain.Sure)
        .filter(world::exists);
  }

  /** The entries of the case that say that what the pattern looks for does not exist. */
  private Stream<CaseFact> absences(Match match, Trail trail) {
    return world.facts(match.type()).stream()
        .filter(fact -> fact.standing().isPresent() && isSurelyAbsent(fact))
        .filter(fact -> isMeant(match, fact, Matcher.bind(match, fact, trail)));
  }

  private static boolean isSurelyAbsent(CaseFact fact) {
    return fact.exists().equals(Uncertain.sure(false));
  }

  /**
   * Whether an absent fact is one that the pattern looks for: its known values meet the equality
   * constraints.
   */
  private boolean isMeant(Match match, CaseFact fact, Trail trail) {
    return match.constraints().stream()
        .filter(
            constraint ->
                constraint instanceof Compare compare && compare.operator() == Operator.EQUAL)
        .map(constraint -> Condition.of(constraint, fact, trail))
        .filter(condition -> condition.questions().isEmpty())
        .allMatch(condition -> condition.holds().test(scenario));
  }

  /** Why a rule does not match, on {@code subject} if there is one; empty if it matches. */
  public Optional<WhyNot> whyNot(Rule rule, Optional<String> subject) {
    Matcher matcher = new Matcher(rule, world, subject);
    return matcher.matches()
        ? Optional.empty()
        : Optional.of(WhyNot.of(rule, world, matcher.explaining(), scenario, names));
  }
}
