package org.plumbline.internal.cli.option;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.Plumbline;
import org.plumbline.casefile.Case;
import org.plumbline.check.Check;
import org.plumbline.internal.cli.io.CaseInputs;
import org.plumbline.internal.replay.CheckDays;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.Place;
import picocli.CommandLine.Option;

/** The dates of the check; for every command that checks cases. */
public final class DaysOptions {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Date of the check; may be repeated. Default: the dates in the case.")
  private List<LocalDate> asOf = new ArrayList<>();

  @Option(
      names = "--known-at",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description =
          "Leave out what only sources published after this date say, also about the partnership.")
  private Optional<LocalDate> knownAt = Optional.empty();

  /**
   * Checks a case, or a line of a file of JSON lines, on each day, the first first; days that were
   * asked for count before those that it names itself.
   *
   * @throws BrokenFileException if the case cannot be used, or nobody says on which day to check it
   */
  public List<Check> check(Path file, Plumbline plumbline) {
    CaseInputs.Input input = CaseInputs.one(file);
    return check(input.read().get(), input.place(), plumbline);
  }

  /**
   * Checks a case that was read from {@code where}.
   *
   * @throws BrokenFileException if nobody says on which day to check it
   */
  public List<Check> check(Case read, Place where, Plumbline plumbline) {
    Case theCase = knownAt.map(read::knownAt).orElse(read);
    return CheckDays.of(theCase, where, asOf).stream()
        .map(day -> plumbline.check(theCase, day))
        .toList();
  }

  /** The days asked for, in one text. */
  public String inOneText() {
    return asOf + " " + knownAt;
  }

  /** Whether a day was given by which all must be known. */
  public boolean isKnownAt() {
    return knownAt.isPresent();
  }
}
