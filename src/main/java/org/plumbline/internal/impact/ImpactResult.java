package org.plumbline.internal.impact;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.problem.Problem;
import org.plumbline.result.Severity;

/**
 * How the flags of cases differ under newer rules. Immutable.
 *
 * @param edits all, sorted by file
 * @param checks how many checks were compared: one for each case and day
 * @param changed the checks whose flags differ, in the order of the cases and their days
 * @param problems of cases that could not be used
 */
public record ImpactResult(
    List<EditEffect> edits, int checks, List<ChangedCase> changed, List<Problem> problems) {
  public ImpactResult {
    edits = List.copyOf(edits);
    changed = List.copyOf(changed);
    problems = List.copyOf(problems);
  }

  /** The same, with more problems of cases that could not be used. */
  public ImpactResult withMore(List<Problem> unread) {
    return new ImpactResult(
        edits, checks, changed, Stream.concat(problems.stream(), unread.stream()).toList());
  }

  /** How many flags were added, cleared or changed. */
  public long count(ChangedFlag.What change) {
    return flags().filter(flag -> flag.what() == change).count();
  }

  /** How many checks have the same flags under both rules. */
  public int unchanged() {
    return checks - changed.size();
  }

  /** Those with the weightiest difference first. */
  public List<ChangedCase> weightiestFirst() {
    return changed.stream().sorted(Comparator.comparing(ChangedCase::difference)).toList();
  }

  /** How many verdicts differ. */
  public long verdicts() {
    return changed.stream().filter(check -> check.before() != check.after()).count();
  }

  /** Whether any flag differs whose severity, before or after, is at least this. */
  public boolean changes(Severity atLeast) {
    return flags().anyMatch(flag -> flag.gravest().compareTo(atLeast) <= 0);
  }

  private Stream<ChangedFlag> flags() {
    return changed.stream().flatMap(check -> check.flags().stream());
  }
}
