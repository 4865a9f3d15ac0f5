package org.plumbline.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.problem.Place;
import org.plumbline.result.Certainty;
import org.plumbline.result.Flag;
import org.plumbline.result.Footing;
import org.plumbline.result.Severity;

/** The verdict is the first that applies, and "could be" takes all that depends as if it stood. */
class VerdictsTest {

  @ParameterizedTest(name = "{0}, ended: {1}, unjudged: {2} -> {3}, could be {4}")
  @CsvSource(
      nullValues = "none",
      value = {
        "none, false, false, no-flags, no-flags",
        "none, true, false, ended, ended",
        "info stands, false, false, notes, notes",
        "info stands, true, false, ended, ended",
        "info depends, false, false, undetermined, notes",
        "medium stands, false, false, caution, caution",
        "medium stands, true, false, caution, caution",
        "medium stands + info depends, false, false, caution, caution",
        "medium stands + high depends, false, false, undetermined, refer",
        "high stands + blocker depends, false, false, refer, stop",
        "high stands, true, false, refer, refer",
        "blocker stands + info depends, false, false, stop, stop",
        "blocker depends, true, false, undetermined, stop",
        "info stands + medium not-decided, false, false, undetermined, caution",
        "medium stands + info not-decided, false, false, undetermined, caution",
        "blocker not-decided + blocker stands, false, false, stop, stop",
        "none, false, true, not-judged, not-judged",
        "none, true, true, ended, ended",
        "info stands, false, true, not-judged, not-judged",
        "info stands, true, true, ended, ended",
        "info depends, false, true, undetermined, not-judged",
        "medium stands, false, true, caution, caution",
        "medium stands, true, true, caution, caution",
        "medium stands + high depends, false, true, undetermined, refer",
        "high stands, true, true, refer, refer",
        "blocker stands + info depends, false, true, stop, stop",
        "blocker depends, true, true, undetermined, stop",
        "info stands + medium not-decided, false, true, undetermined, caution",
      })
  void isTheFirstThatApplies(
      String flags, boolean ended, boolean unjudged, String verdict, String couldBe) {
    Verdicts.Frame frame = new Verdicts.Frame(ended, unjudged);
    List<Flag> list =
        flags == null
            ? List.of()
            : List.of(flags.split(" \\+ ", -1)).stream().map(VerdictsTest::flag).toList();
    assertEquals(verdict, Verdicts.of(list, frame).toString());
    assertEquals(couldBe, Verdicts.couldBe(list, frame).toString());
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
