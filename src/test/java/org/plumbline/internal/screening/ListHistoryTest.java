package org.plumbline.internal.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.word.Effect;
import org.plumbline.internal.screening.ListHistory.Edition;
import org.plumbline.internal.screening.ListHistory.Stay;
import org.plumbline.internal.screening.list.EntryKind;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.ListedName;
import org.plumbline.internal.screening.list.NameQuality;
import org.plumbline.problem.Place;

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
        told(Edition.of(LocalDate.of(2021, 7, 7), true, true, List.of(dated))));
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
            Edition.of(
                LocalDate.of(2021, 7, 7), false, true, List.of(entry("a", Optional.empty()))),
            edition("2024-05-03", "b")));
  }

  @Test
  void anExtractEndsNoListing() {
    assertEquals(
        List.of(
            "a: ever..2021-07-07 to never, not since 2021-07-07",
            "b: ever..2021-07-07 to never",
            "c: 2021-07-08..2024-05-03 to never"),
        told(edition("2021-07-07", "a", "b"), extract("2024-05-03", "b", "c")));
  }

  @Test
  void aWholeEditionAfterAnExtractEndsWhatItDoesNotHave() {
    assertEquals(
        List.of("a: ever..2021-07-07 to 2021-07-07..2024-05-02", "b: ever..2024-05-03 to never"),
        told(extract("2021-07-07", "a"), edition("2024-05-03", "b")));
  }

  /** The whole edition confirms by leaving out, however many extracts lie between. */
  @Test
  void extractsBetweenWholeEditionsChangeNothingOfWhoIsGone() {
    assertEquals(
        List.of(
            "a: ever..2021-01-01 to 2021-01-01..2023-12-31",
            "b: ever..2021-01-01 to 2022-01-01..2023-12-31"),
        told(
            edition("2021-01-01", "a", "b"),
            extract("2022-01-01", "b"),
            extract("2023-01-01"),
            edition("2024-01-01")));
  }

  @Test
  void extractsAloneEndNobody() {
    assertEquals(
        List.of(
            "a: ever..2021-07-07 to never, not since 2021-07-07",
            "b: ever..2022-07-07 to never, not since 2022-07-07",
            "c: ever..2023-07-07 to never"),
        told(extract("2021-07-07", "a"), extract("2022-07-07", "b"), extract("2023-07-07", "c")));
  }

  @Test
  void theNewestEditionThatHasAnEntryConfirmsIt() {
    assertEquals(
        List.of("a: ever..2021-01-01 to never, not since 2023-01-01"),
        told(
            edition("2021-01-01", "a"),
            extract("2022-01-01"),
            extract("2023-01-01", "a"),
            extract("2024-01-01")));
  }

  /** Nobody knows when in between it came on the list, and an extract does not say. */
  @Test
  void anExtractWithoutAnEntryDoesNotSayThatItIsNew() {
    assertEquals(
        List.of("a: 2021-01-02..2023-01-01 to never"),
        told(edition("2021-01-01"), extract("2022-01-01"), edition("2023-01-01", "a")));
  }

  @Test
  void anExtractOfTheDayOfAWholeEditionTakesNobodyOffIt() {
    assertEquals(
        List.of("a: ever..2021-01-01 to never", "b: ever..2021-01-01 to never"),
        told(edition("2021-01-01", "a"), extract("2021-01-01", "b")));
  }

  @Test
  void anOlderExtractSaysNothingAgainstAWholeEdition() {
    assertEquals(
        List.of("b: ever..2020-01-01 to never", "a: ever..2021-01-01 to never"),
        told(edition("2021-01-01", "a", "b"), extract("2020-01-01", "b")));
  }

  /** A row of an extract may tell one effect of an entry that has several. */
  @Test
  void anExtractEndsNoEffect() {
    Edition whole = with("2021-01-01", true, Effect.ASSET_FREEZE, Effect.TRAVEL_BAN);
    Edition extract = with("2022-01-01", false, Effect.TRAVEL_BAN);
    Edition later = with("2023-01-01", true, Effect.TRAVEL_BAN);
    assertEquals(
        Set.of(Effect.ASSET_FREEZE, Effect.TRAVEL_BAN),
        ListHistory.of(List.of(whole, extract)).get(0).entry().effects());
    assertEquals(
        Set.of(Effect.TRAVEL_BAN),
        ListHistory.of(List.of(whole, extract, later)).get(0).entry().effects());
  }

  private static Edition with(String date, boolean isWhole, Effect... effects) {
    return Edition.of(
        LocalDate.parse(date), true, isWhole, List.of(entry("a", Optional.empty(), effects)));
  }

  private static Edition edition(String date, String... ids) {
    return edition(date, true, ids);
  }

  private static Edition extract(String date, String... ids) {
    return edition(date, false, ids);
  }

  private static Edition edition(String date, boolean isWhole, String... ids) {
    return Edition.of(
        LocalDate.parse(date),
        true,
        isWhole,
        Stream.of(ids).map(id -> entry(id, Optional.empty())).toList());
  }

  private static ListEntry entry(String id, Optional<LocalDate> from, Effect... effects) {
    return new ListEntry(
        id,
        EntryKind.BODY,
        List.of(new ListedName("Body " + id, NameQuality.PRIMARY)),
        Set.of(),
        List.of(),
        Set.of(effects),
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
    return stay.entry().id()
        + ": "
        + told(stay.from())
        + " to "
        + told(stay.to())
        + stay.unconfirmed()
            .map(unconfirmedListings -> ", not since " + unconfirmedListings.since())
            .orElse("");
  }

  private static String told(ListingPeriod span) {
    String words = span.isSure() ? span.last().toString() : span.first() + ".." + span.last();
    return words
        .replace(org.plumbline.fact.Dates.EVER.toString(), "ever")
        .replace(org.plumbline.fact.Dates.NEVER.toString(), "never");
  }
}
