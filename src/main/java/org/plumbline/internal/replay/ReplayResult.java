package org.plumbline.internal.replay;

import java.util.List;
import org.plumbline.internal.replay.CaseResult.Outcome;

/**
 * The result of a replay. Immutable.
 *
 * @param cases at least one, in the order of their files
 */
public record ReplayResult(List<CaseResult> cases) {
  public ReplayResult {
    cases = List.copyOf(cases);
  }

  /** The number of cases that passed. */
  public long passed() {
    return count(Outcome.GREEN);
  }

  /** The number of cases that did not pass. */
  public long failed() {
    return cases.size() - passed();
  }

  /** Whether any case has this outcome. */
  public boolean has(Outcome outcome) {
    return count(outcome) > 0;
  }

  private long count(Outcome outcome) {
    return cases.stream().filter(result -> result.outcome() == outcome).count();
  }
}
