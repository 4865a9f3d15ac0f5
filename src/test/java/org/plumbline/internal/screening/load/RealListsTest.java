package org.plumbline.internal.screening.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.word.Effect;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.ListedName;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.list.SanctionsList;

/** Lists as they were published, where they lie beside the project; skipped where they do not. */
class RealListsTest {
  private static final Path LISTS = Path.of("..", "shared", "lists");

  private static List<Path> files(String... names) {
    List<Path> files = Stream.of(names).map(LISTS::resolve).toList();
    assumeTrue(files.stream().allMatch(Files::exists));
    return files;
  }

  private static ListEntry entry(SanctionsList list, String id) {
    return list.entries().stream().filter(entry -> entry.id().equals(id)).findFirst().orElseThrow();
  }

  private static long links(SanctionsList list) {
    return list.entries().stream().mapToLong(entry -> entry.links().size()).sum();
  }

  @Test
  void ofacEntriesAlone() {
    SanctionsList list = ListLoader.load(files("ofac/2024-05-03/sdn.csv"));
    assertEquals(PublishedList.OFAC_SDN_CSV, list.kind());
    assertEquals(14_965, list.entries().size());
    assertTrue(links(list) > 6_300, "links: " + links(list));
    assertTrue(
        list.notRead().stream().allMatch(note -> note.message().contains("are cut off")),
        list.notRead().toString());
    assertEquals(18, list.notRead().size());
  }

  @Test
  void ofacFourFiles() {
    SanctionsList list =
        ListLoader.load(
            files(
                "ofac/2021-07-07/sdn.csv",
                "ofac/2021-07-07/add.csv",
                "ofac/2021-07-07/alt.csv",
                "ofac/2021-07-07/sdn_comments.csv"));
    assertEquals(8_976, list.entries().size());
    assertEquals(
        List.of("'Region: Kafia Kingi' is not a known country"),
        list.notRead().stream().map(note -> note.message()).toList());
    ListEntry corps =
        list.entries().stream()
            .filter(entry -> entry.name().equals("XINJIANG PRODUCTION AND CONSTRUCTION CORPS"))
            .findFirst()
            .orElseThrow();
    assertEquals(Set.of("CN"), corps.countries());
    assertEquals(Set.of(Effect.ASSET_FREEZE), corps.effects());
    assertTrue(
        entry(list, "12300").links().stream()
            .anyMatch(link -> link.otherEnd().equals("PROMO RAIZ S.A.S.")));
  }

  @Test
  void theEntityListOfOneDay() {
    SanctionsList list =
        ListLoader.loadExtract(files("us-csl/csl-bis-entity-list-xinjiang-2019-10-09.csv"));
    assertTrue(list.extract());
    assertEquals(16, list.entries().size());
    assertEquals(List.of(), list.notRead());
    assertTrue(
        list.entries().stream()
            .allMatch(
                entry ->
                    entry.effects().equals(Set.of(Effect.EXPORT_LICENSING))
                        && entry.countries().equals(Set.of("CN"))
                        && entry.from().equals(Optional.of(LocalDate.of(2019, 10, 9)))));
  }

  @Test
  void samplesOfTheScreeningListInBothForms() {
    assertEquals(113, ListLoader.loadExtract(files("us-csl/csl-2019-sample.csv")).entries().size());
    assertEquals(13, ListLoader.loadExtract(files("us-csl/csl-2025-sample.csv")).entries().size());
  }

  @Test
  void theListsOfTheUk() {
    SanctionsList old = ListLoader.load(files("uk/ofsi-conlist-2018-04-13-oldformat.csv"));
    assertEquals(Optional.of(LocalDate.of(2018, 4, 13)), old.date());
    assertEquals(2_106, old.entries().size());
    assertTrue(old.entries().stream().allMatch(entry -> entry.from().isPresent()));
    SanctionsList now = ListLoader.loadExtract(files("uk/uksl-csv-header-and-real-rows-2026.csv"));
    assertEquals("KOROLEV PROSPECT", entry(now, "RUS2176").name());
    assertEquals(Optional.of(LocalDate.of(2026, 10, 8)), now.date());
  }

  /** Nine of its parties are on the SDN list too, and all say that they are on the other one. */
  @Test
  void theOtherListOfOfacInTheAdvancedForm() {
    SanctionsList list =
        ListLoader.loadExtract(files("found/cons_advanced-2020-03-17-fragment.xml"));
    assertEquals(PublishedList.OFAC_CONSOLIDATED_ADVANCED_XML, list.kind());
    assertEquals(Set.of(), entry(list, "9684").effects());
    ListEntry both = entry(list, "9659@SDN List");
    assertEquals(Set.of(Effect.ASSET_FREEZE), both.effects());
    assertEquals(Optional.of(LocalDate.of(2016, 9, 16)), both.from());
  }

  @Test
  void theOtherListOfOfacInItsSimpleForms() {
    assertEquals(
        PublishedList.OFAC_CONSOLIDATED_XML,
        ListLoader.loadExtract(files("found/consolidated-2018-04-06-fragment.xml")).kind());
    assertEquals(
        PublishedList.OFAC_CONSOLIDATED_CSV,
        ListLoader.loadExtract(files("found/cons_prim-2018-04-06-fragment.csv")).kind());
  }

  @Test
  void aPartyOnTwoListsOfTheUs() {
    SanctionsList list = ListLoader.loadExtract(files("found/csl-same-id-in-two-lists.csv"));
    assertEquals(2, list.entries().size());
    assertEquals(Set.of(Effect.ASSET_FREEZE), entry(list, "SDN-9647").effects());
    assertEquals(Set.of(), entry(list, "PLC-9647").effects());
    assertEquals("9647", entry(list, "PLC-9647").party());
  }

  @Test
  void theOldListOfTheEu() {
    SanctionsList list = ListLoader.loadExtract(files("eu/eu-fsf-csv-short-sample.csv"));
    assertEquals(93, list.entries().size());
    assertEquals(Optional.of(LocalDate.of(2018, 7, 4)), list.date());
    assertEquals(
        List.of("Saddam Hussein Al-Tikriti", "Abu Ali", "Abou Ali"),
        entry(list, "13").names().stream().map(ListedName::text).toList());
  }

  @Test
  void anActOfTheEu() {
    SanctionsList list = ListLoader.load(files("eu/journal/32020R1998.csv"));
    assertEquals(177, list.entries().size());
    ListEntry bureau =
        list.entries().stream()
            .filter(entry -> entry.name().startsWith("Xinjiang Production"))
            .findFirst()
            .orElseThrow();
    assertEquals(Set.of("CN"), bureau.countries());
    assertEquals(Optional.of(LocalDate.of(2021, 3, 22)), bureau.from());
  }
}
