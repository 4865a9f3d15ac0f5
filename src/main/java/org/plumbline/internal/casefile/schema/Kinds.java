package org.plumbline.internal.casefile.schema;

/** Kinds of values that many keys have. */
public final class Kinds {
  /** A date that may be uncertain. */
  public static final Kind DATE = DateKind.DATE.orUncertain();

  /** Yes or no, which may be uncertain. */
  public static final Kind YES_NO = ChoiceKind.YES_NO.orUncertain();

  private Kinds() {}
}
