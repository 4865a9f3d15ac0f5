package org.plumbline.reading;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.plumbline.casefile.Question;
import org.plumbline.casefile.Question.Days;
import org.plumbline.casefile.Question.OneOf;
import org.plumbline.casefile.Uncertain;

/**
 * The dates that matter in an uncertain value: those it surely is, and the ends of those it may be.
 */
final class DatesOf {
  private DatesOf() {}

  static Set<LocalDate> value(Uncertain value) {
    Set<LocalDate> dates = new HashSet<>();
    collect(value, dates);
    return dates;
  }

  private static void collect(Uncertain value, Set<LocalDate> dates) {
    if (value instanceof Uncertain.Accounts accounts) {
      accounts.byAccount().forEach(account -> collect(account, dates));
    } else {
      add(value.in(question -> end(question, true)), dates);
      add(value.in(question -> end(question, false)), dates);
    }
    for (Question question : value.questions()) {
      if (question.answers() instanceof Days days) {
        dates.add(days.first());
        dates.add(days.last());
      }
    }
  }

  private static void add(Object value, Set<LocalDate> dates) {
    if (value instanceof LocalDate date) {
      dates.add(date);
    }
  }

  /** The first or the last answer to a question. */
  static Object end(Question question, boolean first) {
    if (question.answers() instanceof Days days) {
      return first ? days.first() : days.last();
    }
    var values = ((OneOf) question.answers()).values();
    return values.get(first ? 0 : values.size() - 1);
  }
}
