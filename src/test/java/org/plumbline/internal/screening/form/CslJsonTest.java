package org.plumbline.internal.screening.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.fact.word.Effect;
import org.plumbline.internal.screening.list.EntryKind;
import org.plumbline.internal.screening.list.EntryLink;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.ListedName;
import org.plumbline.internal.screening.list.NameQuality;
import org.plumbline.internal.screening.list.Relation;
import org.plumbline.internal.screening.list.SanctionsList;
import org.plumbline.internal.screening.read.ListText;
import org.plumbline.problem.Place;

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
            "SDN-f644472bc8a22400",
            EntryKind.PERSON,
            List.of(
                new ListedName("EXAMPLE, Anna", NameQuality.PRIMARY),
                new ListedName("EXEMPEL, Ana", NameQuality.ALIAS)),
            Set.of("AF", "IR"),
            List.of("SDGT"),
            Set.of(Effect.ASSET_FREEZE),
            Optional.empty(),
            Optional.empty(),
            List.of(
                EntryLink.of(
                    Relation.LINKED_TO,
                    true,
                    "EXAMPLE WORKS",
                    false,
                    "Linked To: EXAMPLE WORKS",
                    place)),
            "Linked To: EXAMPLE WORKS.; Addresses: 1 Street, Kabul, AF; Numbers: SWIFT/BIC,"
                + " CKLBCNBJ",
            "",
            "Specially Designated Nationals (SDN) - Treasury Department",
            place,
            true,
            List.of()),
        read().entries().get(0));
  }

  @Test
  void readsWhatTheBureauOfIndustryWritesIntoNames() {
    ListEntry bureau = read().entries().get(1);
    assertEquals(
        List.of("PRIMARY Example Bureau", "ALIAS Old Bureau", "ALIAS Older Bureau"),
        ListText.names(bureau));
    assertEquals(
        List.of("OWNED_BY > Example Group: (a subsidiary of Example Group)"),
        ListText.links(bureau));
    assertEquals(Set.of(Effect.EXPORT_LICENSING), bureau.effects());
    assertEquals(EntryKind.NOT_SAID, bureau.kind());
    assertEquals(Optional.of(LocalDate.of(2019, 10, 9)), bureau.from());
    assertEquals(
        "Name as published: Example Bureau (a subsidiary of Example Group); Licence requirement:"
            + " For all items; Numbers: CKLBCNBJ, SWIFT/BIC",
        bureau.remarks());
  }

  @Test
  void notesWhatItDoesNotUnderstand() {
    assertEquals(
        List.of(
            "list:8: member shoe_size is not known; its content was not read",
            "list:12: 'Ghost' is not a known entry type",
            "list:12: 'Wanted (WTD) - Sheriff' is not a known list; the effect of its entries was left open",
            "list:12: '2019' is not a date; the date was left open"),
        ListText.notRead(read(), folder));
    assertEquals(Set.of(), read().entries().get(2).effects());
  }

  /** One list in two forms: whoever takes the other one must not find other entries. */
  @Test
  void saysTheSameAsTheCsvFile() {
    String csv =
        """
        _id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids
        b1,Specially Designated Nationals (SDN) - Treasury Department,9,Vessel,DPRK4; NPWMD,EXAMPLE 7,,"1 Quay, Oslo, NO; 2 Quay, Paris, FR",,2020-01-01,2021-01-01,,,,3FXY,Tug,,,KP,Example Shipping,(Linked To: EXAMPLE CO),,EXAMPLE SEVEN; SEVEN,RU,,KP,"Izna, Hebron",,"IMO, 1234567; MMSI, 7"
        ,Entity List (EL) - Bureau of Industry and Security,,,,"Example Optics (a subsidiary of the Example Group); and any successor, sub-unit, or subsidiary thereof",,"1 Road, Urumqi, CN",84 FR 54002,2019-10-09,,,For all items,Case by case,,,,,,,,,"Exampel Optics, Ltd., and Egzampel; and Egxampel",,,,,,
        """;
    String json =
        """
        {"results": [
          {"id": "b1", "source": "Specially Designated Nationals (SDN) - Treasury Department", "entity_number": 9,
           "type": "Vessel", "programs": ["DPRK4", "NPWMD"], "name": "EXAMPLE 7", "title": null,
           "addresses": [{"address": "1 Quay", "city": "Oslo", "state": null, "country": "NO"},
                         {"address": "2 Quay", "city": "Paris", "state": null, "country": "FR"}],
           "start_date": "2020-01-01", "end_date": "2021-01-01", "call_sign": "3FXY", "vessel_type": "Tug",
           "vessel_flag": "KP", "vessel_owner": "Example Shipping", "remarks": "(Linked To: EXAMPLE CO)",
           "alt_names": ["EXAMPLE SEVEN", "SEVEN"], "citizenships": ["RU"], "nationalities": ["KP"],
           "places_of_birth": ["Izna, Hebron"],
           "ids": [{"type": "IMO", "number": "1234567"}, {"type": "MMSI", "number": "7"}]},
          {"source": "Entity List (EL) - Bureau of Industry and Security", "type": null,
           "name": "Example Optics (a subsidiary of the Example Group); and any successor, sub-unit, or subsidiary thereof",
           "addresses": [{"address": "1 Road", "city": "Urumqi", "country": "CN"}],
           "federal_register_notice": "84 FR 54002", "start_date": "2019-10-09",
           "license_requirement": "For all items", "license_policy": "Case by case",
           "alt_names": ["Exampel Optics, Ltd., and Egzampel", "and Egxampel"]}
        ]}
        """;
    assertEquals(
        withoutPlaces(ListText.read(new CslCsv(), folder, csv)),
        withoutPlaces(ListText.read(new CslJson(), folder, json)));
  }

  private static List<String> withoutPlaces(SanctionsList list) {
    assertEquals(List.of(), list.notRead());
    return list.entries().stream()
        .map(
            entry ->
                entry.id()
                    + " "
                    + entry.kind()
                    + " "
                    + ListText.names(entry)
                    + new TreeSet<>(entry.countries())
                    + entry.programmes()
                    + entry.effects()
                    + entry.from()
                    + entry.to()
                    + ListText.links(entry)
                    + entry.remarks()
                    + entry.source())
        .toList();
  }

  @Test
  void refusesAFileThatWasCutOff() {
    assertEquals(
        "list:9: this is not valid JSON from here on; the file is cut off or damaged",
        ListText.refusal(new CslJson(), folder, LIST.substring(0, LIST.indexOf("(a subsidiary"))));
  }

  @Test
  void refusesAFileThatWasCutOffBetweenEntries() {
    assertEquals(
        "list:8: this is not valid JSON from here on; the file is cut off or damaged",
        ListText.refusal(
            new CslJson(), folder, LIST.substring(0, LIST.indexOf("{\"id\": \"a2\""))));
  }

  @Test
  void refusesAnEntryWithTheSameMemberTwice() {
    assertEquals(
        "list:12: this is not valid JSON from here on; the file is cut off or damaged",
        ListText.refusal(new CslJson(), folder, LIST.replace("\"a3\"", "\"a3\", \"id\": \"a4\"")));
  }

  @Test
  void notesAResultThatIsNoEntry() {
    assertEquals(
        List.of("list:1: this result is not an entry; it was not read"),
        ListText.notRead(
            ListText.read(
                new CslJson(),
                folder,
                "{\"results\": [7, {\"id\": 1, \"name\": \"X\", \"source\": \"(SDN)\"}]}"),
            folder));
  }

  private SanctionsList read() {
    return ListText.read(new CslJson(), folder, LIST);
  }
}
