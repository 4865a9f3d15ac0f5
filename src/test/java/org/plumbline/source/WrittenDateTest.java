package org.plumbline.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * ISO 8601-2, level 0: "date with reduced precision" and "time interval"; here a date means some
 * day of it.
 */
class WrittenDateTest {

  @ParameterizedTest
  @CsvSource({
    "2019-10-09, 2019-10-09, 2019-10-09",
    "2019-10, 2019-10-01, 2019-10-31",
    "2020-02, 2020-02-01, 2020-02-29",
    "2019, 2019-01-01, 2019-12-31",
    "2006/2021, 2006-01-01, 2021-12-31",
    "2019-03-05/2019-04, 2019-03-05, 2019-04-30",
    "../2022-03, 0001-01-01, 2022-03-31",
    "2016-12/.., 2016-12-01, 9999-12-31",
  })
  void aDateMeansTheseDays(String text, LocalDate first, LocalDate last)
      throws WrittenDate.Mistake {
    assertEquals(new WrittenDate(first, last, text), WrittenDate.parse(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-02-30|is a date that does not exist",
        "2019-13|is a date that does not exist",
        "2021-02-29|is a date that does not exist",
        "0201|is not between the years 1000 and 2999",
        "9999-12-31|is not between the years 1000 and 2999",
        "2021/2019|ends before it begins",
        "../..|is open at both ends; write 'unknown' instead",
        "1.3.2019|is not a date such as 2019-10-09, 2019-10, 2019 or 2016/2019-10",
        "2019-1-1|is not a date such as 2019-10-09, 2019-10, 2019 or 2016/2019-10",
        "2019-10-09T00:00|is not a date such as 2019-10-09, 2019-10, 2019 or 2016/2019-10",
        "2019/2020/2021|is not a date such as 2019-10-09, 2019-10, 2019 or 2016/2019-10",
        "..|is not a date such as 2019-10-09, 2019-10, 2019 or 2016/2019-10",
      })
  void whatIsNoDateIsSaidSo(String text, String sentence) {
    assertEquals(
        sentence,
        assertThrows(WrittenDate.Mistake.class, () -> WrittenDate.parse(text)).sentence());
  }

  @Test
  void itPrintsAsWritten() {
    assertEquals("2019-10", WrittenDate.known("2019-10").toString());
  }
}
