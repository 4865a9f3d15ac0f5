package org.plumbline.result;

import java.util.Locale;

/**
 * A question of the report that a check did not judge. That it raised no flag there says nothing.
 *
 * @param question what was not judged
 * @param reason why not
 */
public record NotJudged(ReportQuestion question, Reason reason) {
  /** Why a question was not judged. */
  public enum Reason {
    /** No rule asks it of this assistance on the day of the check. */
    NO_RULE,
    /** No source published by the day of {@code --known-at} tells of what it is about. */
    NOT_PUBLIC,
    /** No pack that was run answers it. */
    NOT_ASKED;

    /** As JSON writes it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Whether the check cannot clear the case because of it: one of the questions that decide, and
   * not merely left out by whoever chose the packs.
   */
  public boolean isDecisive() {
    return question.isDecisive() && reason != Reason.NOT_ASKED;
  }
}
