package org.plumbline.internal.coverage;

import java.util.List;
import org.plumbline.internal.rulebook.model.Rule;

/**
 * Coverage of one rule. Immutable.
 *
 * @param rule the rule
 * @param text the text of its file
 * @param lookedAt whether a case that belongs to it is about a day on which it is in force
 * @param firedBy the files of the cases in which it raised its flag in some scenario, sorted
 * @param conditions its conditions, in order
 */
public record CoveredRule(
    Rule rule,
    String text,
    boolean lookedAt,
    List<String> firedBy,
    List<CoveredCondition> conditions) {
  public CoveredRule {
    firedBy = List.copyOf(firedBy);
    conditions = List.copyOf(conditions);
  }

  /** The outcome for a rule. */
  public enum Outcome {
    /** It raised its flag in some scenario of some case. */
    FIRED("fired"),
    /** It was run and raised nothing. */
    NOT_FIRED("not fired"),
    /** No case that belongs to it is about a day on which it is in force. */
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

  /** The outcome. */
  public Outcome outcome() {
    return !firedBy.isEmpty()
        ? Outcome.FIRED
        : lookedAt ? Outcome.NOT_FIRED : Outcome.NEVER_LOOKED_AT;
  }

  /** The conditions that were not both true and false and are not exempt. */
  public List<CoveredCondition> missing() {
    return conditions.stream().filter(condition -> !condition.isCovered()).toList();
  }
}
