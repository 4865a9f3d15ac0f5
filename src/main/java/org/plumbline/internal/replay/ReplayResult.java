package org.plumbline.internal.replay;

import java.util.List;
import org.plumbline.internal.replay.CaseResult.Outcome;

/**
 * What became of a replay. Immutable.
 *
 * @param cases at least one, in the order of their files
 */
public record ReplayResult(List<CaseResult> cases) {
  /** Copies the list. */
  public ReplayResult {
    cases = List.copyOf(cases);
  }

  /** How many cases came out as expected. */
  public long passed() {
    return count(Outcome.GREEN);
  }

  /** How many did not, for whatever reason. */
  public long failed() {
    return cases.size() - passed();
  }

  /** Whether any case came out this way. */
  public boolean has(Outcome outcome) {
    return count(outcome) > 0;
  }

  private long count(Outcome outcome) {
    return cases.stream().filter(result -> result.outcome() == outcome).count();
  }
}
