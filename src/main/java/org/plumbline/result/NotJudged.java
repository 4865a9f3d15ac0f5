package org.plumbline.result;

import java.util.Locale;

/**
 * A question of the report that a check did not judge. The lack of flags on it means nothing.
 *
 * @param question what was not judged
 * @param reason why it was not judged
 */
public record NotJudged(ReportQuestion question, Reason reason) {
  /** Why a question was not judged. */
  public enum Reason {
    /** No rule covers it for this assistance on the date of the check. */
    NO_RULE,
    /** No source published by the day given with {@code --known-at} covers its subject. */
    NOT_PUBLIC,
    /** None of the packs that were run answers it. */
    NOT_ASKED;

    /** As JSON writes it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Whether this can make the verdict not-judged: the question is decisive, and it was not just
   * left out by the choice of packs.
   */
  public boolean isDecisive() {
    return question.isDecisive() && reason != Reason.NOT_ASKED;
  }
}
