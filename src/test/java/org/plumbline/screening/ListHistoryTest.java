package org.plumbline.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.flags.Place;
import org.plumbline.screening.ListHistory.Edition;
import org.plumbline.screening.ListHistory.Stay;
import org.plumbline.screening.lists.EntryKind;
import org.plumbline.screening.lists.ListEntry;
import org.plumbline.screening.lists.ListedName;
import org.plumbline.screening.lists.NameQuality;

class ListHistoryTest {
  @Test
  void aListWithoutDaysOfDesignationSaysOnlyListedByItsDate() {
    assertEquals(List.of("a: ever..2021-07-07 to never"), told(edition("2021-07-07", "a")));
  }

  @Test
  void theDayOfDesignationIsTakenWhereTheListHasIt() {
    ListEntry dated = entry("a", Optional.of(LocalDate.of(2019, 10, 9)));
    assertEquals(
        List.of("a: 2019-10-09 to never"),
        told(Edition.of(LocalDate.of(2021, 7, 7), true, List.of(dated))));
  }

  @Test
  void whatIsNewInAnEditionWasListedAfterTheOneBefore() {
    assertEquals(
        List.of("a: ever..2021-07-07 to never", "b: 2021-07-08..2024-05-03 to never"),
        told(edition("2024-05-03", "a", "b"), edition("2021-07-07", "a")));
  }

  @Test
  void whatIsGoneFromAnEditionWasRemovedAfterTheOneBefore() {
    assertEquals(
        List.of("a: ever..2021-07-07 to 2021-07-07..2024-05-02"),
        told(edition("2021-07-07", "a"), edition("2024-05-03")));
  }

  /** Nobody knows which of the two is the later, and nobody is taken off a list for that. */
  @Test
  void whoStandsInOneOfTwoEditionsOfOneDayWasListed() {
    assertEquals(
        List.of("a: ever..2024-05-03 to never", "b: ever..2024-05-03 to never"),
        told(edition("2024-05-03", "a"), edition("2024-05-03", "b")));
  }

  @Test
  void whoComesBackWasOnTheListTwice() {
    assertEquals(
        List.of(
            "a: ever..2021-07-07 to 2021-07-07..2022-12-31", "a: 2023-01-02..2024-05-03 to never"),
        told(edition("2021-07-07", "a"), edition("2023-01-01"), edition("2024-05-03", "a")));
  }

  /** It may be as old as it likes; that it is not younger is all that is known. */
  @Test
  void anEditionWithoutADateMayBeEarlier() {
    assertEquals(
        List.of("a: ever..2021-07-07 to ever..2024-05-02", "b: ever..2024-05-03 to never"),
        told(
            Edition.of(LocalDate.of(2021, 7, 7), false, List.of(entry("a", Optional.empty()))),
            edition("2024-05-03", "b")));
  }

  private static Edition edition(String date, String... ids) {
    return Edition.of(
        LocalDate.parse(date),
        true,
        Stream.of(ids).map(id -> entry(id, Optional.empty())).toList());
  }

  private static ListEntry entry(String id, Optional<LocalDate> from) {
    return new ListEntry(
        id,
        EntryKind.BODY,
        List.of(new ListedName("Body " + id, NameQuality.PRIMARY)),
        Set.of(),
        List.of(),
        Set.of(),
        from,
        Optional.empty(),
        List.of(),
        "",
        Place.of("list.csv"));
  }

  private static List<String> told(Edition... editions) {
    return ListHistory.of(List.of(editions)).stream().map(ListHistoryTest::told).toList();
  }

  private static String told(Stay stay) {
    return stay.entry().id() + ": " + told(stay.from()) + " to " + told(stay.to());
  }

  private static String told(Span span) {
    String words = span.isSure() ? span.last().toString() : span.first() + ".." + span.last();
    return words
        .replace(org.plumbline.facts.Dates.EVER.toString(), "ever")
        .replace(org.plumbline.facts.Dates.NEVER.toString(), "never");
  }
}
