package org.plumbline.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.problem.Place;
import org.plumbline.result.Verdict;

/**
 * The result that a test case expects. A flag is written as its code or as {@code code@subject}.
 *
 * @param asOf the date of the check; empty for the date of the case
 * @param verdict the verdict; empty if any verdict is accepted
 * @param couldBe the worst verdict that depends; empty if any is accepted
 * @param stands all flags that stand
 * @param depends all flags that depend
 * @param notDecided all flags that cannot be decided
 * @param place where the expectation is written
 */
public record Expectation(
    Optional<LocalDate> asOf,
    Optional<Verdict> verdict,
    Optional<Verdict> couldBe,
    List<String> stands,
    List<String> depends,
    List<String> notDecided,
    Place place) {

  public Expectation {
    stands = List.copyOf(stands);
    depends = List.copyOf(depends);
    notDecided = List.copyOf(notDecided);
  }
}
