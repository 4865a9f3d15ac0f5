package org.plumbline.replay.impact;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.flags.Problem;
import org.plumbline.flags.Severity;

/**
 * What an edit of rules does to many cases. Immutable.
 *
 * @param edits all, sorted by file, each with what it did
 * @param checks how many checks were made with either rules: one for each case and day
 * @param changed the checks that come out otherwise, in the order of the cases and their days
 * @param problems of cases that could not be used
 */
public record ImpactResult(
    List<EditEffect> edits, int checks, List<ChangedCase> changed, List<Problem> problems) {
  /** Copies the lists. */
  public ImpactResult {
    edits = List.copyOf(edits);
    changed = List.copyOf(changed);
    problems = List.copyOf(problems);
  }

  /** How many flags were added, cleared or changed. */
  public long count(ChangedFlag.What what) {
    return flags().filter(flag -> flag.what() == what).count();
  }

  /** How many checks come out as before. */
  public int unchanged() {
    return checks - changed.size();
  }

  /** How many checks have another verdict. */
  public long verdicts() {
    return changed.stream().filter(one -> !one.before().equals(one.after())).count();
  }

  /** Whether any flag of at least this severity, before or after, is another. */
  public boolean changes(Severity atLeast) {
    return flags().anyMatch(flag -> flag.gravest().compareTo(atLeast) <= 0);
  }

  /** The edits that are run and changed nothing. */
  public List<EditEffect> withoutEffect() {
    return edits.stream().filter(one -> one.isRun() && one.flags().isEmpty()).toList();
  }

  private Stream<ChangedFlag> flags() {
    return changed.stream().flatMap(one -> one.flags().stream());
  }
}
