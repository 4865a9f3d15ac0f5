package org.plumbline.internal.impact;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.casefile.Case;
import org.plumbline.internal.replay.CheckDays;
import org.plumbline.internal.yaml.TextFile;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;

/**
 * What the newer rules do to the case in one file.
 *
 * @param checks how many days were checked
 * @param changed the checks whose flags differ, by day
 * @param problems of a case that cannot be used; then there are no checks
 */
record FileImpact(int checks, List<ChangedCase> changed, List<Problem> problems) {
  /** Drools confirms all of the first cases, then one in so many. */
  private static final int FIRST = 20;

  private static final int ONE_IN = 200;

  static FileImpact of(Path file, int number, List<LocalDate> asked, RuleComparison comparison) {
    try {
      Case theCase = Case.read(file);
      List<LocalDate> days = CheckDays.of(theCase, Place.of(TextFile.name(file)), asked);
      boolean isSample = number < FIRST || number % ONE_IN == 0;
      List<ChangedCase> changed = new ArrayList<>();
      days.forEach(day -> comparison.compare(theCase, day, isSample).ifPresent(changed::add));
      return new FileImpact(days.size(), changed, List.of());
    } catch (BrokenFileException e) {
      return new FileImpact(0, List.of(), e.problems());
    }
  }
}
