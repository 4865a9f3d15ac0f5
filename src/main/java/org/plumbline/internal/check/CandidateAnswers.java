package org.plumbline.internal.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.fact.Dates;
import org.plumbline.fact.Value;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.Question.Days;
import org.plumbline.internal.scenario.Question.OneOf;
import org.plumbline.internal.scenario.RelevantDates;
import org.plumbline.internal.scenario.ScenarioSet;

/**
 * Chooses the answers that can make a difference to one rule. For an unknown date these are its
 * first and last possible day, and the days around each date with which the rule compares it: dates
 * of other facts, the day of the check, and these moved by an interval of the rule.
 */
final class CandidateAnswers {
  private final IndexedFacts checked;
  private final DateGroups groups;

  private CandidateAnswers(IndexedFacts checked, DateGroups groups) {
    this.checked = checked;
    this.groups = groups;
  }

  /**
   * All scenarios that can make a difference to a rule; {@code groups} are the dates it compares.
   */
  static ScenarioSet of(IndexedFacts checked, DateGroups groups) {
    return new CandidateAnswers(checked, groups).scenarioSet();
  }

  private ScenarioSet scenarioSet() {
    Map<Question, NavigableSet<LocalDate>> changeDays = new HashMap<>();
    for (DateGroups.Group group : groups.groups()) {
      Set<Question> open = questions(group);
      if (!open.isEmpty()) {
        NavigableSet<LocalDate> days = changeDays(group);
        open.forEach(
            question -> changeDays.computeIfAbsent(question, none -> new TreeSet<>()).addAll(days));
      }
    }
    Map<Question, List<Object>> answers = new HashMap<>();
    for (Question question : checked.questions()) {
      answers.put(question, answers(question, changeDays.getOrDefault(question, new TreeSet<>())));
    }
    return ScenarioSet.of(answers);
  }

  /** The open questions about a date of the group. */
  private Set<Question> questions(DateGroups.Group group) {
    Set<Question> questions = new HashSet<>();
    for (RuleDateDependencies.Component component : group.components()) {
      checked
          .facts(component.type())
          .forEach(fact -> questions.addAll(fact.value(component.name()).questions()));
    }
    questions.removeIf(question -> !(question.answers() instanceof Days));
    return questions;
  }

  private List<Object> answers(Question question, NavigableSet<LocalDate> changeDays) {
    return checked.assumptions().answers(question).stream()
        .flatMap(
            answers ->
                answers instanceof OneOf oneOf
                    ? oneOf.values().stream()
                    : days((Days) answers, changeDays).stream())
        .toList();
  }

  private static Set<LocalDate> days(Days days, NavigableSet<LocalDate> changeDays) {
    Set<LocalDate> worth = new TreeSet<>(List.of(days.first(), days.last()));
    worth.addAll(changeDays.subSet(days.first(), true, days.last(), true));
    return worth;
  }

  /**
   * Every day on which the result may change, and the day after it. The days up to the next such
   * day give the same result.
   */
  private NavigableSet<LocalDate> changeDays(DateGroups.Group group) {
    NavigableSet<LocalDate> changeDays = new TreeSet<>();
    dates(group.components()).forEach(date -> addChange(date, changeDays));
    dates(group.constants()).forEach(date -> addChange(date, changeDays));
    for (RuleDateDependencies.Comparison move : group.moves()) {
      Set<LocalDate> moved = dates(datesToMove(move));
      if (comparesCaseDates(move)) {
        moved.addAll(changeDays);
      }
      intervals(move)
          .forEach(interval -> moved.forEach(date -> addMoved(date, interval, changeDays)));
    }
    return changeDays;
  }

  /** The dates that an interval moves to a day on which the result may change. */
  private static Set<RuleDateDependencies.Component> datesToMove(
      RuleDateDependencies.Comparison move) {
    return comparesCaseDates(move)
        ? move.components()
        : move.components().stream().filter(DateGroups::isGiven).collect(Collectors.toSet());
  }

  /**
   * Whether it compares dates of the case with each other; each of them may then be any of the days
   * found so far.
   */
  private static boolean comparesCaseDates(RuleDateDependencies.Comparison move) {
    long ofTheCase =
        move.components().stream().filter(component -> !DateGroups.isGiven(component)).count();
    return ofTheCase != 1 || ofTheCase == move.components().size();
  }

  private static void addChange(LocalDate date, Set<LocalDate> changeDays) {
    if (isReal(date)) {
      changeDays.addAll(List.of(date, date.plusDays(1)));
    }
  }

  /**
   * Also the day before: counting in months, the end of a month moves to different days there and
   * back.
   */
  private static void addMoved(LocalDate date, int interval, Set<LocalDate> changeDays) {
    if (isReal(date)) {
      for (LocalDate moved :
          List.of(
              date.minusMonths(interval),
              date.plusMonths(interval),
              Dates.yearsBefore(date, interval),
              Dates.yearsBefore(date, -interval))) {
        addChange(moved.minusDays(1), changeDays);
        addChange(moved, changeDays);
      }
    }
  }

  private static boolean isReal(LocalDate date) {
    return date.isAfter(Dates.EVER) && date.isBefore(Dates.NEVER);
  }

  private Set<Integer> intervals(RuleDateDependencies.Comparison move) {
    Set<Integer> intervals = new HashSet<>(move.numbers());
    for (CaseFact fact : checked.facts(FactType.of(Value.class))) {
      if (move.intervals().contains(fact.id())) {
        intervals.add(((Value) fact.settled(CandidateAnswers::firstOf)).number());
      }
    }
    return intervals;
  }

  private Set<LocalDate> dates(Set<RuleDateDependencies.Component> components) {
    Set<LocalDate> dates = new HashSet<>();
    for (RuleDateDependencies.Component component : components) {
      checked.facts(component.type()).forEach(fact -> collect(fact, component.name(), dates));
    }
    return dates;
  }

  private static void collect(CaseFact fact, String component, Set<LocalDate> dates) {
    if (fact.type().type() == Value.class) {
      dates.add(((Value) fact.settled(CandidateAnswers::firstOf)).date());
    }
    dates.addAll(RelevantDates.value(fact.value(component)));
  }

  private static Object firstOf(Question question) {
    throw new IllegalStateException("never open: " + Objects.requireNonNull(question.id()));
  }
}
