package org.plumbline.internal.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "con",
        "prn",
        "AUX",
        "nul",
        "com1",
        "com9",
        "lpt1",
        "Lpt9",
        "com\u00b9",
        "con.yaml",
        "nul.tar.gz",
        "aux .md"
      })
  void aDevice(String name) {
    assertTrue(DeviceName.is(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "icon", "con-tract", "console.yaml", "com", "com10", "lpt", "a.con"})
  void anyOther(String name) {
    assertFalse(DeviceName.is(name));
  }
}
