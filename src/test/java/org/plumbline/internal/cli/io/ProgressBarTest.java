package org.plumbline.internal.cli.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** With a clock of its own. */
class ProgressBarTest {
  private static final long MEGA = 1_000_000;

  private final ByteArrayOutputStream drawn = new ByteArrayOutputStream();
  private long now = Long.MAX_VALUE - 10; // the clock of Java may be anywhere, and run over
  private final ProgressBar bar =
      new ProgressBar(new PrintStream(drawn, true, StandardCharsets.UTF_8), () -> now);

  @Test
  void whatIsDoneSoonHasNone() {
    after(499).at(1, 4);
    after(0).at(4, 4);
    bar.close();
    assertEquals("", drawn());
  }

  @Test
  void aLineIsDrawnAgainAndGoneAtTheEnd() {
    after(500).at(30_500_000, 122 * MEGA);
    after(99).at(40 * MEGA, 122 * MEGA);
    after(1).at(61 * MEGA, 122 * MEGA);
    String first = "[##########------------------------------]  25 %  30.5 MB of 122.0 MB";
    String second = "[####################--------------------]  50 %  61.0 MB of 122.0 MB";
    assertEquals("\r" + first + "\r" + second, drawn());
    after(1).at(122 * MEGA, 122 * MEGA);
    bar.close();
    assertEquals("\r" + first + "\r" + second + "\r" + " ".repeat(second.length()) + "\r", drawn());
  }

  @Test
  void whatHasNoKnownEndSaysHowMuchThereIs() {
    after(500).at(999_999, -1);
    after(100).at(12_340_000, -1);
    bar.close();
    assertEquals("\r999 kB\r12.3 MB\r       \r", drawn());
  }

  @Test
  void thingsWithoutAKnownEndHaveARate() {
    ProgressBar counting =
        new ProgressBar(new PrintStream(drawn, true, StandardCharsets.UTF_8), () -> now, false);
    now += Duration.ofMillis(500).toNanos();
    counting.at(20, -1);
    assertEquals("\r20, 40 a second", drawn());
  }

  @Test
  void aShorterLineCoversALongerOne() {
    after(500).at(12_340_000, -1);
    after(100).at(5, -1);
    assertEquals("\r12.3 MB\r0 kB   ", drawn());
  }

  /** As where several files are fetched one after the other. */
  @Test
  void theNextThingHasItsOwnLineAndItsOwnTime() {
    after(500).at(1_000, 2_000);
    after(0).at(2_000, 2_000);
    int length = drawn().length();
    after(499).at(1_000, 2_000);
    assertEquals(length, drawn().length());
    after(1).at(1_000, 2_000);
    assertEquals(
        "\r[####################--------------------]  50 %  1 kB of 2 kB",
        drawn().substring(length));
  }

  private ProgressBar after(int milliseconds) {
    now += Duration.ofMillis(milliseconds).toNanos();
    return bar;
  }

  private String drawn() {
    return drawn.toString(StandardCharsets.UTF_8);
  }
}
