package org.plumbline.result;

import java.util.Locale;

/** The questions of a report. Each pack says with {@code answers} which one its rules answer. */
public enum ReportQuestion {
  /** Is a recipient under sanctions, or linked to somebody who is? */
  SANCTIONS,
  /** How was the decision made: were the risks assessed, reviewed and approved? */
  PROCESS,
  /** What has been found about abuse by the recipients? */
  ABUSE,
  /** Does the assistance change anything? */
  EFFECT,
  /** How far can the facts be trusted? */
  EVIDENCE;

  /** Whether a case without flags still cannot be called free of flags while this is not judged. */
  public boolean isDecisive() {
    return this == SANCTIONS || this == PROCESS || this == ABUSE;
  }

  /** As {@code pack.yaml} and JSON write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
