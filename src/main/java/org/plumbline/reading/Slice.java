package org.plumbline.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.casefile.CaseFact;
import org.plumbline.casefile.Question;
import org.plumbline.casefile.Question.Days;
import org.plumbline.casefile.Question.OneOf;
import org.plumbline.facts.Dates;
import org.plumbline.facts.FactType;
import org.plumbline.facts.Value;

/**
 * The answers worth trying for one rule. A day that is not known is settled at its first and last
 * possible day, and around every day at which something that the rule holds it against may turn: a
 * date of another fact, the day of the check, and each of these moved by an interval of the rule.
 */
final class Slice {
  private final CheckedCase checked;
  private final DateGroups groups;

  private Slice(CheckedCase checked, DateGroups groups) {
    this.checked = checked;
    this.groups = groups;
  }

  /**
   * All readings worth trying for a rule that holds the dates of {@code groups} against each other.
   */
  static Box of(CheckedCase checked, DateGroups groups) {
    return new Slice(checked, groups).box();
  }

  private Box box() {
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
    return new Box(answers);
  }

  /** The days that the group leaves open. */
  private Set<Question> questions(DateGroups.Group group) {
    Set<Question> questions = new HashSet<>();
    for (LooksAt.Component component : group.components()) {
      checked
          .facts(component.type())
          .forEach(fact -> questions.addAll(fact.value(component.name()).questions()));
    }
    questions.removeIf(question -> !(question.answers() instanceof Days));
    return questions;
  }

  private static List<Object> answers(Question question, NavigableSet<LocalDate> turns) {
    return question.answers() instanceof OneOf oneOf
        ? oneOf.values()
        : days((Days) question.answers(), turns);
  }

  private static List<Object> days(Days days, NavigableSet<LocalDate> turns) {
    Set<LocalDate> worth = new TreeSet<>(Set.of(days.first(), days.last()));
    worth.addAll(turns.subSet(days.first(), true, days.last(), true));
    return new ArrayList<>(worth);
  }

  /** Every day at which something in the group may turn, and the days before and after it. */
  private NavigableSet<LocalDate> turns(DateGroups.Group group) {
    NavigableSet<LocalDate> turns = new TreeSet<>();
    dates(group.components()).forEach(date -> around(date, turns));
    dates(group.constants()).forEach(date -> around(date, turns));
    for (LooksAt.Comparison move : group.moves()) {
      Set<LocalDate> moved = dates(move.components());
      if (movesWhatMoves(move)) {
        moved.addAll(turns);
      }
      intervals(move).forEach(interval -> moved.forEach(date -> around(date, interval, turns)));
    }
    return turns;
  }

  /**
   * Whether it holds a date of one fact against that of another, which may itself turn anywhere.
   */
  private static boolean movesWhatMoves(LooksAt.Comparison move) {
    return move.components().stream()
            .filter(one -> !DateGroups.isGiven(one))
            .map(LooksAt.Component::type)
            .distinct()
            .count()
        > 1;
  }

  private static void around(LocalDate date, Set<LocalDate> turns) {
    if (isReal(date)) {
      turns.addAll(List.of(date.minusDays(1), date, date.plusDays(1)));
    }
  }

  private static void around(LocalDate date, int interval, Set<LocalDate> turns) {
    if (isReal(date)) {
      around(date.minusMonths(interval), turns);
      around(date.plusMonths(interval), turns);
      around(date.minusYears(interval), turns);
      around(date.plusYears(interval), turns);
    }
  }

  private static boolean isReal(LocalDate date) {
    return date.isAfter(Dates.EVER) && date.isBefore(Dates.NEVER);
  }

  private Set<Integer> intervals(LooksAt.Comparison move) {
    Set<Integer> intervals = new HashSet<>(move.numbers());
    for (CaseFact fact : checked.facts(FactType.of(Value.class))) {
      if (move.intervals().contains(fact.id())) {
        intervals.add(((Value) fact.settled(Slice::firstOf)).number());
      }
    }
    return intervals;
  }

  private Set<LocalDate> dates(Set<LooksAt.Component> components) {
    Set<LocalDate> dates = new HashSet<>();
    for (LooksAt.Component component : components) {
      checked.facts(component.type()).forEach(fact -> collect(fact, component.name(), dates));
    }
    return dates;
  }

  private static void collect(CaseFact fact, String component, Set<LocalDate> dates) {
    if (fact.type().type() == Value.class) {
      dates.add(((Value) fact.settled(Slice::firstOf)).date());
    }
    dates.addAll(DatesOf.value(fact.value(component)));
  }

  private static Object firstOf(Question question) {
    throw new IllegalStateException("never open: " + Objects.requireNonNull(question.id()));
  }
}
