package org.plumbline.internal.screening.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists write days in five ways; whatever is no day of the calendar stays unread. */
class ListDateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-03-22",
        "2021-03-22T10:00:00",
        "22/03/2021",
        "22/3/2021",
        "22.3.2021",
        "22-Mar-2021",
        "22 March 2021",
        "22 MAR 2021"
      })
  void aDay(String text) {
    assertEquals(Optional.of(LocalDate.of(2021, 3, 22)), ListDate.read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "00/00/1980",
        "31/02/2021",
        "2021",
        "03/2021",
        "2021-13-01",
        "22 Foo 2021",
        "about 22/03/2021",
        "22/03/21"
      })
  void noDay(String text) {
    assertEquals(Optional.empty(), ListDate.read(text));
  }
}
