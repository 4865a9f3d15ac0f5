package org.plumbline.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.problem.Place;
import org.plumbline.result.Verdict;

/**
 * What a test case expects of a check. A flag is written as its code, or as {@code code@subject}.
 *
 * @param asOf the day of the check; empty if it is that of the case
 * @param verdict the verdict; empty if any
 * @param couldBe the worst that depends; empty if any
 * @param stands all flags that stand
 * @param depends all flags that depend
 * @param notDecided all flags that are not decided
 * @param place where it is written
 */
public record Expectation(
    Optional<LocalDate> asOf,
    Optional<Verdict> verdict,
    Optional<Verdict> couldBe,
    List<String> stands,
    List<String> depends,
    List<String> notDecided,
    Place place) {
  /** Copies the lists. */
  public Expectation {
    stands = List.copyOf(stands);
    depends = List.copyOf(depends);
    notDecided = List.copyOf(notDecided);
  }
}
