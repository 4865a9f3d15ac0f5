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
    ElapsedLine line = new ElapsedLine(terminal, () -> now, 1);
    drawAfter(1_999, line);
    line.close();
    assertEquals("", drawn());
  }

  @Test
  void theLineIsDrawnAgainAndGoneAtTheEnd() {
    ElapsedLine line = new ElapsedLine(terminal, () -> now, 1);
    drawAfter(2_000, line);
    drawAfter(8_500, line);
    line.close();
    drawAfter(1_000, line);
    assertEquals("\rchecking: 2 s\rchecking: 10 s\r              \r", drawn());
  }

  @Test
  void withSeveralCasesTheLineSaysWhichOneItIs() {
    ElapsedLine line = new ElapsedLine(terminal, () -> now, 3);
    drawAfter(2_000, line);
    line.next();
    drawAfter(1_000, line);
    assertEquals("\rchecking case 1 of 3: 2 s\rchecking case 2 of 3: 3 s", drawn());
  }

  @Test
  void onATerminalItIsDrawnMeanwhileAndElsewhereNever() throws InterruptedException {
    checkFor(2_600, new Console(terminal, terminal, false, false, false));
    assertEquals("", drawn());
    checkFor(2_600, new Console(terminal, terminal, false, true, false));
    assertTrue(drawn().startsWith("\rchecking: 2 s"), drawn());
  }

  private static void checkFor(int milliseconds, Console screen) throws InterruptedException {
    ElapsedLine line = screen.checking(1);
    Thread.sleep(milliseconds);
    line.close();
  }

  private void drawAfter(int milliseconds, ElapsedLine line) {
    now += Duration.ofMillis(milliseconds).toNanos();
    line.draw();
  }

  private String drawn() {
    return drawn.toString(StandardCharsets.UTF_8);
  }
}
