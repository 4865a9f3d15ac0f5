package org.plumbline.casefile;

import java.util.List;

/** Yes and no, where they may be in doubt. */
final class Truth {
  static final Uncertain YES = Uncertain.sure(true);
  static final Uncertain NO = Uncertain.sure(false);

  private Truth() {}

  static Uncertain and(Uncertain a, Uncertain b) {
    if (a.equals(NO) || b.equals(YES)) {
      return a;
    }
    return a.equals(YES) || b.equals(NO) ? b : Uncertain.computed(List.of(a, b), reading -> (Boolean) a.in(reading) && (Boolean) b.in(reading));
  }

  static Uncertain or(Uncertain a, Uncertain b) {
    if (a.equals(YES) || b.equals(NO)) {
      return a;
    }
    return a.equals(NO) || b.equals(YES) ? b : Uncertain.computed(List.of(a, b), reading -> (Boolean) a.in(reading) || (Boolean) b.in(reading));
  }

  /** Whether {@code value} is {@code wanted}. */
  static Uncertain is(Uncertain value, Object wanted) {
    return Uncertain.computed(List.of(value), reading -> value.in(reading).equals(wanted));
  }
}
