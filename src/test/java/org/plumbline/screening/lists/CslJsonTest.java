package org.plumbline.screening.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.facts.Effect;
import org.plumbline.flags.Place;

class CslJsonTest {
  private static final String LIST =
      """
      {"total": 3, "results": [
        {"id": "a1", "source": "Specially Designated Nationals (SDN) - Treasury Department",
         "type": "Individual", "programs": ["SDGT"], "name": "EXAMPLE, Anna", "title": null,
         "addresses": [{"address": "1 Street", "city": "Kabul", "state": null, "postal_code": null, "country": "AF"}],
         "start_date": null, "remarks": "Linked To: EXAMPLE WORKS.",
         "alt_names": ["EXEMPEL, Ana"], "nationalities": ["IR"],
         "ids": [{"type": "SWIFT/BIC", "number": "CKLBCNBJ", "country": null}]},
        {"id": "a2", "source": "Entity List (EL) - Bureau of Industry and Security", "type": null,
         "name": "Example Bureau (a subsidiary of Example Group)", "alt_names": ["Old Bureau; and Older Bureau"],
         "start_date": "2019-10-09", "license_requirement": "For all items", "shoe_size": 38,
         "ids": "CKLBCNBJ, SWIFT/BIC"},
        {"id": "a3", "source": "Wanted (WTD) - Sheriff", "type": "Ghost", "name": "Example Ghost",
         "start_date": "2019", "shoe_size": 39, "vessel_owner": "Example Shipping"}
      ]}
      """;

  @TempDir private Path folder;

  @Test
  void readsAPersonWhole() {
    Place place = new Place(folder.resolve("list").toString(), 2, 0);
    assertEquals(
        new ListEntry(
            "a1",
            EntryKind.PERSON,
            List.of(
                new ListedName("EXAMPLE, Anna", NameQuality.PRIMARY),
                new ListedName("EXEMPEL, Ana", NameQuality.ALIAS)),
            Set.of("AF", "IR"),
            List.of("Specially Designated Nationals (SDN) - Treasury Department", "SDGT"),
            Set.of(Effect.ASSET_FREEZE),
            Optional.empty(),
            Optional.empty(),
            List.of(
                EntryLink.of(
                    Relation.LINKED_TO,
                    true,
                    "EXAMPLE WORKS",
                    false,
                    "Linked To: EXAMPLE WORKS.",
                    place)),
            "address: 1 Street, Kabul, AF; document: SWIFT/BIC, CKLBCNBJ; Linked To: EXAMPLE"
                + " WORKS.",
            place),
        read().entries().get(0));
  }

  @Test
  void readsWhatTheBureauOfIndustryWritesIntoNames() {
    ListEntry bureau = read().entries().get(1);
    assertEquals(
        List.of(
            "PRIMARY Example Bureau (a subsidiary of Example Group)",
            "ALIAS Old Bureau",
            "ALIAS Older Bureau"),
        Lists.names(bureau));
    assertEquals(
        List.of("OWNED_BY > Example Group: (a subsidiary of Example Group)"), Lists.links(bureau));
    assertEquals(Set.of(Effect.EXPORT_LICENSING), bureau.effects());
    assertEquals(EntryKind.NOT_SAID, bureau.kind());
    assertEquals(Optional.of(LocalDate.of(2019, 10, 9)), bureau.from());
    assertEquals(
        "license requirement: For all items; document: CKLBCNBJ, SWIFT/BIC", bureau.remarks());
  }

  @Test
  void notesWhatItDoesNotUnderstand() {
    assertEquals(
        List.of(
            "list:8: the member shoe_size is not known; what it says was not read",
            "list:12: type is 'Ghost', which is not known",
            "list:12: source is 'Wanted (WTD) - Sheriff', which is not known",
            "list:12: '2019' is no day"),
        Lists.notRead(read(), folder));
    assertEquals(Set.of(), read().entries().get(2).effects());
  }

  @Test
  void refusesAFileThatWasCutOff() {
    assertEquals(
        "list:9: from here on this is no JSON; the file was cut off or is damaged",
        Lists.refusal(new CslJson(), folder, LIST.substring(0, LIST.indexOf("(a subsidiary"))));
  }

  @Test
  void refusesAFileThatWasCutOffBetweenEntries() {
    assertEquals(
        "list:8: from here on this is no JSON; the file was cut off or is damaged",
        Lists.refusal(new CslJson(), folder, LIST.substring(0, LIST.indexOf("{\"id\": \"a2\""))));
  }

  @Test
  void refusesAnEntryWithTheSameMemberTwice() {
    assertEquals(
        "list:12: from here on this is no JSON; the file was cut off or is damaged",
        Lists.refusal(new CslJson(), folder, LIST.replace("\"a3\"", "\"a3\", \"id\": \"a4\"")));
  }

  @Test
  void notesAResultThatIsNoEntry() {
    assertEquals(
        List.of("list:1: a result that is no entry"),
        Lists.notRead(
            Lists.read(
                new CslJson(),
                folder,
                "{\"results\": [7, {\"id\": 1, \"name\": \"X\", \"source\": \"(SDN)\"}]}"),
            folder));
  }

  private SanctionsList read() {
    return Lists.read(new CslJson(), folder, LIST);
  }
}
