package org.plumbline.internal.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.CaseFolders;
import org.plumbline.casefile.Case;
import org.plumbline.casefile.CaseTree;
import org.plumbline.internal.mutation.CaseVariants.Neighbour;
import org.plumbline.problem.BrokenFileException;

/** A case has neighbours: cases that differ from it at one place. */
class CaseVariantsTest {
  private static final CaseTree WELL_RUN =
      Case.read(CaseFolders.ROOT.resolve("well-run.yaml")).tree();

  private static List<String> changes(String where) {
    return CaseVariants.of(WELL_RUN, List.of(LocalDate.of(2017, 1, 26))).stream()
        .map(Neighbour::change)
        .filter(change -> change.startsWith(where + ": "))
        .map(change -> change.substring(where.length() + 2))
        .toList();
  }

  @Test
  void aDateIsADayOffOrOneOfTheDaysAskedForOrUnknown() {
    assertEquals(
        List.of(
            "2019-02-28 in place of 2019-03-01",
            "2019-03-02 in place of 2019-03-01",
            "2017-01-25 in place of 2019-03-01",
            "2017-01-26 in place of 2019-03-01",
            "2017-01-27 in place of 2019-03-01",
            "unknown in place of 2019-03-01"),
        changes("partnership, phases, p1, from"));
  }

  @Test
  void aWordIsAnotherOfItsChoice() {
    assertEquals(List.of("public-record in place of department-file"), changes("drawn-from"));
  }

  @Test
  void anEntryIsThereTwiceOrNotAtAll() {
    assertEquals(List.of("left out", "twice"), changes("assessments, a1, reviews, review-2021"));
    assertEquals(List.of("twice"), changes("partnership, phases, p1"));
  }

  @Test
  void aSectionIsLeftOutOrEmpty() {
    assertEquals(List.of("none in place of what is there", "left out"), changes("approvals"));
    assertEquals(List.of("none added"), changes("links"));
  }

  @Test
  void aKeyThatIsMissingIsAdded() {
    assertEquals(
        List.of("unit added", "force added", "ministry added", "other added", "unknown added"),
        changes("organisations, uk-ministry, level"));
  }

  @Test
  void whatIsNoFactStays() {
    assertTrue(
        CaseVariants.of(WELL_RUN, List.of()).stream()
            .map(Neighbour::change)
            .noneMatch(change -> change.contains("sources") || change.contains(", note")));
  }

  @Test
  void mostNeighboursAreCases() {
    List<Neighbour> all = CaseVariants.of(WELL_RUN, List.of());
    long read =
        all.stream()
            .filter(
                neighbour -> {
                  try {
                    neighbour.tree().read();
                    return true;
                  } catch (BrokenFileException e) {
                    return false;
                  }
                })
            .count();
    assertTrue(all.size() > 300 && read > all.size() / 2, read + " of " + all.size());
  }
}
