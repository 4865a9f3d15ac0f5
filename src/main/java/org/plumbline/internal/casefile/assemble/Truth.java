package org.plumbline.internal.casefile.assemble;

import java.util.List;
import java.util.function.Predicate;
import org.plumbline.internal.scenario.Uncertain;

/** Yes and no, where they may be in doubt. */
public final class Truth {
  public static final Uncertain YES = Uncertain.sure(true);
  public static final Uncertain NO = Uncertain.sure(false);

  private Truth() {}

  static Uncertain and(Uncertain a, Uncertain b) {
    if (a.equals(NO) || b.equals(YES)) {
      return a;
    }
    return a.equals(YES) || b.equals(NO)
        ? b
        : Uncertain.computed(
            List.of(a, b), reading -> (Boolean) a.in(reading) && (Boolean) b.in(reading));
  }

  static Uncertain or(Uncertain a, Uncertain b) {
    if (a.equals(YES) || b.equals(NO)) {
      return a;
    }
    return a.equals(NO) || b.equals(YES)
        ? b
        : Uncertain.computed(
            List.of(a, b), reading -> (Boolean) a.in(reading) || (Boolean) b.in(reading));
  }

  /** Whether {@code value} is {@code wanted}. */
  static Uncertain is(Uncertain value, Object wanted) {
    return where(value, wanted::equals);
  }

  /** Whether {@code condition} holds of {@code value}. */
  static Uncertain where(Uncertain value, Predicate<Object> condition) {
    return value instanceof Uncertain.Sure sure
        ? Uncertain.sure(condition.test(sure.value()))
        : Uncertain.computed(List.of(value), reading -> condition.test(value.in(reading)));
  }
}
