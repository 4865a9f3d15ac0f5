package org.plumbline.result;

import java.util.Locale;

/** What a report answers; a pack says with {@code answers} which of these it is for. */
public enum ReportQuestion {
  /** Is anybody on the receiving end under sanctions, or close to somebody who is? */
  SANCTIONS,
  /** How was the decision made: were the risks assessed, reviewed and approved? */
  PROCESS,
  /** What has been found about abuse by those who receive? */
  ABUSE,
  /** Does the assistance change anything? */
  EFFECT,
  /** How far can the facts be trusted? */
  EVIDENCE;

  /** Whether no verdict clears a case as long as this was not judged. */
  public boolean isDecisive() {
    return this == SANCTIONS || this == PROCESS || this == ABUSE;
  }

  /** As {@code pack.yaml} and JSON write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
