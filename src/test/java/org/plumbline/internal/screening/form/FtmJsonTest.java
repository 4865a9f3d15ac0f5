package org.plumbline.internal.screening.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.fact.word.Effect;
import org.plumbline.internal.screening.list.EntryKind;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.ListedName;
import org.plumbline.internal.screening.list.Measure;
import org.plumbline.internal.screening.list.NameQuality;
import org.plumbline.internal.screening.list.SanctionsList;
import org.plumbline.internal.screening.load.ListLoader;
import org.plumbline.internal.screening.read.ListText;
import org.plumbline.problem.Place;

class FtmJsonTest {
  private static final String ANNA =
      entity("anna", "Anna Example", "Person", "'topics': ['sanction'], 'country': ['ru']");
  private static final String WORKS =
      entity("works", "Example Works", "Company", "'topics': ['sanction.linked']");

  @TempDir private Path folder;

  @Test
  void readsSomebodyListedByTwo() {
    SanctionsList list =
        read(
            entity(
                "anna",
                "Anna Example",
                "Person",
                "'topics': ['sanction', 'role.pep'], 'name': ['Anna Example', 'Анна Пример'],"
                    + " 'alias': ['A. Example'], 'weakAlias': ['Anna'], 'previousName': ['Anna Before'],"
                    + " 'country': ['ru', 'suhh']"),
            entity(
                "s1",
                "US",
                "Sanction",
                "'entity': ['anna'], 'country': ['us'], 'authority': ['OFAC'], 'programId': ['US-X'],"
                    + " 'provisions': ['Block'], 'startDate': ['2022-03-01'], 'endDate': ['2024-01-01']"),
            entity(
                "s2",
                "NZ",
                "Sanction",
                "'entity': ['anna'], 'country': ['nz'], 'provisions': ['Travel Ban'], 'listingDate':"
                    + " ['2021-05-06'], 'startDate': ['2021']"));
    String file = folder.resolve("list").toString();
    assertEquals(
        List.of(
            new ListEntry(
                "anna",
                EntryKind.PERSON,
                List.of(
                    new ListedName("Anna Example", NameQuality.PRIMARY),
                    new ListedName("Анна Пример", NameQuality.PRIMARY),
                    new ListedName("A. Example", NameQuality.ALIAS),
                    new ListedName("Anna Before", NameQuality.FORMER),
                    new ListedName("Anna", NameQuality.WEAK)),
                Set.of("RU"),
                List.of("US-X"),
                Set.of(Effect.ASSET_FREEZE, Effect.TRAVEL_BAN),
                Optional.of(LocalDate.of(2021, 5, 6)),
                Optional.empty(),
                List.of(),
                "country: suhh; topics: sanction, role.pep",
                "",
                "",
                new Place(file, 1, 0),
                true,
                List.of(
                    new Measure(
                        "s1",
                        "US",
                        "OFAC",
                        List.of("US-X"),
                        Set.of(Effect.ASSET_FREEZE),
                        Optional.of(LocalDate.of(2022, 3, 1)),
                        Optional.of(LocalDate.of(2024, 1, 1)),
                        "provisions Block; startDate 2022-03-01; endDate 2024-01-01",
                        new Place(file, 2, 0)),
                    new Measure(
                        "s2",
                        "NZ",
                        "",
                        List.of(),
                        Set.of(Effect.TRAVEL_BAN),
                        Optional.of(LocalDate.of(2021, 5, 6)),
                        Optional.empty(),
                        "provisions Travel Ban; startDate 2021",
                        new Place(file, 3, 0))))),
        list.entries());
    assertEquals(List.of("list:1: 'suhh' is not a known country"), ListText.notRead(list, folder));
    assertEquals(Optional.of(LocalDate.of(2026, 4, 29)), list.date());
  }

  @Test
  void saysThatAListingEndedOnlyIfAllDid() {
    String ended = "'entity': ['anna'], 'endDate': ['2024-01-01']";
    assertEquals(
        Optional.of(LocalDate.of(2024, 1, 1)),
        read(ANNA, entity("s", "", "Sanction", ended)).entries().get(0).to());
    assertEquals(
        Optional.empty(),
        read(
                ANNA,
                entity("s", "", "Sanction", ended),
                entity("t", "", "Sanction", "'entity': ['anna']"))
            .entries()
            .get(0)
            .to());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Ownership      | 'owner': ['anna'], 'asset': ['works']           | works | OWNED_BY > anna",
        "Directorship   | 'director': ['anna'], 'organization': ['works'] | anna  | LEADS > works",
        "Membership     | 'member': ['anna'], 'organization': ['works']   | anna  | PART_OF > works",
        "Employment     | 'employee': ['anna'], 'employer': ['works']     | anna  | EMPLOYED_BY > works",
        "Representation | 'agent': ['anna'], 'client': ['works']          | anna  | ACTS_FOR > works",
        "Family         | 'person': ['anna'], 'relative': ['works']       | anna  | FAMILY_OF > works",
        "Associate      | 'person': ['anna'], 'associate': ['works']      | anna  | ASSOCIATED_WITH > works",
        "Succession     | 'predecessor': ['anna'], 'successor': ['works'] | works | SUCCEEDS > anna",
        "UnknownLink    | 'subject': ['anna'], 'object': ['works']        | anna  | LINKED_TO > works"
      })
  void readsEveryKindOfTieInItsDirection(
      String schema, String properties, String holder, String link) {
    SanctionsList list = read(entity("e", "", schema, properties), ANNA, WORKS);
    for (ListEntry entry : list.entries()) {
      assertEquals(
          entry.id().equals(holder) ? List.of(link + " (id): " + schema) : List.of(),
          ListText.links(entry));
    }
    assertEquals(2, list.entries().size());
    assertEquals(List.of(), ListText.notRead(list, folder));
  }

  @Test
  void readsSharesAndDaysOfATie() {
    SanctionsList list =
        read(
            ANNA,
            WORKS,
            own("'percentage': ['51,5 %'], 'startDate': ['2015-11-25'], 'endDate': ['2023-03-02']"),
            own("'percentage': ['51', '49']"),
            own("'percentage': ['a third']"),
            own("'startDate': ['2015']"));
    assertEquals(
        List.of(
            "OWNED_BY > anna (id) 51.5% since 2015-11-25 until 2023-03-02: Ownership: percentage"
                + " 51,5 %; startDate 2015-11-25; endDate 2023-03-02",
            "OWNED_BY > anna (id): Ownership: percentage 51; percentage 49",
            "OWNED_BY > anna (id): Ownership: percentage a third",
            "OWNED_BY > anna (id): Ownership: startDate 2015"),
        ListText.links(list.entries().get(1)));
    assertEquals(
        List.of("list:5: the percentage 'a third' is not a number from 0 to 100"),
        ListText.notRead(list, folder));
  }

  @Test
  void doesNotListSomebodyWhoIsOnlyTied() {
    SanctionsList list = read(ANNA, WORKS, own("'role': ['subsidiary']"));
    assertEquals(
        List.of("anna true", "works false"),
        list.entries().stream().map(entry -> entry.id() + " " + entry.listed()).toList());
  }

  @Test
  void leavesOutWhoIsNeitherListedNorTied() {
    SanctionsList list =
        read(
            ANNA,
            WORKS,
            entity("pep", "P. Example", "Person", "'topics': ['role.pep']"),
            entity("a", "1 Street", "Address", "'full': ['1 Street']"));
    assertEquals(List.of("anna"), list.entries().stream().map(ListEntry::id).toList());
    assertEquals(List.of(), ListText.notRead(list, folder));
  }

  @Test
  void saysNothingOfEffectsThatTheListDoesNotTell() {
    assertEquals(Set.of(), read(ANNA).entries().get(0).effects());
    assertEquals(
        Set.of(Effect.EXPORT_LICENSING),
        read(entity("x", "X", "Company", "'topics': ['export.control']"))
            .entries()
            .get(0)
            .effects());
  }

  @Test
  void notesWhatItDoesNotUnderstand() {
    SanctionsList list =
        read(
            ANNA,
            WORKS,
            entity("g", "Ghost", "Ghost", "'topics': ['sanction']"),
            entity("o", "", "Ownership", "'owner': ['anna']"),
            entity("o2", "", "Ownership", "'owner': ['x'], 'asset': ['y']"),
            entity("s", "", "Sanction", "'country': ['us']"),
            entity("s2", "", "Sanction", "'entity': ['works']"),
            entity("nameless", "", "Person", "'topics': ['sanction']"));
    assertEquals(
        List.of(
            "list:3: schema 'Ghost' is not known; its entities were not read",
            "list:6: the Sanction s does not name its entity",
            "list:4: the Ownership o does not name both ends",
            "list:5: the Ownership o2 links x and y, and the file contains neither",
            "list:2: works has a Sanction but no topic that marks it as listed; it was not read as listed",
            "list:3: g is listed, but it is of schema Ghost, which cannot be compared with a body or person",
            "list:8: entry nameless has no name; it was not read"),
        ListText.notRead(list, folder));
  }

  @Test
  void tiesPartiesOfSeveralFiles() throws IOException {
    Path file = Files.writeString(folder.resolve("one.json"), own("'role': ['x']") + "\n" + ANNA);
    Path two = Files.writeString(folder.resolve("two.json"), WORKS);
    SanctionsList list = ListLoader.load(List.of(file, two));
    assertEquals(
        List.of(List.of(), List.of("OWNED_BY > anna (id): Ownership: role x")),
        list.entries().stream().map(ListText::links).toList());
  }

  @Test
  void refusesAFileThatWasCutOff() {
    assertEquals(
        "list:2: this line is not valid JSON; the file is cut off or damaged",
        ListText.refusal(new FtmJson(), folder, ANNA + "\n" + WORKS.substring(0, 40)));
  }

  @Test
  void refusesAFileOfChanges() {
    assertEquals(
        "list:1: this is a file of changes (\"op\"); use the whole edition",
        ListText.refusal(folder, "{\"op\": \"DEL\", \"entity\": {\"id\": \"x\"}}"));
  }

  @Test
  void refusesALineThatIsNoEntity() {
    assertEquals(
        "list:2: this line is not a FollowTheMoney entity: it has no \"schema\"",
        ListText.refusal(new FtmJson(), folder, ANNA + "\n[1]"));
  }

  @Test
  void readsTheRealExcerpt() {
    Path real = Path.of("../shared/lists/ftm/yente-zala.entities.ftm.json");
    Assumptions.assumeTrue(Files.exists(real));
    SanctionsList list = ListLoader.load(List.of(real));
    assertEquals(17, list.entries().size());
    assertEquals(13, list.entries().stream().filter(ListEntry::listed).count());
    assertEquals(41, list.entries().stream().mapToInt(entry -> entry.measures().size()).sum());
    assertEquals(21, list.entries().stream().mapToInt(entry -> entry.links().size()).sum());
    assertEquals(List.of(), list.notRead());
    assertFalse(list.entries().stream().anyMatch(entry -> entry.countries().isEmpty()));
  }

  private static String own(String furtherText) {
    return entity("o", "", "Ownership", "'owner': ['anna'], 'asset': ['works'], " + furtherText);
  }

  private static String entity(String id, String caption, String schema, String properties) {
    return ("{'id': '%s', 'caption': '%s', 'schema': '%s', 'properties': {%s}, 'datasets': ['x'],"
            + " 'last_seen': '2026-04-29T10:11:12'}")
        .formatted(id, caption, schema, properties)
        .replace('\'', '"');
  }

  private SanctionsList read(String... lines) {
    return ListText.read(new FtmJson(), folder, String.join("\n", lines));
  }
}
