package org.plumbline.internal.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.check.DisagreementException;
import org.plumbline.fact.Dates;
import org.plumbline.internal.chain.Chains;
import org.plumbline.internal.engine.Evaluator;
import org.plumbline.internal.engine.Patience;
import org.plumbline.internal.engine.plain.PlainEvaluator;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.Budget;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.ScenarioSet;
import org.plumbline.result.Certainty;
import org.plumbline.result.Flag;
import org.plumbline.result.Ground;
import org.plumbline.result.Known;
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

  /**
   * Grounds that need no source go first; of equally weak grounds, the one known last goes last.
   */
  private static final Comparator<Ground> WEAKEST_LAST =
      Comparator.comparing(
              (Ground ground) -> ground.standing().orElse(null),
              Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(ground -> ground.knownSince().orElse(LocalDate.MAX))
          .thenComparing(GroundFinder.FIRMEST_FIRST.reversed());

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
    DroolsConfirmation confirmation = new DroolsConfirmation();
    decided.forEach(confirmation::include);
    confirmation.confirm(checked, drools);
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
    return checked.subjects(rule).stream()
        .map(
            subject -> new Decided(rule, subject, Decision.of(checked, rule, subject, scenarioSet)))
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
    List<Ground> grounds = grounds(decided, onsets);
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

  /**
   * The distinct grounds of all scenarios. The first is the weakest of the best grounds: in each
   * scenario the firmest ground counts, and over all scenarios the weakest of these. The others
   * follow, the firmest first.
   */
  private List<Ground> grounds(Decided decided, FirstDays onsets) {
    Rule rule = decided.rule();
    GroundFinder finder =
        new GroundFinder(
            checked,
            publications,
            ruleSet.dateDependencies(rule),
            scenarioSet(rule),
            new Budget(Decision.MOST_STEPS, Patience::check));
    List<GroundFinder.Matched> firmestFirst = known(finder.of(rule, decided.subject()), onsets);
    Set<Ground> grounds = new LinkedHashSet<>();
    finder.firmestSomewhere(firmestFirst).stream().max(WEAKEST_LAST).ifPresent(grounds::add);
    firmestFirst.forEach(matched -> grounds.add(matched.ground()));
    return List.copyOf(grounds);
  }

  /**
   * The distinct grounds, the firmest first, each with the day since which it was known, the latest
   * over its scenarios.
   */
  private List<GroundFinder.Matched> known(List<GroundFinder.Matched> matched, FirstDays onsets) {
    return matched.stream()
        .collect(
            Collectors.groupingBy(
                each -> List.of(each.ground().sentence(), each.ground().evidence()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .flatMap(same -> with(when(same, onsets), same))
        .sorted(Comparator.comparing(GroundFinder.Matched::ground, GroundFinder.FIRMEST_FIRST))
        .toList();
  }

  private static Stream<GroundFinder.Matched> with(Known since, List<GroundFinder.Matched> same) {
    Ground ground = same.get(0).ground().with(since);
    return same.stream().map(each -> new GroundFinder.Matched(ground, each.steps(), each.where()));
  }

  private Known when(Collection<GroundFinder.Matched> same, FirstDays onsets) {
    boolean isRecorded =
        same.stream().allMatch(matched -> matched.ground().knownSince().isPresent());
    LocalDate published =
        isRecorded
            ? same.stream()
                .flatMap(matched -> matched.ground().knownSince().stream())
                .max(Comparator.naturalOrder())
                .orElseThrow()
            : Dates.EVER;
    FirstDays.Onset onset = latest(same, onsets, published);
    boolean isLater = onset.day().isAfter(published);
    LocalDate since = isLater ? onset.day() : published;
    if (isRecorded && knownAt.filter(since::isAfter).isEmpty()) {
      return new Known(Optional.of(since), isLater && onset.isOpen(), Optional.empty());
    }
    Rule rule = same.iterator().next().steps().get(0).rule();
    return new Known(
        Optional.empty(), false, Optional.of(since).filter(day -> isInformative(day, onset, rule)));
  }

  /** Whether a day says something about the case, and not only when the rule came into force. */
  private static boolean isInformative(LocalDate day, FirstDays.Onset onset, Rule rule) {
    return !onset.isOpen() && day.isAfter(Dates.EVER) && !day.equals(rule.header().validFrom());
  }

  /** The latest of the days since which the ground holds, over all its matches. */
  private static FirstDays.Onset latest(
      Collection<GroundFinder.Matched> same, FirstDays onsets, LocalDate published) {
    Map<Object, List<FirstDays.Step>> ways = new LinkedHashMap<>();
    same.forEach(
        matched ->
            ways.putIfAbsent(
                matched.steps().stream().map(FirstDays.Step::key).toList(), matched.steps()));
    return ways.values().stream()
        .map(steps -> onsets.of(steps, published))
        .max(Comparator.comparing(FirstDays.Onset::day).thenComparing(FirstDays.Onset::isOpen))
        .orElseThrow();
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
