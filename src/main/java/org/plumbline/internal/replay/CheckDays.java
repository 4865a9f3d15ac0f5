package org.plumbline.internal.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.casefile.Case;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;

/** The days on which a case is checked. Safe for any number of threads. */
public final class CheckDays {
  private CheckDays() {}

  /**
   * The days in order, each once: those asked for, or else those that the case names.
   *
   * @param where the case is written, for the message
   * @throws BrokenFileException if there is no day
   */
  public static List<LocalDate> of(Case theCase, Place where, List<LocalDate> asked) {
    return Stream.of(asked, theCase.asOf())
        .filter(days -> !days.isEmpty())
        .findFirst()
        .orElseThrow(() -> noDay(where))
        .stream()
        .distinct()
        .sorted()
        .toList();
  }

  private static BrokenFileException noDay(Place where) {
    return new BrokenFileException(
        List.of(
            new Problem(
                where,
                "the case names no day to check it on; add 'as-of: 2022-03-31' to it, or use --as-of 2022-03-31",
                "")));
  }
}
