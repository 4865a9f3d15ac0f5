package org.plumbline.flags;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Xinjiang Police College",
        "新疆警察学院",
        "ශ්‍රී ලංකා",
        "الشرطة",
        "O'Neill & Söhne",
        "😀",
        ""
      })
  void everyScriptStaysAsItIs(String text) {
    assertEquals(text, Shown.of(text));
  }

  @Test
  void whatTurnsHidesOrMovesIsWrittenOut() {
    assertEquals(
        "a\\u202eb\\u2066c\\u200fd\\u0007e\\u000af\\u2028g\\ufeffh\\u001b[31m\\ud800\\udb40\\udc41",
        Shown.of("a\u202eb\u2066c\u200fd\u0007e\nf\u2028g\ufeffh\u001b[31m\ud800\udb40\udc41"));
  }

  @Test
  void aQuotedTextIsCutShort() {
    assertEquals("'" + "😀".repeat(60) + "…'", Shown.quoted("😀".repeat(61)));
  }

  @Test
  void aShortQuotedTextIsWhole() {
    assertEquals("'pol\\u202eice'", Shown.quoted("pol\u202eice"));
  }
}
