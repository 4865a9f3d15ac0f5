package org.plumbline.internal.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.Case;
import org.plumbline.internal.chain.Chains;
import org.plumbline.internal.engine.plain.Sightings;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.Assumption;
import org.plumbline.internal.scenario.Assumptions;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.ScenarioSet;
import org.plumbline.result.Certainty;
import org.plumbline.result.NotJudged;
import org.plumbline.result.Verdict;
import org.plumbline.source.Source;

/**
 * A case as a check of one day takes it, before any rule looks at it: screened, and with the chains
 * that follow from its links. It is made once, and then any number of rule sets can be held against
 * it. Immutable; safe for any number of threads.
 *
 * <p>Its answers are those of the plain evaluator; {@link Checker} has them confirmed by Drools.
 */
public final class PreparedCase {
  private final Case theCase;
  private final Case givenTheCase;
  private final LocalDate asOf;
  private final Screener.Screened screened;
  private final List<CaseFact> facts;
  private final List<Source> sources;
  private final Chains chains;
  private final Assumptions assumptions;
  private volatile @Nullable IndexedFacts known;

  private PreparedCase(Case theCase, LocalDate asOf, Screener screener) {
    this.assumptions = Assumptions.NONE;
    this.theCase = theCase;
    this.givenTheCase = theCase.on(asOf);
    this.asOf = asOf;
    this.screened = screener.screen(givenTheCase, asOf);
    this.facts = and(givenTheCase.facts(), screened.facts());
    this.sources = and(givenTheCase.sources(), screened.sources());
    this.chains = Chains.of(facts, asOf);
  }

  /**
   * The case as of a day.
   *
   * @param theCase the case as it was read
   * @param asOf the day of the check
   * @param screener looks up its organisations
   */
  public static PreparedCase of(Case theCase, LocalDate asOf, Screener screener) {
    return new PreparedCase(theCase, asOf, screener);
  }

  private PreparedCase(PreparedCase same, Assumptions assumptions) {
    this.theCase = same.theCase;
    this.givenTheCase = same.givenTheCase;
    this.asOf = same.asOf;
    this.screened = same.screened;
    this.facts = same.facts;
    this.sources = same.sources;
    this.chains = same.chains;
    this.assumptions = assumptions;
  }

  /**
   * The same with fewer answers to some open questions. Questions that the case does not ask count
   * for nothing.
   */
  public PreparedCase assuming(List<Assumption> assumptions) {
    return new PreparedCase(this, Assumptions.of(assumptions));
  }

  /** The case as it was read. */
  public Case told() {
    return theCase;
  }

  /** The facts of the case, and those that lists say of it. */
  public List<CaseFact> facts() {
    return facts;
  }

  /** The day of the check. */
  public LocalDate asOf() {
    return asOf;
  }

  /** What some rules, those in force, do to it. */
  public PlainDecisions found(RuleSet rules, Collection<String> ids) {
    RuleRunner running = running(rules);
    return new PlainDecisions(
        running,
        ids.stream()
            .distinct()
            .sorted()
            .flatMap(id -> Optional.ofNullable(running.checked().rules().get(id)).stream())
            .flatMap(rule -> running.decided(rule).stream())
            .toList());
  }

  /**
   * With which certainty one rule raises its flag, by subject; empty if it raises none, or is not
   * in force that day.
   */
  public SortedMap<String, Certainty> outcome(RuleSet rules, String id) {
    return outcomes(rules, List.of(id)).getOrDefault(id, new TreeMap<>());
  }

  /** The same of several rules, by their ids; those that raise nothing are not among them. */
  public SortedMap<String, SortedMap<String, Certainty>> outcomes(
      RuleSet rules, Collection<String> ids) {
    return found(rules, ids).outcomes();
  }

  /** The verdict, and the worst that it could be, on what all rules raise. */
  public Verdicted verdict(RuleSet rules, Map<String, ? extends Map<String, Certainty>> outcomes) {
    List<Verdicts.Weight> weights =
        outcomes.entrySet().stream()
            .flatMap(
                raised ->
                    rules.rule(raised.getKey()).stream()
                        .flatMap(rule -> weights(rule, raised.getValue().values())))
            .toList();
    Verdicts.Frame frame = frame(rules);
    return new Verdicted(
        Verdicts.ofWeights(weights, frame), Verdicts.couldBeOfWeights(weights, frame));
  }

  /**
   * A verdict.
   *
   * @param verdict the verdict
   * @param couldBe the worst that it could be
   */
  public record Verdicted(Verdict verdict, Verdict couldBe) {}

  private static Stream<Verdicts.Weight> weights(Rule rule, Collection<Certainty> certainties) {
    return certainties.stream()
        .map(certainty -> new Verdicts.Weight(rule.header().severity(), certainty));
  }

  /**
   * In which kinds of readings one rule raises its flag on a subject and in which it does not,
   * those with the fewest assumptions first; empty if there are too many of them to go through all,
   * or the rule is not in force that day.
   *
   * @param mostObstacles of how many, where it is not raised, it is said what keeps it from that
   */
  public List<FlagPath> ways(RuleSet rules, String id, String subject, int mostObstacles) {
    IndexedFacts checked = checked(rules);
    return rules
        .rule(id)
        .filter(rule -> rule.inForceOn(asOf))
        .map(
            rule -> {
              ScenarioSet box = CandidateAnswers.of(checked, rules.dates(rule));
              return new FlagPaths(checked, rule, subject, box).all(mostObstacles);
            })
        .orElse(List.of());
  }

  /** What some rules do not judge of it. */
  UnjudgedQuestions unjudged(RuleSet rules) {
    return UnjudgedQuestions.of(givenTheCase, checked(rules), rules.packs());
  }

  /** What counts for a verdict besides flags. */
  Verdicts.Frame frame(RuleSet rules) {
    return new Verdicts.Frame(
        hasEnded(), unjudged(rules).all().stream().anyMatch(NotJudged::isDecisive));
  }

  /**
   * Looks at some rules, those in force, in one reading of each kind of readings that make a
   * difference to them.
   */
  public void look(RuleSet rules, Collection<String> ids, Sightings sightings) {
    IndexedFacts checked = checked(rules);
    for (String id : ids) {
      rules
          .rule(id)
          .filter(rule -> rule.inForceOn(asOf))
          .ifPresent(
              rule ->
                  kinds(checked, rule, CandidateAnswers.of(checked, rules.dates(rule)))
                      .forEach(
                          box ->
                              sightings.look(
                                  rule, new ScenarioSetFacts(checked, box.only(box.first())))));
    }
  }

  /** The boxes of like readings, over all subjects, none twice. */
  private static Collection<ScenarioSet> kinds(IndexedFacts checked, Rule rule, ScenarioSet whole) {
    Map<Object, ScenarioSet> kinds = new LinkedHashMap<>();
    kinds.put(whole.narrowed(), whole);
    for (String subject : checked.subjects(rule)) {
      Decision.of(checked, rule, subject, whole)
          .leaves()
          .forEach(leaf -> kinds.putIfAbsent(leaf.box().narrowed(), leaf.box()));
    }
    return kinds.values();
  }

  // --- for a check ------------------------------------------------------------------------------

  /** Whether all assistance ended before that day. */
  boolean hasEnded() {
    return RunningTime.of(givenTheCase.facts()).endedBefore(asOf);
  }

  Assumptions assumptions() {
    return assumptions;
  }

  Case of() {
    return givenTheCase;
  }

  Screener.Screened screened() {
    return screened;
  }

  List<Source> sources() {
    return sources;
  }

  RuleRunner running(RuleSet rules) {
    return new RuleRunner(
        checked(rules),
        chains,
        publications(),
        givenTheCase.replies(),
        asOf,
        givenTheCase.knownAt(),
        rules);
  }

  /**
   * Everything that rules look at: the facts, the chains that follow from them, the day and the
   * values.
   */
  IndexedFacts checked(RuleSet rules) {
    IndexedFacts before = known;
    if (before == null) {
      before = new IndexedFacts(and(facts, chains.facts()), chains.remarks(), assumptions);
      known = before;
    }
    return before.under(rules.on(asOf));
  }

  private Publications publications() {
    Map<String, LocalDate> days = new HashMap<>();
    for (Source source : sources) {
      source.published().ifPresent(date -> days.put(source.id(), date.last()));
    }
    return new Publications(days);
  }

  private static <T> List<T> and(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
