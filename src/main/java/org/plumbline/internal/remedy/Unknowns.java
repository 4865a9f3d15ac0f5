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

/** Ranks open questions by the flags that depend on them. */
public final class Unknowns {
  /** By the number of blockers, then of high flags, and so on; then by question. */
  private static final Comparator<Unknown> MOST_SERIOUS_FIRST =
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
   * The questions on which flags of {@code check} depend, ranked by the number of blockers, then of
   * high flags, and so on. The effect of an answer comes from the scenarios that the check has run
   * with it.
   */
  public static List<Unknown> of(Plumbline plumbline, PreparedCase onDay, Check check) {
    Unknowns unknowns = new Unknowns(plumbline, onDay, check);
    return check.questions().stream()
        .filter(question -> !question.decides().isEmpty())
        .map(unknowns::unknown)
        .sorted(MOST_SERIOUS_FIRST)
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
        flag, hanging -> onDay.ways(plumbline.ruleSet(), hanging.code(), hanging.subject(), 0));
  }

  /** Joins answers with the same effect. */
  private static void add(List<Unknown.IfSo> answers, Unknown.IfSo next) {
    Optional<Unknown.IfSo> same =
        answers.stream().filter(answer -> answer.hasSameEffect(next)).findFirst();
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

  /** If there are too many scenarios, an answer decides nothing. */
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
