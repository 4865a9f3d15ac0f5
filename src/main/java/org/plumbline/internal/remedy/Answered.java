package org.plumbline.internal.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.internal.check.FlagPath;
import org.plumbline.internal.scenario.Assumption;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.Question.Answers;
import org.plumbline.internal.scenario.Question.Days;
import org.plumbline.internal.scenario.Question.OneOf;

/** The answers to open questions that may make a difference. */
final class Answered {
  private Answered() {}

  /**
   * For each question that sets some of the ways apart its answers, by question: each word of its
   * own, and of days the times between those at which one of the ways begins or ends.
   */
  static List<Assumption> of(List<FlagPath> ways) {
    Map<Question, List<Answers>> told =
        new TreeMap<>(Comparator.comparing((Question question) -> question.id()));
    ways.stream()
        .flatMap(way -> way.assumptions().stream())
        .forEach(
            one ->
                told.computeIfAbsent(one.question(), none -> new ArrayList<>())
                    .addAll(one.answers()));
    List<Assumption> all = new ArrayList<>();
    told.forEach(
        (question, some) ->
            pieces(question, some)
                .forEach(answers -> all.add(new Assumption(question, List.of(answers)))));
    return all;
  }

  private static List<Answers> pieces(Question question, List<Answers> some) {
    if (question.answers() instanceof OneOf oneOf) {
      return oneOf.values().stream().<Answers>map(value -> new OneOf(List.of(value))).toList();
    }
    SortedSet<LocalDate> starts = new TreeSet<>();
    Days all = (Days) question.answers();
    starts.add(all.first());
    for (Answers one : some) {
      Days days = (Days) one;
      starts.add(days.first());
      if (days.last().isBefore(all.last())) {
        starts.add(days.last().plusDays(1));
      }
    }
    List<Answers> pieces = new ArrayList<>();
    List<LocalDate> ordered = List.copyOf(starts);
    for (int i = 0; i < ordered.size(); i++) {
      LocalDate last = i + 1 < ordered.size() ? ordered.get(i + 1).minusDays(1) : all.last();
      pieces.add(new Days(ordered.get(i), last));
    }
    return pieces;
  }

  /** Whether some reading of a way answers the question as is assumed. */
  static boolean allows(FlagPath way, Assumption answer) {
    return way.assumptions().stream()
        .filter(one -> one.question().equals(answer.question()))
        .allMatch(
            one ->
                one.answers().stream()
                    .anyMatch(some -> answer.answers().stream().anyMatch(a -> meet(some, a))));
  }

  private static boolean meet(Answers some, Answers others) {
    if (some instanceof Days days && others instanceof Days more) {
      return !days.first().isAfter(more.last()) && !more.first().isAfter(days.last());
    }
    return some instanceof OneOf words
        && others instanceof OneOf more
        && words.values().stream().anyMatch(more.values()::contains);
  }

  /**
   * The document that shows what the last of either steps shows, if all the steps before these are
   * the same and both answer the same question.
   */
  static Optional<Remedy> both(List<Remedy> some, List<Remedy> others) {
    int last = some.size() - 1;
    if (last != others.size() - 1
        || !some.subList(0, last).equals(others.subList(0, last))
        || !(some.get(last) instanceof Remedy.Document one)
        || !(others.get(last) instanceof Remedy.Document other)
        || !one.shows().question().equals(other.shows().question())) {
      return Optional.empty();
    }
    return Optional.of(new Remedy.Document(joined(one.shows(), other.shows())));
  }

  /** That the answer is any of those of two assumptions on one question. */
  static Assumption joined(Assumption some, Assumption more) {
    return new Assumption(some.question(), joined(some.answers(), more.answers()));
  }

  private static List<Answers> joined(List<Answers> some, List<Answers> more) {
    Map<Integer, Answers> joined = new LinkedHashMap<>();
    List<Answers> all = new ArrayList<>(some);
    all.addAll(more);
    for (Answers one : all) {
      int last = joined.size() - 1;
      if (last >= 0
          && joined.get(last) instanceof Days before
          && one instanceof Days days
          && before.last().plusDays(1).equals(days.first())) {
        joined.put(last, new Days(before.first(), days.last()));
      } else if (last >= 0
          && joined.get(last) instanceof OneOf words
          && one instanceof OneOf word) {
        List<Object> values = new ArrayList<>(words.values());
        values.addAll(word.values());
        joined.put(last, new OneOf(values));
      } else {
        joined.put(last + 1, one);
      }
    }
    return List.copyOf(joined.values());
  }
}
