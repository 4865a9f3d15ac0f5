package org.plumbline.internal.coverage;

import java.util.List;
import org.plumbline.internal.rulebook.model.Rule;

/**
 * What cases show of a rule. Immutable.
 *
 * @param rule the rule
 * @param text of its file
 * @param lookedAt whether some case that speaks of it is of a day on which it is in force
 * @param firedBy the files of the cases in some reading of which it raised its flag, sorted
 * @param conditions in the order in which they stand
 */
public record CoveredRule(
    Rule rule,
    String text,
    boolean lookedAt,
    List<String> firedBy,
    List<CoveredCondition> conditions) {
  /** Copies the lists. */
  public CoveredRule {
    firedBy = List.copyOf(firedBy);
    conditions = List.copyOf(conditions);
  }

  /** How a rule came out. */
  public enum Outcome {
    /** It raised its flag in some reading of some case. */
    FIRED("fired"),
    /** It was looked at, and raised nothing. */
    NOT_FIRED("not fired"),
    /** No case that speaks of it is of a day on which it is in force. */
    NEVER_LOOKED_AT("never looked at");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /** How it came out. */
  public Outcome outcome() {
    return !firedBy.isEmpty()
        ? Outcome.FIRED
        : lookedAt ? Outcome.NOT_FIRED : Outcome.NEVER_LOOKED_AT;
  }

  /** The conditions that were not seen both ways and have no excuse. */
  public List<CoveredCondition> missing() {
    return conditions.stream().filter(condition -> !condition.isCovered()).toList();
  }
}
