package org.plumbline.internal.casefile.schema;

/** Kinds of values that stand in many places. */
public final class Kinds {
  /** A date that may be in doubt. */
  public static final Kind DATE = DateKind.DATE.orDoubtful();

  /** Yes or no, which may be in doubt. */
  public static final Kind YES_NO = ChoiceKind.YES_NO.orDoubtful();

  private Kinds() {}
}
