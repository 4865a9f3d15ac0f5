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
import org.plumbline.internal.chain.Chains;
import org.plumbline.internal.engine.plain.PlainEvaluator;
import org.plumbline.internal.engine.plain.Trail;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.RelevantDates;
import org.plumbline.internal.scenario.ScenarioSet;
import org.plumbline.internal.scenario.ScenarioSplitNeeded;

/**
 * Finds since when a rule has raised its flag on a ground, without a break up to the day of the
 * check. It steps back over the days at which something may turn for the rule: dates that it holds
 * against the day of the check, these moved by its intervals, changes of values and of rules.
 * Between two of them nothing changes. Not for several threads.
 */
final class FirstDays {
  /** In more kinds of readings than this a day counts as one on which it is not sure. */
  private static final int MOST_KINDS = 64;

  private static final FactType CHAIN = FactType.of(Chain.class);
  private static final FactType BELONGS = FactType.of(Belongs.class);

  private final IndexedFacts checked;
  private final Chains chains;
  private final RuleSet rules;
  private final LocalDate asOf;
  private final Map<String, NavigableSet<LocalDate>> turns = new HashMap<>();
  private final Map<String, ScenarioSet> todays = new HashMap<>();
  private final Map<String, Map<LocalDate, ScenarioSet>> boxes = new HashMap<>();
  private final Map<LocalDate, IndexedFacts> days = new HashMap<>();
  private final Map<LocalDate, IndexedFacts> daysWithChains = new HashMap<>();

  FirstDays(IndexedFacts checked, Chains chains, RuleSet rules, LocalDate asOf) {
    this.checked = checked;
    this.chains = chains;
    this.rules = rules;
    this.asOf = asOf;
  }

  /**
   * A match of a rule that a ground needs.
   *
   * @param rule the rule
   * @param trail how it matches on the day of the check
   */
  record Step(Rule rule, Trail trail) {
    /** Equal for matches of one rule by the same facts. */
    Object key() {
      return List.of(rule.id(), trail.matched().stream().map(CaseFact::toString).toList());
    }
  }

  /**
   * Since when.
   *
   * @param day from which on it has been so in all readings in which it is so on the day of the
   *     check
   * @param isOpen whether in some of them it was so before
   */
  record Onset(LocalDate day, boolean isOpen) {}

  /**
   * In which readings a ground holds on a day, of those in which it does on the day of the check.
   */
  private enum Spread {
    ALL,
    SOME,
    NONE
  }

  /**
   * Since when a ground holds.
   *
   * @param steps its matches; the first is that of the rule that raises the flag
   * @param noEarlier a day before which nobody need look
   */
  Onset of(List<Step> steps, LocalDate noEarlier) {
    if (!asOf.isAfter(noEarlier)) {
      return new Onset(asOf, false);
    }
    Rule rule = steps.get(0).rule();
    NavigableSet<LocalDate> candidates = turns(rule);
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

  /** From one day to another, between which nothing turns but what hangs on an open date. */
  private Spread between(LocalDate first, LocalDate last, List<Step> steps) {
    Rule rule = steps.get(0).rule();
    if (!rule.inForceOn(first)) {
      return Spread.NONE;
    }
    Search search = new Search(steps);
    Spread atFirst = search.on(first, rule);
    return atFirst == Spread.ALL && search.kinds > 1 && last.isAfter(first)
        ? new Search(steps).on(last, rule)
        : atFirst;
  }

  private static LocalDate orElse(
      @org.jspecify.annotations.Nullable LocalDate day, LocalDate otherDay) {
    return day == null ? otherDay : day;
  }

  /** Goes through the readings in which a ground holds on the day of the check. */
  private final class Search {
    private final List<Step> steps;
    private int kinds;
    private boolean answer;
    private boolean notAll;

    Search(List<Step> steps) {
      this.steps = steps;
    }

    Spread on(LocalDate day, Rule rule) {
      ScenarioSet box = both(day, rule);
      look(new ScenarioSetFacts(checked, box), new ScenarioSetFacts(onDay(day, rule), box));
      return answer ? (notAll ? Spread.SOME : Spread.ALL) : Spread.NONE;
    }

    private void look(ScenarioSetFacts now, ScenarioSetFacts then) {
      if (answer && notAll) {
        return;
      }
      kinds++;
      if (kinds > MOST_KINDS) {
        answer = true;
        notAll = true;
        return;
      }
      try {
        if (holds(now)) {
          boolean held = holds(then);
          answer |= held;
          notAll |= !held;
        }
      } catch (ScenarioSplitNeeded split) {
        for (List<Object> answers : split.parts()) {
          look(now.with(split.question(), answers), then.with(split.question(), answers));
        }
      }
    }

    private boolean holds(ScenarioSetFacts world) {
      return steps.stream()
          .allMatch(step -> PlainEvaluator.matchesAgain(step.rule(), step.trail(), world));
    }
  }

  /** All readings, in kinds that are alike on both days. */
  private ScenarioSet both(LocalDate day, Rule rule) {
    return boxes
        .computeIfAbsent(rule.id(), id -> new HashMap<>())
        .computeIfAbsent(
            day,
            singleDay ->
                union(today(rule), CandidateAnswers.of(onDay(singleDay, rule), rules.dates(rule))));
  }

  private ScenarioSet union(ScenarioSet today, ScenarioSet otherScenarioSet) {
    Map<Question, List<Object>> answers = new HashMap<>();
    for (Question question : checked.questions()) {
      List<Object> values = today.answers(question);
      List<Object> others = otherScenarioSet.answers(question);
      answers.put(question, values.equals(others) ? values : sorted(values, others));
    }
    return ScenarioSet.of(answers);
  }

  /** Only days differ from one day of a check to another. */
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
            day, singleDay -> checked.onAnotherDay(rules.once(singleDay), chains.on(singleDay)))
        : days.computeIfAbsent(
            day, singleDay -> checked.onAnotherDay(rules.once(singleDay), List.of()));
  }

  private boolean looksAtChains(Rule rule) {
    Set<FactType> types = rules.looksAt(rule).types();
    return types.contains(CHAIN) || types.contains(BELONGS);
  }

  // --- the days at which something may turn -----------------------------------------------------

  private NavigableSet<LocalDate> turns(Rule rule) {
    return turns.computeIfAbsent(rule.id(), id -> turnsOf(rule));
  }

  private NavigableSet<LocalDate> turnsOf(Rule rule) {
    NavigableSet<LocalDate> found = new TreeSet<>();
    RuleDateDependencies looksAt = rules.looksAt(rule);
    looksAt.comparisons().stream()
        .filter(comparison -> comparison.components().stream().anyMatch(FirstDays::isAsOf))
        .forEach(comparison -> turn(comparison, rule, found));
    Stream.of(CHAIN, BELONGS)
        .filter(looksAt.types()::contains)
        .flatMap(type -> checked.facts(type).stream())
        .flatMap(derived -> derived.from().stream())
        .distinct()
        .flatMap(part -> Stream.of(part.value("from"), part.value("to")))
        .flatMap(value -> RelevantDates.value(value).stream())
        .forEach(day -> turn(day, found));
    rules.valueDays().forEach(found::add);
    Stream.concat(Stream.of(rule), read(rule, new HashSet<>()).stream())
        .forEach(
            singleRule -> {
              found.add(singleRule.header().validFrom());
              singleRule.header().validTo().ifPresent(last -> found.add(last.plusDays(1)));
            });
    return found.headSet(asOf, true);
  }

  private Set<Rule> read(Rule rule, Set<Rule> found) {
    for (String code : rule.readsFlags()) {
      rules.rule(code).filter(found::add).ifPresent(otherRule -> read(otherRule, found));
    }
    return found;
  }

  private static boolean isAsOf(RuleDateDependencies.Component component) {
    return component.type().type() == AsOf.class;
  }

  private void turn(RuleDateDependencies.Comparison comparison, Rule rule, Set<LocalDate> found) {
    Set<LocalDate> dates = new HashSet<>();
    for (RuleDateDependencies.Component component : comparison.components()) {
      if (!isAsOf(component)) {
        checked
            .facts(component.type())
            .forEach(fact -> collect(fact, component.name(), rule, dates));
      }
    }
    dates.forEach(day -> turn(day, found));
    Set<Integer> intervals = new HashSet<>(comparison.numbers());
    comparison.intervals().forEach(name -> intervals.addAll(rules.numbers(name)));
    intervals.forEach(interval -> dates.forEach(day -> turn(day, interval, found)));
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

  /** The first day of a kind of readings, and the last of the kind before. */
  private static void addEnds(Object answer, Set<LocalDate> dates) {
    if (answer instanceof LocalDate day && isReal(day)) {
      dates.addAll(List.of(day, day.minusDays(1)));
    }
  }

  /** The day, the day after, and the day after that: a question may ask for the eve of a day. */
  private static void turn(LocalDate day, Set<LocalDate> found) {
    if (isReal(day)) {
      found.addAll(List.of(day, day.plusDays(1), day.plusDays(2)));
    }
  }

  /** By months, several days at the end of a month are moved to one and the same. */
  private static void turn(LocalDate day, int interval, Set<LocalDate> found) {
    if (isReal(day)) {
      for (LocalDate moved :
          List.of(
              day.plusMonths(interval),
              day.minusMonths(interval),
              Dates.yearsBefore(day, -interval),
              Dates.yearsBefore(day, interval))) {
        found.add(moved.minusDays(1));
        turn(moved, found);
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
