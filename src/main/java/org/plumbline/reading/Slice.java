package org.plumbline.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.casefile.CaseFact;
import org.plumbline.casefile.Question;
import org.plumbline.casefile.Question.Days;
import org.plumbline.casefile.Question.OneOf;
import org.plumbline.casefile.Uncertain;
import org.plumbline.facts.Dates;
import org.plumbline.facts.Value;

/**
 * The answers worth trying for one rule. A day that is not known is settled at its first and last
 * possible day, and around every day at which something that the rule looks at may turn: a date of
 * another fact, the day of the check, and each of these moved by an interval of the rule.
 */
final class Slice {
  private final CheckedCase checked;
  private final LooksAt looksAt;

  private Slice(CheckedCase checked, LooksAt looksAt) {
    this.checked = checked;
    this.looksAt = looksAt;
  }

  /** All readings worth trying for what {@code looksAt} names. */
  static Box of(CheckedCase checked, LooksAt looksAt) {
    return new Slice(checked, looksAt).box();
  }

  private Box box() {
    TreeSet<LocalDate> turns = turns();
    Map<Question, List<Object>> answers = new HashMap<>();
    for (Question question : checked.questions()) {
      answers.put(question, answers(question, turns));
    }
    return new Box(answers);
  }

  private static List<Object> answers(Question question, TreeSet<LocalDate> turns) {
    return question.answers() instanceof OneOf oneOf ? oneOf.values() : days((Days) question.answers(), turns);
  }

  private static List<Object> days(Days days, TreeSet<LocalDate> turns) {
    TreeSet<LocalDate> worth = new TreeSet<>(Set.of(days.first(), days.last()));
    worth.addAll(turns.subSet(days.first(), true, days.last(), true));
    return new ArrayList<>(worth);
  }

  /** Every day at which something may turn, and the days before and after it. */
  private TreeSet<LocalDate> turns() {
    TreeSet<LocalDate> turns = new TreeSet<>();
    for (LocalDate date : dates()) {
      around(date, turns);
      for (int interval : intervals()) {
        moved(date, interval).forEach(moved -> around(moved, turns));
      }
    }
    return turns;
  }

  private static void around(LocalDate date, Set<LocalDate> turns) {
    if (date.isAfter(Dates.EVER) && date.isBefore(Dates.NEVER)) {
      turns.addAll(List.of(date.minusDays(1), date, date.plusDays(1)));
    }
  }

  private static List<LocalDate> moved(LocalDate date, int interval) {
    return date.equals(Dates.EVER) || date.equals(Dates.NEVER)
        ? List.of()
        : List.of(
            date.minusMonths(interval), date.plusMonths(interval), date.minusYears(interval), date.plusYears(interval));
  }

  /** The numbers that the rule may use as intervals. */
  private Set<Integer> intervals() {
    Set<Integer> intervals = new HashSet<>();
    checked.facts().stream()
        .filter(fact -> fact.type().type() == Value.class && looksAt.texts().contains(fact.id()))
        .forEach(fact -> intervals.add((Integer) fact.value("number").in(Slice::unexpected)));
    return intervals;
  }

  private static Object unexpected(Question question) {
    throw new IllegalStateException("never open: " + question);
  }

  private Set<LocalDate> dates() {
    Set<LocalDate> dates = new HashSet<>();
    for (LooksAt.Component component : looksAt.components()) {
      for (CaseFact fact : checked.facts(component.type())) {
        collect(fact.value(component.name()), dates);
      }
    }
    return dates;
  }

  private static void collect(Uncertain value, Set<LocalDate> dates) {
    if (value instanceof Uncertain.Sure sure && sure.value() instanceof LocalDate date) {
      dates.add(date);
    }
    if (value instanceof Uncertain.Accounts accounts) {
      accounts.byAccount().forEach(account -> collect(account, dates));
    }
    if (value instanceof Uncertain.Computed computed) {
      ends(computed, dates);
    }
    for (Question question : value.questions()) {
      if (question.answers() instanceof Days days) {
        dates.addAll(List.of(days.first(), days.last()));
      }
    }
  }

  /** What a computed value is where all its questions are answered first, and last. */
  private static void ends(Uncertain.Computed computed, Set<LocalDate> dates) {
    for (Object end : List.of(computed.in(Slice::firstOf), computed.in(Slice::lastOf))) {
      if (Objects.requireNonNull(end) instanceof LocalDate date) {
        dates.add(date);
      }
    }
  }

  private static Object firstOf(Question question) {
    return question.answers() instanceof Days days ? days.first() : ((OneOf) question.answers()).values().get(0);
  }

  private static Object lastOf(Question question) {
    List<Object> values = question.answers() instanceof OneOf oneOf ? oneOf.values() : List.of();
    return values.isEmpty() ? ((Days) question.answers()).last() : values.get(values.size() - 1);
  }
}
