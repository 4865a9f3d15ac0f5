package org.plumbline.internal.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.fact.AsOf;
import org.plumbline.fact.Dates;
import org.plumbline.fact.Value;
import org.plumbline.fact.body.Belongs;
import org.plumbline.fact.body.Chain;
import org.plumbline.internal.casefile.table.FactSpan;
import org.plumbline.internal.chain.Chains;
import org.plumbline.internal.engine.Patience;
import org.plumbline.internal.engine.plain.RaisingScenarios;
import org.plumbline.internal.engine.plain.Trail;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.Budget;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Diagram;
import org.plumbline.internal.scenario.Diagrams;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.RelevantDates;
import org.plumbline.internal.scenario.ScenarioSet;

/**
 * Finds the day since which a rule has raised its flag on one ground without a break. It steps back
 * from the day of the check over all days on which the result may change: dates that the rule
 * compares with the day of the check, these moved by its intervals, and changes of values and
 * rules. Not safe for several threads.
 */
final class FirstDays {
  /**
   * After more steps than this about one rule, a day counts as one on which no ground is certain.
   */
  private static final long MOST_STEPS = 300_000;

  private static final FactType CHAIN = FactType.of(Chain.class);
  private static final FactType BELONGS = FactType.of(Belongs.class);

  private final IndexedFacts checked;
  private final Chains chains;
  private final RuleSet rules;
  private final LocalDate asOf;
  private final Map<String, NavigableSet<LocalDate>> changeDays = new HashMap<>();
  private final Map<String, ScenarioSet> todays = new HashMap<>();
  private final Map<String, Map<LocalDate, Comparison>> comparisons = new HashMap<>();
  private final Map<String, Boolean> openFacts = new HashMap<>();
  private final Map<LocalDate, IndexedFacts> days = new HashMap<>();
  private final Map<LocalDate, IndexedFacts> daysWithChains = new HashMap<>();

  FirstDays(IndexedFacts checked, Chains chains, RuleSet rules, LocalDate asOf) {
    this.checked = checked;
    this.chains = chains;
    this.rules = rules;
    this.asOf = asOf;
  }

  /**
   * A match of a rule on which a ground rests.
   *
   * @param rule the rule
   * @param trail how it matches on the day of the check
   */
  record Step(Rule rule, Trail trail) {
    /** Equal for matches of one rule with the same facts. */
    Object key() {
      return List.of(rule.id(), trail.matched().stream().map(CaseFact::toString).toList());
    }
  }

  /**
   * The day since which a ground holds.
   *
   * @param day the first day on which it holds in all scenarios in which it holds on the day of the
   *     check
   * @param isOpen whether it held earlier in some of these scenarios
   */
  record Onset(LocalDate day, boolean isOpen) {}

  /**
   * In how many scenarios a ground holds on a day, of those in which it holds on the day of the
   * check.
   */
  private enum Spread {
    ALL,
    SOME,
    NONE
  }

  /**
   * Finds the day since which a ground holds.
   *
   * @param steps its matches; the first is that of the rule that raises the flag
   * @param noEarlier the search stops at this day
   */
  Onset of(List<Step> steps, LocalDate noEarlier) {
    if (!asOf.isAfter(noEarlier)) {
      return new Onset(asOf, false);
    }
    Rule rule = steps.get(0).rule();
    NavigableSet<LocalDate> candidates = changeDays(rule);
    LocalDate since = asOf;
    while (since.isAfter(noEarlier)) {
      LocalDate before = orElse(candidates.lower(since), Dates.EVER);
      Spread spread = between(before, since.minusDays(1), steps);
      if (spread != Spread.ALL) {
        return new Onset(since, spread == Spread.SOME);
      }
      since = before;
    }
    return new Onset(since, false);
  }

  /** Between two days on which the result may change, only open dates can make a difference. */
  private Spread between(LocalDate first, LocalDate last, List<Step> steps) {
    Rule rule = steps.get(0).rule();
    if (!rule.inForceOn(first)) {
      return Spread.NONE;
    }
    Spread atFirst = on(first, rule, steps);
    return atFirst == Spread.ALL && last.isAfter(first) && looksAtOpenFacts(rule)
        ? on(last, rule, steps)
        : atFirst;
  }

  private boolean looksAtOpenFacts(Rule rule) {
    return openFacts.computeIfAbsent(
        rule.id(),
        id ->
            rules.dateDependencies(rule).types().stream()
                .flatMap(type -> checked.facts(type).stream())
                .anyMatch(fact -> !fact.questions().isEmpty()));
  }

  private static LocalDate orElse(
      @org.jspecify.annotations.Nullable LocalDate day, LocalDate fallback) {
    return day == null ? fallback : day;
  }

  private Spread on(LocalDate day, Rule rule, List<Step> steps) {
    Comparison comparison =
        comparisons
            .computeIfAbsent(rule.id(), id -> new HashMap<>())
            .computeIfAbsent(day, then -> new Comparison(onDay(then, rule), both(then, rule)));
    return comparison.of(steps);
  }

  /** Compares the scenarios of the day of the check with those of another day. */
  private final class Comparison {
    private final Budget budget = new Budget(MOST_STEPS, Patience::check);
    private final Diagrams diagrams;
    private final RaisingScenarios now;
    private final RaisingScenarios then;
    private boolean isSpent;

    Comparison(IndexedFacts onDay, ScenarioSet scenarioSet) {
      this.diagrams = new Diagrams(scenarioSet, checked.questionOrder(), budget);
      this.now = new RaisingScenarios(checked, diagrams, budget);
      this.then = new RaisingScenarios(onDay, diagrams, budget);
    }

    Spread of(List<Step> steps) {
      if (isSpent) {
        return Spread.SOME;
      }
      try {
        Diagram holds = where(steps, now);
        Diagram held = where(steps, then);
        if (!diagrams.overlap(holds, held)) {
          return Spread.NONE;
        }
        return diagrams.andNot(holds, held) == diagrams.never() ? Spread.ALL : Spread.SOME;
      } catch (Budget.Spent spent) {
        isSpent = true;
        return Spread.SOME;
      }
    }

    private Diagram where(List<Step> steps, RaisingScenarios raising) {
      return steps.stream()
          .map(step -> raising.again(step.rule(), step.trail()))
          .reduce(diagrams.always(), diagrams::and);
    }
  }

  /** All scenarios, with the answers that can make a difference on either day. */
  private ScenarioSet both(LocalDate day, Rule rule) {
    return union(today(rule), CandidateAnswers.of(onDay(day, rule), rules.dates(rule)));
  }

  private ScenarioSet union(ScenarioSet today, ScenarioSet then) {
    Map<Question, List<Object>> answers = new HashMap<>();
    for (Question question : checked.questions()) {
      List<Object> values = today.answers(question);
      List<Object> others = then.answers(question);
      answers.put(question, values.equals(others) ? values : sorted(values, others));
    }
    return ScenarioSet.of(answers);
  }

  /** Answers differ between two days only if they are dates. */
  private static List<Object> sorted(List<Object> values, List<Object> others) {
    Set<Object> all = new TreeSet<>(values);
    all.addAll(others);
    return List.copyOf(all);
  }

  private ScenarioSet today(Rule rule) {
    return todays.computeIfAbsent(rule.id(), id -> CandidateAnswers.of(checked, rules.dates(rule)));
  }

  // --- the case on other days -------------------------------------------------------------------

  private IndexedFacts onDay(LocalDate day, Rule rule) {
    return looksAtChains(rule)
        ? daysWithChains.computeIfAbsent(
            day, then -> checked.onAnotherDay(rules.once(then), chains.on(then)))
        : days.computeIfAbsent(day, then -> checked.onAnotherDay(rules.once(then), List.of()));
  }

  private boolean looksAtChains(Rule rule) {
    Set<FactType> types = rules.dateDependencies(rule).types();
    return types.contains(CHAIN) || types.contains(BELONGS);
  }

  // --- the days at which something may turn -----------------------------------------------------

  private NavigableSet<LocalDate> changeDays(Rule rule) {
    return changeDays.computeIfAbsent(rule.id(), id -> findChangeDays(rule));
  }

  private NavigableSet<LocalDate> findChangeDays(Rule rule) {
    NavigableSet<LocalDate> found = new TreeSet<>();
    RuleDateDependencies dependencies = rules.dateDependencies(rule);
    dependencies.comparisons().stream()
        .filter(comparison -> comparison.components().stream().anyMatch(FirstDays::isAsOf))
        .forEach(comparison -> addChanges(comparison, rule, found));
    Stream.of(CHAIN, BELONGS)
        .filter(dependencies.types()::contains)
        .flatMap(type -> checked.facts(type).stream())
        .flatMap(derived -> derived.from().stream())
        .distinct()
        .map(FactSpan::of)
        .flatMap(span -> Stream.of(span.from(), span.to()))
        .flatMap(value -> RelevantDates.value(value).stream())
        .forEach(day -> addChanges(day, found));
    rules.valueDays().forEach(found::add);
    Stream.concat(Stream.of(rule), read(rule, new HashSet<>()).stream())
        .forEach(
            involved -> {
              found.add(involved.header().validFrom());
              involved.header().validTo().ifPresent(last -> found.add(last.plusDays(1)));
            });
    return found.headSet(asOf, true);
  }

  private Set<Rule> read(Rule rule, Set<Rule> found) {
    for (String code : rule.readsFlags()) {
      rules.rule(code).filter(found::add).ifPresent(earlier -> read(earlier, found));
    }
    return found;
  }

  private static boolean isAsOf(RuleDateDependencies.Component component) {
    return component.type().type() == AsOf.class;
  }

  private void addChanges(
      RuleDateDependencies.Comparison comparison, Rule rule, Set<LocalDate> found) {
    Set<LocalDate> dates = new HashSet<>();
    for (RuleDateDependencies.Component component : comparison.components()) {
      if (!isAsOf(component)) {
        checked
            .facts(component.type())
            .forEach(fact -> collect(fact, component.name(), rule, dates));
      }
    }
    dates.forEach(day -> addChanges(day, found));
    Set<Integer> intervals = new HashSet<>(comparison.numbers());
    comparison.intervals().forEach(name -> intervals.addAll(rules.numbers(name)));
    intervals.forEach(interval -> dates.forEach(day -> addChanges(day, interval, found)));
  }

  private void collect(CaseFact fact, String component, Rule rule, Set<LocalDate> dates) {
    if (fact.type().type() == Value.class) {
      rules.numbers(fact.id()).forEach(number -> dates.add(new Value(fact.id(), number).date()));
      return;
    }
    dates.addAll(RelevantDates.value(fact.value(component)));
    fact.value(component).questions().stream()
        .flatMap(question -> today(rule).answers(question).stream())
        .forEach(answer -> addEnds(answer, dates));
  }

  /** The first day of a scenario set, and the last day of the set before. */
  private static void addEnds(Object answer, Set<LocalDate> dates) {
    if (answer instanceof LocalDate day && isReal(day)) {
      dates.addAll(List.of(day, day.minusDays(1)));
    }
  }

  /** The day and the two days after: a question may ask about the day before. */
  private static void addChanges(LocalDate day, Set<LocalDate> found) {
    if (isReal(day)) {
      found.addAll(List.of(day, day.plusDays(1), day.plusDays(2)));
    }
  }

  /** Counting in months, several days at the end of a month move to the same day. */
  private static void addChanges(LocalDate day, int interval, Set<LocalDate> found) {
    if (isReal(day)) {
      for (LocalDate moved :
          List.of(
              day.plusMonths(interval),
              day.minusMonths(interval),
              Dates.yearsBefore(day, -interval),
              Dates.yearsBefore(day, interval))) {
        found.add(moved.minusDays(1));
        addChanges(moved, found);
        if (day.getDayOfMonth() >= 28) {
          found.add(moved.plusMonths(1).withDayOfMonth(1));
        }
      }
    }
  }

  private static boolean isReal(LocalDate day) {
    return day.isAfter(Dates.EVER) && day.isBefore(Dates.NEVER);
  }
}
