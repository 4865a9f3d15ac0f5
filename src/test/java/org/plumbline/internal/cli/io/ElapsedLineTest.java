package org.plumbline.internal.cli.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** With a clock of its own, except for the last test. */
class ElapsedLineTest {
  private final ByteArrayOutputStream drawn = new ByteArrayOutputStream();
  private final PrintStream terminal = new PrintStream(drawn, true, StandardCharsets.UTF_8);
  private long now = Long.MAX_VALUE - 10; // the clock of Java may be anywhere, and run over

  @Test
  void aShortCheckHasNoLine() {
    ElapsedLine line = new ElapsedLine(terminal, () -> now, 1, 0);
    drawAfter(1_999, line);
    line.close();
    assertEquals("", drawn());
  }

  @Test
  void theLineIsDrawnAgainAndGoneAtTheEnd() {
    ElapsedLine line = new ElapsedLine(terminal, () -> now, 1, 0);
    drawAfter(2_000, line);
    drawAfter(8_500, line);
    line.close();
    drawAfter(1_000, line);
    assertEquals("\rchecking: 2 s\rchecking: 10 s\r              \r", drawn());
  }

  @Test
  void withSeveralCasesTheLineSaysWhichOneItIs() {
    ElapsedLine line = new ElapsedLine(terminal, () -> now, 3, 0);
    drawAfter(2_000, line);
    line.next(0);
    drawAfter(1_000, line);
    assertEquals("\rchecking case 1 of 3: 2 s\rchecking case 2 of 3: 3 s", drawn());
  }

  @Test
  void afterTenCasesItHasARateAndTheTimeLeft() {
    ElapsedLine line = new ElapsedLine(terminal, () -> now, 12_000, 600_000);
    nextTimes(9, line);
    drawAfter(2_000, line);
    line.next(50);
    drawAfter(1_000, line);
    nextTimes(290, line);
    drawAfter(1_000, line);
    assertEquals(
        "\rchecking case 10 of 12,000: 2 s"
            + "\rchecking case 11 of 12,000: 3 s, 3.3 a second, 1 h 0 min left"
            + "\rchecking case 301 of 12,000: 4 s, 75 a second, 3 min left    ",
        drawn());
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    ElapsedLine line = new ElapsedLine(terminal, () -> now, 0, 0);
    nextTimes(5_000, line);
    drawAfter(2_000, line);
    assertEquals("\rchecking case 5,001: 2 s, 2,500 a second", drawn());
  }

  @Test
  void casesOfAnEarlierRunCountForNoRate() {
    ElapsedLine line = new ElapsedLine(terminal, () -> now, 0, 100_000);
    for (int i = 0; i < 1_000; i++) {
      line.skip(50);
    }
    nextTimes(200, line);
    drawAfter(2_000, line);
    assertEquals("\rchecking case 1,201: 2 s, 100 a second, 8 s left", drawn());
  }

  @Test
  void messagesTakeThePlaceOfTheLine() {
    ElapsedLine line = new ElapsedLine(terminal, () -> now, 1, 0);
    drawAfter(2_000, line);
    line.instead(() -> terminal.print("a message\n"));
    drawAfter(1_000, line);
    assertEquals("\rchecking: 2 s\r             \ra message\n\rchecking: 3 s", drawn());
  }

  @Test
  void onATerminalItIsDrawnMeanwhileAndElsewhereNever() throws InterruptedException {
    checkFor(2_600, new Console(terminal, terminal, false, false, false));
    assertEquals("", drawn());
    checkFor(2_600, new Console(terminal, terminal, false, true, false));
    assertTrue(drawn().startsWith("\rchecking: 2 s"), drawn());
  }

  private static void checkFor(int milliseconds, Console screen) throws InterruptedException {
    ElapsedLine line = screen.checking(1, () -> 0);
    Thread.sleep(milliseconds);
    line.close();
  }

  private static void nextTimes(int times, ElapsedLine line) {
    for (int i = 0; i < times; i++) {
      line.next(50);
    }
  }

  private void drawAfter(int milliseconds, ElapsedLine line) {
    now += Duration.ofMillis(milliseconds).toNanos();
    line.draw();
  }

  private String drawn() {
    return drawn.toString(StandardCharsets.UTF_8);
  }
}
