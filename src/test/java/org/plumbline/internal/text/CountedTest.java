package org.plumbline.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CountedTest {
  @Test
  void onlyOneIsSingular() {
    assertEquals("0 flags", Counted.of(0, "flag"));
    assertEquals("1 flag", Counted.of(1, "flag"));
    assertEquals("2 flags", Counted.of(2, "flag"));
  }

  @Test
  void thousandsAreSetApart() {
    assertEquals("1,204 cases", Counted.of(1_204, "case"));
  }

  @Test
  void aNounInYHasItsPlural() {
    assertEquals("2 entries", Counted.of(2, "entry"));
    assertEquals("2 days", Counted.of(2, "day"));
  }
}
