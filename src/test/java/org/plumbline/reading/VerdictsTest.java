package org.plumbline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.flags.Certainty;
import org.plumbline.flags.Flag;
import org.plumbline.flags.Footing;
import org.plumbline.flags.Place;
import org.plumbline.flags.Severity;

/** The verdict is the first that applies, and "could be" takes all that depends as if it stood. */
class VerdictsTest {

  @ParameterizedTest(name = "{0}, ended: {1} -> {2}, could be {3}")
  @CsvSource(
      nullValues = "none",
      value = {
        "none, false, no-flags, no-flags",
        "none, true, ended, ended",
        "info stands, false, notes, notes",
        "info stands, true, ended, ended",
        "info depends, false, undetermined, notes",
        "medium stands, false, caution, caution",
        "medium stands, true, caution, caution",
        "medium stands + info depends, false, caution, caution",
        "medium stands + high depends, false, undetermined, refer",
        "high stands + blocker depends, false, refer, stop",
        "high stands, true, refer, refer",
        "blocker stands + info depends, false, stop, stop",
        "blocker depends, true, undetermined, stop",
        "info stands + medium not-decided, false, undetermined, caution",
        "medium stands + info not-decided, false, undetermined, caution",
        "blocker not-decided + blocker stands, false, stop, stop",
      })
  void isTheFirstThatApplies(String flags, boolean ended, String verdict, String couldBe) {
    List<Flag> list =
        flags == null
            ? List.of()
            : List.of(flags.split(" \\+ ", -1)).stream().map(VerdictsTest::flag).toList();
    assertEquals(verdict, Verdicts.of(list, ended).toString());
    assertEquals(couldBe, Verdicts.couldBe(list, ended).toString());
  }

  private static Flag flag(String words) {
    String[] parts = words.split(" ", -1);
    return new Flag(
        "pack/rule",
        "",
        "",
        Severity.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT)),
        Certainty.valueOf(parts[1].toUpperCase(java.util.Locale.ROOT).replace('-', '_')),
        Optional.empty(),
        Optional.empty(),
        false,
        new Flag.Basis("", true, Footing.OWN, ""),
        Place.of(""),
        List.of(),
        List.of(),
        List.of());
  }
}
