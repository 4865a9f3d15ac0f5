package org.plumbline.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.partnership.Phase;

class DatesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

  @Test
  void yearsAreCountedBackwards() {
    assertEquals(LocalDate.of(2023, 2, 28), Dates.yearsBefore(DAY, 1));
    assertEquals(LocalDate.of(2028, 2, 29), Dates.yearsBefore(DAY, -4));
    assertEquals(DAY, Dates.yearsBefore(DAY, 0));
  }

  @Test
  void anyNumberOfYearsLeadsOutOfTheCalendarAndNoFurther() {
    assertTrue(Dates.yearsBefore(Dates.NEVER, Integer.MAX_VALUE).isBefore(Dates.EVER));
    assertTrue(Dates.yearsBefore(Dates.EVER, Integer.MIN_VALUE).isAfter(Dates.NEVER));
  }

  @Test
  void aPhaseCanBeAskedForMoreYearsThanThereAre() {
    Phase phase = new Phase("f", "p", Dates.EVER, Dates.NEVER, "college");
    assertFalse(phase.begunYearsBefore(Integer.MAX_VALUE, Dates.NEVER));
    assertTrue(phase.begunYearsBefore(Integer.MIN_VALUE, Dates.EVER));
  }
}
