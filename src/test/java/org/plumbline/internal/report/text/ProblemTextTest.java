package org.plumbline.internal.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.problem.Excerpt;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import org.plumbline.problem.ProblemCode;

class ProblemTextTest {
  @Test
  void theLineStandsBelowWithAMarkUnderWhatIsWrong() {
    assertEquals(
        """
        x.drl:18:11: it is wrong (mend it) [PL0402]
            Host( contry == "XA" )
                  ^^^^^^
        """,
        text("    Host( contry == \"XA\" )", 11, 17));
  }

  @Test
  void whereOnlyTheBeginningIsKnownOneCharacterIsMarked() {
    assertEquals(
        """
        x.drl:18:1: it is wrong (mend it) [PL0402]
            abc
            ^
        """,
        text("abc", 1, 0));
  }

  @Test
  void whatIsMissingAtTheEndIsMarkedAfterIt() {
    assertEquals(
        """
        x.drl:18:4: it is wrong (mend it) [PL0402]
            abc
               ^
        """,
        text("abc", 4, 5));
  }

  @Test
  void aTabDoesNotMoveTheMark() {
    assertEquals(
        """
        x.drl:18:8: it is wrong (mend it) [PL0402]
            a b c def
                  ^^^
        """,
        text("\ta\tb\tc\tdef", 8, 11));
  }

  @Test
  void wideCharactersAndMarksWithoutWidthDoNotMoveTheMark() {
    assertEquals(
        """
        x.drl:18:4: it is wrong (mend it) [PL0402]
            \u65b0\u7586 x
                 ^
        """,
        text("\u65b0\u7586 x", 4, 5));
    assertEquals(
        """
        x.drl:18:4: it is wrong (mend it) [PL0402]
            e\u0301 x
              ^
        """,
        text("e\u0301 x", 4, 5));
  }

  @Test
  void aCharacterThatCannotBeSeenIsWrittenOut() {
    assertEquals(
        """
        x.drl:18:2: it is wrong (mend it) [PL0402]
            a\\u202eb
             ^^^^^^
        """,
        text("a\u202eb", 2, 3));
  }

  @Test
  void aLongLineIsCutRoundTheMarkToEightyColumns() {
    String shown = text("a".repeat(100) + " xyz " + "b".repeat(100), 102, 105);
    assertEquals(
        "    …" + "a".repeat(35) + " xyz " + "b".repeat(34) + "…\n" + " ".repeat(41) + "^^^\n",
        shown.substring(shown.indexOf('\n') + 1));
    shown.lines().skip(1).forEach(line -> assertEquals(true, line.length() <= 80, line));
  }

  @Test
  void whatStandsNowhereIsSaidInOneLine() {
    Problem problem = new Problem(ProblemCode.NO_RULES, Place.of("rules"), "no rules", "");
    assertEquals("rules: no rules [PL0003]\n", ProblemText.write(problem));
  }

  @Test
  void ofAWholeLineNothingIsMarked() {
    assertEquals("x.drl:18: it is wrong (mend it) [PL0402]\n    abc\n", text("abc", 0, 0));
  }

  @Test
  void aProblemOfACaseIsSaidAsBefore() {
    assertEquals(
        "a.yaml:1:2: wrong\n",
        ProblemText.write(new Problem(new Place("a.yaml", 1, 2), "wrong", "")));
  }

  private static String text(String line, int column, int end) {
    Place place = new Place("x.drl", 18, column);
    return ProblemText.write(
        new Problem(ProblemCode.UNKNOWN_PROPERTY, place, "it is wrong", "mend it")
            .showing(new Excerpt(line, end)));
  }
}
