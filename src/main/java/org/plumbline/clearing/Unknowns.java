package org.plumbline.clearing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.plumbline.Plumbline;
import org.plumbline.flags.Certainty;
import org.plumbline.flags.Flag;
import org.plumbline.flags.OpenQuestion;
import org.plumbline.flags.Severity;
import org.plumbline.reading.Assumption;
import org.plumbline.reading.CaseOnDay;
import org.plumbline.reading.Check;
import org.plumbline.reading.Way;

/** Ranks what is not known by the flags that hang on it. */
public final class Unknowns {
  /** By the number of blockers, then by that of high flags, and so on; then by the question. */
  private static final Comparator<Unknown> MOST_AND_GRAVEST_FIRST =
      Stream.of(Severity.values())
          .map(Unknowns::mostFirst)
          .reduce(Comparator::thenComparing)
          .orElseThrow()
          .thenComparing(unknown -> unknown.question().id());

  private final Plumbline plumbline;
  private final CaseOnDay onDay;
  private final Check check;
  private final Map<Flag, List<Way>> ways = new HashMap<>();

  private Unknowns(Plumbline plumbline, CaseOnDay onDay, Check check) {
    this.plumbline = plumbline;
    this.onDay = onDay;
    this.check = check;
  }

  /**
   * The questions on which a flag of {@code check}, the check of {@code onDay}, depends: first
   * those on which most blockers hang, among these those with most high flags, and so on. What each
   * answer does was found by running the rules with it, and confirmed by a whole check.
   */
  public static List<Unknown> of(Plumbline plumbline, CaseOnDay onDay, Check check) {
    Unknowns unknowns = new Unknowns(plumbline, onDay, check);
    return check.questions().stream()
        .filter(question -> !question.decides().isEmpty())
        .map(unknowns::unknown)
        .sorted(MOST_AND_GRAVEST_FIRST)
        .toList();
  }

  private static Comparator<Unknown> mostFirst(Severity severity) {
    return Comparator.comparing(
        unknown ->
            -unknown.flags().stream().filter(flag -> flag.severity() == severity).count());
  }

  private Unknown unknown(OpenQuestion question) {
    List<Flag> hanging =
        check.flags().stream().filter(flag -> flag.dependsOn().contains(question.id())).toList();
    List<Way> all = hanging.stream().flatMap(flag -> waysOf(flag).stream()).toList();
    List<Unknown.IfSo> answers = new ArrayList<>();
    for (Assumption answer : Answered.of(all)) {
      if (answer.question().id().equals(question.id())) {
        add(answers, ifSo(answer, hanging));
      }
    }
    answers.forEach(this::confirm);
    return new Unknown(question, hanging, answers);
  }

  private List<Way> waysOf(Flag flag) {
    return ways.computeIfAbsent(
        flag, one -> onDay.ways(plumbline.ruleSet(), one.code(), one.subject()));
  }

  /** Answers that do the same are told as one. */
  private static void add(List<Unknown.IfSo> answers, Unknown.IfSo next) {
    Optional<Unknown.IfSo> same =
        answers.stream().filter(answer -> answer.doesAs(next)).findFirst();
    if (same.isEmpty()) {
      answers.add(next);
    } else {
      answers.set(
          answers.indexOf(same.get()),
          new Unknown.IfSo(
              Answered.joined(same.get().answer(), next.answer()),
              next.clears(),
              next.stand(),
              next.depend()));
    }
  }

  private Unknown.IfSo ifSo(Assumption answer, List<Flag> hanging) {
    CaseOnDay assumed = onDay.assuming(List.of(answer));
    Map<String, SortedMap<String, Certainty>> outcomes = new HashMap<>();
    hanging.forEach(
        flag ->
            outcomes.computeIfAbsent(
                flag.code(), code -> assumed.outcome(plumbline.ruleSet(), code)));
    return new Unknown.IfSo(
        answer,
        hanging.stream().filter(flag -> certainty(outcomes, flag).isEmpty()).toList(),
        hanging.stream().filter(flag -> is(outcomes, flag, Certainty.STANDS)).toList(),
        hanging.stream()
            .filter(
                flag ->
                    is(outcomes, flag, Certainty.DEPENDS)
                        || is(outcomes, flag, Certainty.NOT_DECIDED))
            .toList());
  }

  private static Optional<Certainty> certainty(
      Map<String, SortedMap<String, Certainty>> outcomes, Flag flag) {
    return Optional.ofNullable(
        Objects.requireNonNull(outcomes.get(flag.code())).get(flag.subject()));
  }

  private static boolean is(
      Map<String, SortedMap<String, Certainty>> outcomes, Flag flag, Certainty certainty) {
    return certainty(outcomes, flag).filter(certainty::equals).isPresent();
  }

  /** By a whole check, Drools included. */
  private void confirm(Unknown.IfSo answer) {
    Check assumed = plumbline.check(onDay.assuming(List.of(answer.answer())));
    boolean agrees =
        answer.clears().stream().noneMatch(flag -> isRaised(assumed, flag, certainty -> true))
            && answer.stand().stream()
                .allMatch(flag -> isRaised(assumed, flag, Certainty.STANDS::equals));
    if (!agrees) {
      throw new IllegalStateException(
          "a whole check decides otherwise: " + answer.answer().question().id());
    }
  }

  private static boolean isRaised(
      Check check, Flag flag, java.util.function.Predicate<Certainty> certainty) {
    return check.flags(flag.code()).stream()
        .filter(raised -> raised.subject().equals(flag.subject()))
        .map(Flag::certainty)
        .anyMatch(certainty);
  }
}
