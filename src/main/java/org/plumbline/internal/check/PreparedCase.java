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
 * A case prepared for a check on one day: screened, and with the chains that follow from its links.
 * Any number of rule sets can then run on it. Immutable; safe for any number of threads.
 *
 * <p>Its results come from the plain evaluator alone; {@link Checker} has them confirmed by Drools.
 */
public final class PreparedCase {
  /** The most kinds of scenarios of one rule and one subject to show. */
  private static final int MOST_KINDS = 1024;

  private final Case asRead;
  private final Case caseOnDay;
  private final LocalDate asOf;
  private final Screener.Screened screened;
  private final List<CaseFact> facts;
  private final List<Source> sources;
  private final Chains chains;
  private final Assumptions assumptions;
  private volatile @Nullable IndexedFacts known;

  private PreparedCase(Case theCase, LocalDate asOf, Screener screener) {
    this.assumptions = Assumptions.NONE;
    this.asRead = theCase;
    this.caseOnDay = theCase.on(asOf);
    this.asOf = asOf;
    this.screened = screener.screen(caseOnDay, asOf);
    this.facts = and(caseOnDay.facts(), screened.facts());
    this.sources = and(caseOnDay.sources(), screened.sources());
    this.chains = Chains.of(facts, asOf);
  }

  /**
   * Prepares a case for a check on a day.
   *
   * @param theCase the case as it was read
   * @param asOf the day of the check
   * @param screener looks up its organisations in sanctions lists
   */
  public static PreparedCase of(Case theCase, LocalDate asOf, Screener screener) {
    return new PreparedCase(theCase, asOf, screener);
  }

  private PreparedCase(PreparedCase same, Assumptions assumptions) {
    this.asRead = same.asRead;
    this.caseOnDay = same.caseOnDay;
    this.asOf = same.asOf;
    this.screened = same.screened;
    this.facts = same.facts;
    this.sources = same.sources;
    this.chains = same.chains;
    this.assumptions = assumptions;
  }

  /**
   * The same case under assumptions. Assumptions about questions that it does not ask are ignored.
   */
  public PreparedCase assuming(List<Assumption> assumptions) {
    return new PreparedCase(this, Assumptions.of(assumptions));
  }

  /** The case as it was read. */
  public Case asRead() {
    return asRead;
  }

  /** The facts of the case and those from sanctions lists. */
  public List<CaseFact> facts() {
    return facts;
  }

  /** The day of the check. */
  public LocalDate asOf() {
    return asOf;
  }

  /** The decisions about those of the rules that are in force. */
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
   * The certainty of the flags of one rule, by subject; empty if it raises none or is not in force.
   */
  public SortedMap<String, Certainty> outcome(RuleSet rules, String id) {
    return outcomes(rules, List.of(id)).getOrDefault(id, new TreeMap<>());
  }

  /** The same for several rules, by their ids; rules that raise nothing are left out. */
  public SortedMap<String, SortedMap<String, Certainty>> outcomes(
      RuleSet rules, Collection<String> ids) {
    return found(rules, ids).outcomes();
  }

  /** The verdict and the worst case that follow from the flags of all rules. */
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
   * @param couldBe the worst case
   */
  public record Verdicted(Verdict verdict, Verdict couldBe) {}

  private static Stream<Verdicts.Weight> weights(Rule rule, Collection<Certainty> certainties) {
    return certainties.stream()
        .map(certainty -> new Verdicts.Weight(rule.header().severity(), certainty));
  }

  /**
   * The scenario sets in which one rule raises its flag on a subject and those in which it does
   * not, the ones with the fewest assumptions first. Empty if there are too many, or if the rule is
   * not in force that day.
   *
   * @param mostObstacles for how many sets without the flag to say why
   */
  public List<FlagPath> ways(RuleSet rules, String id, String subject, int mostObstacles) {
    IndexedFacts checked = checked(rules);
    return rules
        .rule(id)
        .filter(rule -> rule.inForceOn(asOf))
        .map(
            rule -> {
              ScenarioSet scenarioSet = CandidateAnswers.of(checked, rules.dates(rule));
              return new FlagPaths(checked, rule, subject, scenarioSet).all(mostObstacles);
            })
        .orElse(List.of());
  }

  /** The questions that some rules do not judge. */
  UnjudgedQuestions unjudged(RuleSet rules) {
    return UnjudgedQuestions.of(caseOnDay, checked(rules), rules.packs());
  }

  /** What counts for a verdict apart from flags. */
  Verdicts.Frame frame(RuleSet rules) {
    return new Verdicts.Frame(
        hasEnded(), unjudged(rules).all().stream().anyMatch(NotJudged::isDecisive));
  }

  /** Shows those of the rules that are in force one scenario of each scenario set. */
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
                          scenarioSet ->
                              sightings.look(
                                  rule,
                                  new ScenarioSetFacts(
                                      checked, scenarioSet.only(scenarioSet.first())))));
    }
  }

  /** The distinct scenario sets over all subjects. */
  private static Collection<ScenarioSet> kinds(IndexedFacts checked, Rule rule, ScenarioSet whole) {
    Map<Object, ScenarioSet> kinds = new LinkedHashMap<>();
    kinds.put(whole.narrowed(), whole);
    for (String subject : checked.subjects(rule)) {
      ScenarioKinds.of(checked, rule, subject, whole, MOST_KINDS)
          .forEach(kind -> kinds.putIfAbsent(kind.narrowed(), kind));
    }
    return kinds.values();
  }

  // --- for a check ------------------------------------------------------------------------------

  /** Whether all assistance ended before that day. */
  boolean hasEnded() {
    return RunningTime.of(caseOnDay.facts()).endedBefore(asOf);
  }

  Assumptions assumptions() {
    return assumptions;
  }

  /** The case as it is on that day. */
  Case caseOnDay() {
    return caseOnDay;
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
        caseOnDay.replies(),
        asOf,
        caseOnDay.knownAt(),
        rules);
  }

  /** The facts for the rules: those of the case, chains, the day and the values. */
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
