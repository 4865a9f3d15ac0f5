package org.plumbline.internal.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.Plumbline;
import org.plumbline.check.Check;
import org.plumbline.internal.check.FlagPath;
import org.plumbline.internal.check.PreparedCase;
import org.plumbline.internal.scenario.Assumption;
import org.plumbline.result.Flag;
import org.plumbline.result.OpenQuestion;
import org.plumbline.result.Severity;

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
  private final PreparedCase onDay;
  private final Check check;
  private final Map<Flag, List<FlagPath>> ways = new HashMap<>();

  private Unknowns(Plumbline plumbline, PreparedCase onDay, Check check) {
    this.plumbline = plumbline;
    this.onDay = onDay;
    this.check = check;
  }

  /**
   * The questions on which a flag of {@code check}, the check of {@code onDay}, depends: first
   * those on which most blockers hang, among these those with most high flags, and so on. What each
   * answer does is seen in the readings with that answer, in which the check has run the rules.
   */
  public static List<Unknown> of(Plumbline plumbline, PreparedCase onDay, Check check) {
    Unknowns unknowns = new Unknowns(plumbline, onDay, check);
    return check.questions().stream()
        .filter(question -> !question.decides().isEmpty())
        .map(unknowns::unknown)
        .sorted(MOST_AND_GRAVEST_FIRST)
        .toList();
  }

  private static Comparator<Unknown> mostFirst(Severity severity) {
    return Comparator.comparing(
        unknown -> -unknown.flags().stream().filter(flag -> flag.severity() == severity).count());
  }

  private Unknown unknown(OpenQuestion question) {
    List<Flag> hanging =
        check.flags().stream().filter(flag -> flag.dependsOn().contains(question.id())).toList();
    List<FlagPath> all = hanging.stream().flatMap(flag -> waysOf(flag).stream()).toList();
    List<Unknown.IfSo> answers = new ArrayList<>();
    for (Assumption answer : Answered.of(all)) {
      if (answer.question().id().equals(question.id())) {
        add(answers, ifSo(answer, hanging));
      }
    }
    return new Unknown(question, hanging, answers);
  }

  private List<FlagPath> waysOf(Flag flag) {
    return ways.computeIfAbsent(
        flag,
        singleFlag -> onDay.ways(plumbline.ruleSet(), singleFlag.code(), singleFlag.subject(), 0));
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

  /** Where there are too many readings to go through all, an answer decides nothing. */
  private Unknown.IfSo ifSo(Assumption answer, List<Flag> hanging) {
    List<Flag> clears = new ArrayList<>();
    List<Flag> stand = new ArrayList<>();
    List<Flag> depend = new ArrayList<>();
    for (Flag flag : hanging) {
      List<FlagPath> left =
          waysOf(flag).stream().filter(way -> Answered.allows(way, answer)).toList();
      (left.isEmpty()
              ? depend
              : left.stream().noneMatch(FlagPath::raised)
                  ? clears
                  : left.stream().allMatch(FlagPath::raised) ? stand : depend)
          .add(flag);
    }
    return new Unknown.IfSo(answer, clears, stand, depend);
  }
}
