package org.plumbline.internal.screening.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameBenchmarkTest {
  private static final List<NameBenchmark.Pair> PAIRS =
      List.of(
          new NameBenchmark.Pair(1, true, true),
          new NameBenchmark.Pair(0.9, true, false),
          new NameBenchmark.Pair(0.8, true, true),
          new NameBenchmark.Pair(0.1, false, true),
          new NameBenchmark.Pair(0, false, false));

  @Test
  void countsAsOneDoesByHand() {
    assertEquals(2.0 / 3, NameBenchmark.precision(PAIRS), 1e-9);
    assertEquals(2.0 / 3, NameBenchmark.recall(PAIRS), 1e-9);
    assertEquals(2.0 / 3, NameBenchmark.f1(PAIRS), 1e-9);
    assertEquals(1.0 / 3, NameBenchmark.recallAtPrecision(PAIRS), 1e-9);
  }
}
