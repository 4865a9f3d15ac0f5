package org.plumbline.replay.coverage;

import java.util.List;
import org.plumbline.rulebook.Rule;

/**
 * What cases show of a rule. Immutable.
 *
 * @param rule the rule
 * @param text of its file
 * @param outcome whether it fired
 * @param conditions in the order in which they stand
 */
public record CoveredRule(
    Rule rule, String text, Outcome outcome, List<CoveredCondition> conditions) {
  /** Copies the list. */
  public CoveredRule {
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

  /** The conditions that were not seen both ways and have no excuse. */
  public List<CoveredCondition> missing() {
    return conditions.stream().filter(condition -> !condition.isCovered()).toList();
  }
}
