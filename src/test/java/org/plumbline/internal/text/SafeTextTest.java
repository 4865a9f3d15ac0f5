package org.plumbline.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

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
    assertEquals(text, SafeText.of(text));
  }

  @Test
  void whatTurnsHidesOrMovesIsWrittenOut() {
    assertEquals(
        "a\\u202eb\\u2066c\\u200fd\\u0007e\\u000af\\u2028g\\ufeffh\\u001b[31m\\ud800\\udb40\\udc41",
        SafeText.of("a\u202eb\u2066c\u200fd\u0007e\nf\u2028g\ufeffh\u001b[31m\ud800\udb40\udc41"));
  }

  @Test
  void aQuotedTextIsCutShort() {
    assertEquals("'" + "😀".repeat(60) + "…'", SafeText.quoted("😀".repeat(61)));
  }

  @Test
  void aShortQuotedTextIsWhole() {
    assertEquals("'pol\\u202eice'", SafeText.quoted("pol\u202eice"));
  }
}
