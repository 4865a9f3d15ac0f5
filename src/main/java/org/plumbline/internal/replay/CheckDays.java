package org.plumbline.internal.replay;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.casefile.Case;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;

/** As of which days a case is checked. Safe for any number of threads. */
public final class CheckDays {
  private CheckDays() {}

  /**
   * The days, each once, the first first: those that were asked for, or else those that the case
   * names itself.
   *
   * @param file of the case, for the message
   * @throws BrokenFileException if there are neither
   */
  public static List<LocalDate> of(Case theCase, Path file, List<LocalDate> asked) {
    return Stream.of(asked, theCase.asOf())
        .filter(days -> !days.isEmpty())
        .findFirst()
        .orElseThrow(() -> noDay(file))
        .stream()
        .distinct()
        .sorted()
        .toList();
  }

  private static BrokenFileException noDay(Path file) {
    return new BrokenFileException(
        List.of(
            new Problem(
                Place.of(file.toString().replace('\\', '/')),
                "the case does not say as of which day to check it; write 'as-of: 2022-03-31' in it, or ask with --as-of 2022-03-31",
                "")));
  }
}
