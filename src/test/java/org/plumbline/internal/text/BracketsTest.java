package org.plumbline.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          US Entity List                      | US Entity List (export licensing)
          US Entity List (BIS)                | US Entity List (BIS; export licensing)
          the list (of North (XA))            | the list (of North (XA); export licensing)
          (the source's words are not quoted) | (the source's words are not quoted; export licensing)
          section 2(1)                        | section 2(1) (export licensing)
          it ends here)                       | it ends here) (export licensing)
          "words (ours)"                      | "words (ours)" (export licensing)
          """)
  void remarksOneAfterTheOtherAreOne(String text, String expected) {
    assertEquals(expected, Brackets.add(text, "export licensing"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the list (BIS) | ' (a): more' | the list (BIS; a): more
          the list (BIS) | ': more (a)' | the list (BIS): more (a)
          the list       | ' (a): more' | the list (a): more
          """)
  void theRestOfASentenceMayFollow(String text, String next, String expected) {
    assertEquals(expected, Brackets.join(text, next));
  }
}
