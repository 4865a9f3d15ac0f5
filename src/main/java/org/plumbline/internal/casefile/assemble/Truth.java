package org.plumbline.internal.casefile.assemble;

import java.util.List;
import java.util.function.Predicate;
import org.plumbline.internal.scenario.Uncertain;

/** Combines uncertain yes/no values. */
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
            List.of(a, b), scenario -> (Boolean) a.in(scenario) && (Boolean) b.in(scenario));
  }

  static Uncertain or(Uncertain a, Uncertain b) {
    if (a.equals(YES) || b.equals(NO)) {
      return a;
    }
    return a.equals(NO) || b.equals(YES)
        ? b
        : Uncertain.computed(
            List.of(a, b), scenario -> (Boolean) a.in(scenario) || (Boolean) b.in(scenario));
  }

  /** Whether an uncertain value equals {@code expected}. */
  static Uncertain is(Uncertain value, Object expected) {
    return where(value, expected::equals);
  }

  /** Whether a condition holds for an uncertain value. */
  static Uncertain where(Uncertain value, Predicate<Object> condition) {
    return value instanceof Uncertain.Sure sure
        ? Uncertain.sure(condition.test(sure.value()))
        : Uncertain.computed(List.of(value), scenario -> condition.test(value.in(scenario)));
  }
}
