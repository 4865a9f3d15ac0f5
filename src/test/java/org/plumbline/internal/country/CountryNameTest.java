package org.plumbline.internal.country;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryNameTest {
  @ParameterizedTest
  @CsvSource({
    "LK, Sri Lanka, Sri Lanka (LK)",
    "CN, China, China (CN)",
    "GB, United Kingdom, United Kingdom (GB)",
    "XA, XA, XA",
    "XK, XK, XK",
    "XZ, XZ, XZ",
    "ZZ, ZZ, ZZ",
    "unknown, unknown, unknown",
    "'', '', ''"
  })
  void theNameOfAStateAndTheCodeOfAnInventedOne(String code, String name, String withCode) {
    assertEquals(name, CountryName.of(code));
    assertEquals(withCode, CountryName.withCode(code));
  }

  @Test
  void itIsEnglishWhereverItIsRead() {
    Locale usual = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      assertEquals("Germany", CountryName.of("DE"));
    } finally {
      Locale.setDefault(usual);
    }
  }
}
