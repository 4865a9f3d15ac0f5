package org.plumbline.internal.remedy;

import java.util.Optional;
import org.plumbline.Plumbline;
import org.plumbline.check.Check;
import org.plumbline.internal.check.PreparedCase;
import org.plumbline.result.Flag;
import org.plumbline.source.WrittenDate;

/**
 * Tries the acts and documents of the closed list on a case, the smallest sets first. Each set that
 * seems to clear a flag is confirmed by a complete check. Acts are done on the day of the check. If
 * none of them clears the flag, they are tried on the day after, because some rules ask for
 * something later than an event of that day.
 */
public final class RemedySearch {
  /** The most acts and documents in a set. */
  public static final int MOST_STEPS = 3;

  /** The most sets to try for one flag on one day. */
  public static final int MOST_TRIED = 200;

  private final Plumbline plumbline;
  private final PreparedCase onDay;
  private final Optional<PreparedCase> dayAfter;
  private final Check before;

  /** Searches for remedies of the flags of {@code before}, the check of {@code onDay}. */
  public RemedySearch(Plumbline plumbline, PreparedCase onDay, Check before) {
    this.plumbline = plumbline;
    this.onDay = onDay;
    this.dayAfter =
        Optional.of(onDay.asOf().plusDays(1))
            .filter(WrittenDate::covers)
            .map(day -> plumbline.onDay(onDay.asRead(), day));
    this.before = before;
  }

  /** The remedies of one flag. */
  public Remedies of(Flag flag) {
    Remedies sameDay = new DaySearch(plumbline, onDay, before, flag).clearing();
    if (!sameDay.sets().isEmpty() || dayAfter.isEmpty()) {
      return sameDay;
    }
    Remedies next = new DaySearch(plumbline, dayAfter.get(), before, flag).clearing();
    return new Remedies(
        flag,
        next.sets().isEmpty() ? sameDay.day() : next.day(),
        next.sets(),
        sameDay.stops().isEmpty() && !isOver(next) ? next.stops() : sameDay.stops(),
        sameDay.bounded() || next.bounded(),
        sameDay.tried() + next.tried(),
        sameDay.history());
  }

  /** Whether the flag is not raised on that day, whatever is done. */
  private static boolean isOver(Remedies clearing) {
    return clearing.sets().stream().anyMatch(set -> set.steps().isEmpty());
  }
}
