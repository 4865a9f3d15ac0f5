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
    Map<Question, List<Answers>> map =
        new TreeMap<>(Comparator.comparing((Question question) -> question.id()));
    ways.stream()
        .flatMap(way -> way.assumptions().stream())
        .forEach(
            assumption ->
                map.computeIfAbsent(assumption.question(), none -> new ArrayList<>())
                    .addAll(assumption.answers()));
    List<Assumption> all = new ArrayList<>();
    map.forEach(
        (question, answerses) ->
            pieces(question, answerses)
                .forEach(answers -> all.add(new Assumption(question, List.of(answers)))));
    return all;
  }

  private static List<Answers> pieces(Question question, List<Answers> answerses) {
    if (question.answers() instanceof OneOf oneOf) {
      return oneOf.values().stream().<Answers>map(value -> new OneOf(List.of(value))).toList();
    }
    SortedSet<LocalDate> starts = new TreeSet<>();
    Days all = (Days) question.answers();
    starts.add(all.first());
    for (Answers answers : answerses) {
      Days days = (Days) answers;
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

  /** Whether some scenario of a way answers the question as is assumed. */
  static boolean allows(FlagPath way, Assumption answer) {
    return way.assumptions().stream()
        .filter(assumption -> assumption.question().equals(answer.question()))
        .allMatch(
            assumption ->
                assumption.answers().stream()
                    .anyMatch(
                        answers -> answer.answers().stream().anyMatch(a -> meet(answers, a))));
  }

  private static boolean meet(Answers answers, Answers others) {
    if (answers instanceof Days days && others instanceof Days otherDays) {
      return !days.first().isAfter(otherDays.last()) && !otherDays.first().isAfter(days.last());
    }
    return answers instanceof OneOf words
        && others instanceof OneOf otherWords
        && words.values().stream().anyMatch(otherWords.values()::contains);
  }

  /**
   * The document that shows what the last of either steps shows, if all the steps before these are
   * the same and both answer the same question.
   */
  static Optional<Remedy> both(List<Remedy> remedies, List<Remedy> others) {
    int last = remedies.size() - 1;
    if (last != others.size() - 1
        || !remedies.subList(0, last).equals(others.subList(0, last))
        || !(remedies.get(last) instanceof Remedy.Document document)
        || !(others.get(last) instanceof Remedy.Document otherDocument)
        || !document.shows().question().equals(otherDocument.shows().question())) {
      return Optional.empty();
    }
    return Optional.of(new Remedy.Document(joined(document.shows(), otherDocument.shows())));
  }

  /** That the answer is any of those of two assumptions on one question. */
  static Assumption joined(Assumption first, Assumption second) {
    return new Assumption(first.question(), joined(first.answers(), second.answers()));
  }

  private static List<Answers> joined(List<Answers> first, List<Answers> second) {
    Map<Integer, Answers> joined = new LinkedHashMap<>();
    List<Answers> all = new ArrayList<>(first);
    all.addAll(second);
    for (Answers answers : all) {
      int last = joined.size() - 1;
      if (last >= 0
          && joined.get(last) instanceof Days before
          && answers instanceof Days days
          && before.last().plusDays(1).equals(days.first())) {
        joined.put(last, new Days(before.first(), days.last()));
      } else if (last >= 0
          && joined.get(last) instanceof OneOf words
          && answers instanceof OneOf word) {
        List<Object> values = new ArrayList<>(words.values());
        values.addAll(word.values());
        joined.put(last, new OneOf(values));
      } else {
        joined.put(last + 1, answers);
      }
    }
    return List.copyOf(joined.values());
  }
}
