package org.plumbline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.casefile.BrokenFileException;
import org.plumbline.casefile.Case;
import org.plumbline.flags.Place;
import org.plumbline.flags.Problem;

/**
 * A case and the days to check it on.
 *
 * @param of the case
 * @param days at least one
 */
record CaseDays(Case of, List<LocalDate> days) {
  /**
   * Reads a case; days that were asked for count before those that it names itself.
   *
   * @throws BrokenFileException if the case cannot be used, or nobody says on which day to check it
   */
  static CaseDays read(Path file, List<LocalDate> asked) {
    Case of = Case.read(file);
    List<LocalDate> days =
        Stream.of(asked, of.asOf())
            .filter(some -> !some.isEmpty())
            .findFirst()
            .orElseThrow(() -> noDay(file));
    return new CaseDays(of, days.stream().distinct().sorted().toList());
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
