package org.plumbline.internal.screening.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.fact.word.Effect;
import org.plumbline.internal.screening.list.EntryKind;
import org.plumbline.internal.screening.list.EntryLink;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.ListedName;
import org.plumbline.internal.screening.list.NameQuality;
import org.plumbline.internal.screening.list.Relation;
import org.plumbline.internal.screening.list.SanctionsList;
import org.plumbline.internal.screening.list.UnreadableListException;
import org.plumbline.internal.screening.read.ListText;
import org.plumbline.problem.Place;

class OfacXmlTest {
  private static final String LIST =
      """
      <?xml version="1.0" standalone="yes"?>
      <sdnList xmlns="NAMESPACE">
        <publshInformation>
          <Publish_Date>08/31/2026</Publish_Date>
          <Record_Count>3</Record_Count>
        </publshInformation>
        <sdnEntry>
          <uid>36</uid>
          <firstName>Anna</firstName>
          <lastName>EXAMPLE</lastName>
          <title>Minister</title>
          <sdnType>Individual</sdnType>
          <remarks>(Linked To: EXAMPLE WORKS (EW)); Gender Female; (also Linked To: OTHER, Otto).</remarks>
          <programList><program>SDGT</program><program>IRAN</program></programList>
          <akaList>
            <aka><uid>1</uid><type>a.k.a.</type><category>strong</category><lastName>EXEMPEL</lastName><firstName>Ana</firstName></aka>
            <aka><uid>2</uid><type>a.k.a.</type><category>weak</category><lastName>ANNIE</lastName></aka>
            <aka><uid>3</uid><type>f.k.a.</type><category>strong</category><lastName>BEFORE</lastName></aka>
          </akaList>
          <addressList><address><uid>4</uid><city>Havana</city><country>Cuba</country></address></addressList>
          <nationalityList><nationality><uid>5</uid><country>Korea, North</country><mainEntry>true</mainEntry></nationality></nationalityList>
        </sdnEntry>
        <sdnEntry>
          <uid>37</uid>
          <lastName>EXAMPLE 8</lastName>
          <sdnType>Vessel</sdnType>
          <programList><program>PROGRAMME</program></programList>
          <vesselInfo><vesselFlag>Panama</vesselFlag><vesselOwner>Example Shipping</vesselOwner></vesselInfo>
        </sdnEntry>
      </sdnList>
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://tempuri.org/sdnList.xsd",
        "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML"
      })
  void readsAPersonWholeInBothNamespaces(String namespace) {
    SanctionsList list = ListText.read(new OfacXml(), folder, LIST.replace("NAMESPACE", namespace));
    Place place = new Place(folder.resolve("list").toString(), 7, 0);
    assertEquals(
        new ListEntry(
            "36",
            EntryKind.PERSON,
            List.of(
                new ListedName("EXAMPLE, Anna", NameQuality.PRIMARY),
                new ListedName("EXEMPEL, Ana", NameQuality.ALIAS),
                new ListedName("ANNIE", NameQuality.WEAK),
                new ListedName("BEFORE", NameQuality.FORMER)),
            Set.of("CU", "KP"),
            List.of("SDGT", "IRAN"),
            Set.of(Effect.ASSET_FREEZE),
            Optional.empty(),
            Optional.empty(),
            List.of(
                EntryLink.of(
                    Relation.LINKED_TO,
                    true,
                    "EXAMPLE WORKS (EW)",
                    false,
                    "(Linked To: EXAMPLE WORKS (EW))",
                    place),
                EntryLink.of(
                    Relation.LINKED_TO,
                    true,
                    "OTHER, Otto",
                    false,
                    "(also Linked To: OTHER, Otto).",
                    place)),
            "title: Minister; address: Havana, Cuba; (Linked To: EXAMPLE WORKS (EW)); Gender"
                + " Female; (also Linked To: OTHER, Otto).",
            place),
        list.entries().get(0));
    assertEquals(Optional.of(LocalDate.of(2026, 8, 31)), list.date());
  }

  @Test
  void readsTheOwnerOfAShip() {
    ListEntry ship = ListText.read(new OfacXml(), folder, LIST).entries().get(1);
    assertEquals(
        List.of("OWNED_BY > Example Shipping: Vessel owner: Example Shipping"),
        ListText.links(ship));
    assertEquals(Set.of("PA"), ship.countries());
    assertEquals(EntryKind.SHIP, ship.kind());
  }

  @Test
  void notesThatEntriesAreMissing() {
    assertEquals(
        List.of("list: Record_Count is 3, but the file has 2 entries"),
        ListText.notRead(ListText.read(new OfacXml(), folder, LIST), folder));
  }

  @Test
  void saysOfTheOtherListOnlyWhereItsProgrammeBlocksThatItFreezes() {
    SanctionsList list =
        ListText.read(
            new OfacXml(),
            folder,
            LIST.replace("PROGRAMME", "CMIC-EO13959")
                .replace(
                    "<program>SDGT</program><program>IRAN",
                    "<program>SDGT</program><program>NS-PLC"));
    assertEquals(
        List.of(Set.of(Effect.ASSET_FREEZE), Set.of()),
        list.entries().stream().map(ListEntry::effects).toList());
  }

  @Test
  void notesWordsThatAreNotKnown() {
    SanctionsList list =
        ListText.read(
            new OfacXml(),
            folder,
            LIST.replace("Vessel<", "Boat<")
                .replace("f.k.a.", "x.k.a.")
                .replace(">weak<", ">feeble<")
                .replace("08/31", "31/08")
                .replace(">3</R", ">2</R"));
    assertEquals(
        List.of(
            "list:4: Publish_Date is '31/08/2026', which is not a date",
            "list:7: the category of a name is 'feeble', which is not known",
            "list:7: the type of a name is 'x.k.a.', which is not known",
            "list:23: sdnType is 'Boat', which is not known"),
        ListText.notRead(list, folder));
  }

  /** The other list is published in the same form; what stands in it tells the two apart. */
  @ParameterizedTest
  @CsvSource({
    "SDGT,us-sdn",
    "IRAN,us-sdn",
    "CMIC-EO13959,us-non-sdn",
    "NS-PLC,us-non-sdn",
    "561-Related,us-non-sdn",
    "FSE-SY,us-non-sdn"
  })
  void whichListItIsItsProgrammesSay(String programme, String list) {
    assertEquals(
        list,
        ListText.read(
                new OfacXml(),
                folder,
                LIST.replace("PROGRAMME", programme)
                    .replace("<program>SDGT</program><program>IRAN", "<program>UKRAINE-EO13662"))
            .kind()
            .list());
  }

  @ParameterizedTest
  @ValueSource(strings = {"CMIC-EO13959", "NS-PLC", "561-Related", "FSE-SY"})
  void twoListsInOneFileAreRefused(String programme) {
    assertEquals(
        "list: this mixes two lists: entry 36 (SDGT, IRAN) can only be on the US SDN list, and entry"
            + " 37 ("
            + programme
            + ") only on the US consolidated non-SDN list. Keep each list in its own files",
        refusal(LIST.replace("PROGRAMME", programme)));
  }

  @Test
  void entriesThatMayBeOnEitherListDoNotSayWhichItIs() {
    assertEquals(
        "list: this may be the US SDN list or the US consolidated non-SDN list: all programmes of its entries are on both. Use a larger part of the list, or the advanced XML, in which each"
            + " entry names its list",
        refusal(LIST.replace("PROGRAMME", "RUSSIA-EO14024").replace("IRAN", "NS-PLC")));
  }

  private String refusal(String text) {
    return String.valueOf(
            assertThrows(
                    UnreadableListException.class, () -> ListText.read(new OfacXml(), folder, text))
                .getMessage())
        .replace(folder.toString().replace('\\', '/') + "/", "");
  }
}
