package org.plumbline.casefile;

/** Kinds of values that stand in many places. */
final class Kinds {
  /** A date that may be in doubt. */
  static final Kind DATE = DateKind.DATE.orDoubtful();

  /** Yes or no, which may be in doubt. */
  static final Kind YES_NO = ChoiceKind.YES_NO.orDoubtful();

  private Kinds() {}
}
