package org.plumbline.internal.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
  @ParameterizedTest
  @CsvSource({
    "police, 6",
    "新疆警察学院, 12",
    "ශ්‍රී ලංකා, 7",
    "e\u0301, 1",
    "ｱｲｳ, 3",
    "（注）, 6",
    "😀, 2",
    "الشرطة, 6"
  })
  void aTextTakesTheColumnsThatATerminalGivesIt(String text, int columns) {
    assertEquals(columns, Columns.of(text));
  }

  @Test
  void linesBreakBetweenWords() {
    assertEquals(List.of("one two", "three"), Columns.wrap("one  two three", 9));
  }

  @Test
  void aLineMayBeExactlyFull() {
    assertEquals(List.of("one two", "three"), Columns.wrap("one two three", 7));
  }

  @Test
  void aLongWordIsCut() {
    assertEquals(List.of("a", "bcdef", "gh i"), Columns.wrap("a bcdefgh i", 5));
  }

  @Test
  void pathsAndIdsStayWhole() {
    assertEquals(
        List.of("a", "osja/no-approval@p1,", "b"),
        Columns.wrapAroundIds("a osja/no-approval@p1, b", 5));
    assertEquals(List.of("a", "bcdef", "gh i"), Columns.wrapAroundIds("a bcdefgh i", 5));
  }

  @Test
  void aWideWordIsCutWhereItsColumnsEnd() {
    assertEquals(List.of("新疆", "警察", "学院"), Columns.wrap("新疆警察学院", 5));
  }

  @Test
  void aMarkStaysWithItsLetter() {
    assertEquals(List.of("abe\u0301", "c"), Columns.wrap("abe\u0301c", 3));
  }

  @Test
  void nothingIsOneEmptyLine() {
    assertEquals(List.of(""), Columns.wrap("", 5));
  }

  @Test
  void aNameOfAHundredThousandCharactersIsCutInTime() {
    List<String> lines = Columns.wrap("x".repeat(100_000), 80);
    assertEquals(1250, lines.size());
    assertTrue(lines.stream().allMatch(line -> Columns.of(line) == 80));
  }
}
