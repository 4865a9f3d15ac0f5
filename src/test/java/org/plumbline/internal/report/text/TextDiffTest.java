package org.plumbline.internal.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextDiffTest {
  @Test
  void theSameTextHasNoDifference() {
    assertEquals("", TextDiff.of("a.drl", "one\r\n\ttwo\r\n", "one\r\n\ttwo\r\n"));
  }

  @Test
  void aLineHasThreeLinesAroundIt() {
    assertEquals(
        """
        --- a.drl
        +++ a.drl
        @@ -2,7 +2,8 @@
         2
         3
         4
        -5
        +five
        +and a half
         6
         7
         8
        """,
        TextDiff.of(
            "a.drl", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\nand a half\n6\n7\n8\n9\n"));
  }

  @Test
  void lineEndsOfBothTextsAreNotWrittenOutAndTabsStay() {
    assertEquals(
        "--- a\n+++ a\n@@ -1,4 +1,4 @@\n 1\n-\t2\n+\ttwo\n 3\n \n",
        TextDiff.of("a", "1\r\n\t2\r\n3\r\n", "1\r\n\ttwo\r\n3\r\n"));
  }

  @Test
  void aLineEndThatChangesIsWrittenOut() {
    assertEquals(
        "--- a\n+++ a\n@@ -1,2 +1,2 @@\n-1\\u000d\n+1\n \n", TextDiff.of("a", "1\r\n", "1\n"));
  }

  @Test
  void whatCouldDoHarmOnAScreenIsWrittenOut() {
    assertEquals(
        "--- a\n+++ a\n@@ -1,2 +1,2 @@\n-\\u001b[2J\n+\\u202ex\n \n",
        TextDiff.of("a", "\u001b[2J\n", "\u202ex\n"));
  }
}
