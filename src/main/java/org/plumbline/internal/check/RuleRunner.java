package org.plumbline.internal.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.check.DisagreementException;
import org.plumbline.internal.chain.Chains;
import org.plumbline.internal.engine.Evaluator;
import org.plumbline.internal.engine.plain.PlainEvaluator;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.ScenarioSet;
import org.plumbline.result.Certainty;
import org.plumbline.result.Flag;
import org.plumbline.result.Ground;
import org.plumbline.result.NotRaised;
import org.plumbline.result.Obstacle;
import org.plumbline.source.Reply;

/** Runs the rules on one case and turns the decisions into flags. */
final class RuleRunner {
  /**
   * The most scenario sets whose grounds are listed for one flag; all of them count for its
   * standing.
   */
  private static final int MOST_LISTED = 32;

  /** For a rule that is raised in no scenario. */
  private static final ScenarioSet NO_QUESTIONS = ScenarioSet.of(Map.of());

  private final IndexedFacts checked;
  private final Chains chains;
  private final Publications publications;
  private final List<Reply> replies;
  private final LocalDate asOf;
  private final Optional<LocalDate> knownAt;
  private final RuleSet ruleSet;

  RuleRunner(
      IndexedFacts checked,
      Chains chains,
      Publications publications,
      List<Reply> replies,
      LocalDate asOf,
      Optional<LocalDate> knownAt,
      RuleSet ruleSet) {
    this.checked = checked;
    this.chains = chains;
    this.publications = publications;
    this.replies = replies;
    this.asOf = asOf;
    this.knownAt = knownAt;
    this.ruleSet = ruleSet;
  }

  /**
   * The flags, confirmed by Drools.
   *
   * @throws DisagreementException if the two evaluators disagree, which is a fault of Plumbline
   */
  List<Flag> flags(Evaluator drools) {
    List<Decided> decided =
        checked.rules().values().stream().flatMap(rule -> decided(rule).stream()).toList();
    new DroolsConfirmation(checked, decided, drools).confirm();
    return flags(decided);
  }

  /** Turns decisions into flags. */
  List<Flag> flags(List<Decided> decided) {
    FirstDays onsets = new FirstDays(checked, chains, ruleSet, asOf);
    return decided.stream().flatMap(outcome -> flag(outcome, onsets).stream()).toList();
  }

  /** The facts and rules of this check. */
  IndexedFacts checked() {
    return checked;
  }

  /**
   * A decision about one rule and one subject.
   *
   * @param rule the rule
   * @param subject the id of the fact that the flag is about
   * @param decision the scenarios in which the flag is raised
   */
  record Decided(Rule rule, String subject, Decision decision) {}

  /**
   * The decisions about one rule, one for each subject.
   *
   * @throws org.plumbline.problem.BrokenRulesException if it combines facts in too many ways
   */
  List<Decided> decided(Rule rule) {
    boolean lacks = checked.cannotMatch(rule);
    ScenarioSet scenarioSet = lacks ? NO_QUESTIONS : scenarioSet(rule);
    if (!lacks) {
      PlainEvaluator.refuseTooMany(
          rule, type -> checked.facts(type).size(), () -> checked.in(scenarioSet.first()));
    }
    Decider decider = new Decider(checked, rule, scenarioSet);
    return checked.subjects(rule).stream()
        .map(subject -> new Decided(rule, subject, decider.on(subject)))
        .toList();
  }

  private ScenarioSet scenarioSet(Rule rule) {
    return CandidateAnswers.of(checked, ruleSet.dates(rule));
  }

  /** Why the other rules raised nothing. */
  List<NotRaised> notRaised(List<Flag> flags) {
    Set<String> raised = flags.stream().map(Flag::code).collect(Collectors.toSet());
    return checked.rules().values().stream()
        .filter(rule -> !raised.contains(rule.id()))
        .map(this::notRaised)
        .toList();
  }

  /** The flag with its grounds; empty if it is raised in no scenario. */
  private Optional<Flag> flag(Decided decided, FirstDays onsets) {
    return decided.decision().certainty().map(certainty -> flag(decided, certainty, onsets));
  }

  private Flag flag(Decided decided, Certainty certainty, FirstDays onsets) {
    Rule rule = decided.rule();
    List<Ground> grounds =
        new FlagGrounds(checked, publications, ruleSet.dateDependencies(rule), knownAt, onsets)
            .of(decided, scenarioSet(rule));
    Optional<Ground> shown = grounds.stream().findFirst();
    Optional<LocalDate> knownSince = shown.flatMap(Ground::knownSince);
    return new Flag(
        rule.id(),
        rule.header().title(),
        decided.subject(),
        rule.header().severity(),
        certainty,
        shown.flatMap(Ground::standing),
        knownSince,
        knownSince.filter(day -> day.isAfter(asOf)).isPresent(),
        new Flag.Basis(
            rule.header().basis(),
            rule.header().verified(),
            rule.header().footing(),
            rule.header().reference()),
        rule.place(),
        decided.decision().dependsOn().stream().map(Question::id).sorted().toList(),
        grounds,
        replies.stream()
            .filter(reply -> answers(reply, rule.id(), grounds))
            .map(Reply::id)
            .toList());
  }

  private static boolean answers(Reply reply, String code, List<Ground> grounds) {
    return reply.to().isEmpty()
        || reply.to().contains(code)
        || grounds.stream().anyMatch(ground -> answers(reply, ground));
  }

  private static boolean answers(Reply reply, Ground ground) {
    return Stream.concat(
            ground.evidence().stream(),
            ground.searches().stream().flatMap(search -> search.absences().stream()))
        .anyMatch(evidence -> reply.to().contains(evidence.id()));
  }

  private NotRaised notRaised(Rule rule) {
    Obstacle obstacle = new ObstacleFinder(checked, rule).over(setsWithoutFlag(rule));
    return new NotRaised(
        rule.id(), rule.header().title(), obstacle.reason(), Optional.of(obstacle));
  }

  /** Scenario sets in which the rule raises nothing. */
  private List<ScenarioSet> setsWithoutFlag(Rule rule) {
    ScenarioSet scenarioSet = scenarioSet(rule);
    List<ScenarioSet> kinds =
        checked.subjects(rule).stream()
            .flatMap(
                subject ->
                    ScenarioKinds.of(checked, rule, subject, scenarioSet, MOST_LISTED).stream())
            .limit(MOST_LISTED)
            .toList();
    return kinds.isEmpty() ? List.of(scenarioSet) : kinds;
  }
}
