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
 * The answers worth trying for one rule. A day that is not known is settled at its first and last
 * possible day, and at and after every day at which something that the rule holds it against may
 * turn: a date of another fact, the day of the check, and these moved by an interval of the rule.
 */
final class CandidateAnswers {
  private final IndexedFacts checked;
  private final DateGroups groups;

  private CandidateAnswers(IndexedFacts checked, DateGroups groups) {
    this.checked = checked;
    this.groups = groups;
  }

  /**
   * All readings worth trying for a rule that holds the dates of {@code groups} against each other.
   */
  static ScenarioSet of(IndexedFacts checked, DateGroups groups) {
    return new CandidateAnswers(checked, groups).box();
  }

  private ScenarioSet box() {
    Map<Question, NavigableSet<LocalDate>> turns = new HashMap<>();
    for (DateGroups.Group group : groups.groups()) {
      Set<Question> open = questions(group);
      if (!open.isEmpty()) {
        NavigableSet<LocalDate> days = turns(group);
        open.forEach(
            question -> turns.computeIfAbsent(question, none -> new TreeSet<>()).addAll(days));
      }
    }
    Map<Question, List<Object>> answers = new HashMap<>();
    for (Question question : checked.questions()) {
      answers.put(question, answers(question, turns.getOrDefault(question, new TreeSet<>())));
    }
    return ScenarioSet.of(answers);
  }

  /** The days that the group leaves open. */
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

  private List<Object> answers(Question question, NavigableSet<LocalDate> turns) {
    return checked.assumptions().answers(question).stream()
        .flatMap(
            answers ->
                answers instanceof OneOf oneOf
                    ? oneOf.values().stream()
                    : days((Days) answers, turns).stream())
        .toList();
  }

  private static Set<LocalDate> days(Days days, NavigableSet<LocalDate> turns) {
    Set<LocalDate> worth = new TreeSet<>(List.of(days.first(), days.last()));
    worth.addAll(turns.subSet(days.first(), true, days.last(), true));
    return worth;
  }

  /**
   * Every day at which something in the group may turn, and the day after it; the days before it
   * are like the day after the turn before.
   */
  private NavigableSet<LocalDate> turns(DateGroups.Group group) {
    NavigableSet<LocalDate> turns = new TreeSet<>();
    dates(group.components()).forEach(date -> turn(date, turns));
    dates(group.constants()).forEach(date -> turn(date, turns));
    for (RuleDateDependencies.Comparison move : group.moves()) {
      Set<LocalDate> moved = dates(movedBy(move));
      if (movesWhatMoves(move)) {
        moved.addAll(turns);
      }
      intervals(move).forEach(interval -> moved.forEach(date -> turns(date, interval, turns)));
    }
    return turns;
  }

  /**
   * Which dates an interval moves to where another may turn: given ones, where a date of the case
   * is held against these; else any.
   */
  private static Set<RuleDateDependencies.Component> movedBy(RuleDateDependencies.Comparison move) {
    return movesWhatMoves(move)
        ? move.components()
        : move.components().stream().filter(DateGroups::isGiven).collect(Collectors.toSet());
  }

  /** Whether it holds dates of the case against each other, which may themselves turn anywhere. */
  private static boolean movesWhatMoves(RuleDateDependencies.Comparison move) {
    long ofTheCase =
        move.components().stream().filter(component -> !DateGroups.isGiven(component)).count();
    return ofTheCase != 1 || ofTheCase == move.components().size();
  }

  private static void turn(LocalDate date, Set<LocalDate> turns) {
    if (isReal(date)) {
      turns.addAll(List.of(date, date.plusDays(1)));
    }
  }

  /** The day before too: by months, a month's end moves to different days there and back. */
  private static void turns(LocalDate date, int interval, Set<LocalDate> turns) {
    if (isReal(date)) {
      for (LocalDate moved :
          List.of(
              date.minusMonths(interval),
              date.plusMonths(interval),
              Dates.yearsBefore(date, interval),
              Dates.yearsBefore(date, -interval))) {
        turn(moved.minusDays(1), turns);
        turn(moved, turns);
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
