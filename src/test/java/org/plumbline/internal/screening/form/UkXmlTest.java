package org.plumbline.internal.screening.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.fact.word.Effect;
import org.plumbline.internal.screening.list.EntryKind;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.list.SanctionsList;
import org.plumbline.internal.screening.read.ListDraft;
import org.plumbline.internal.screening.read.ListFile;
import org.plumbline.internal.screening.read.ListText;

class UkXmlTest {
  private static final String LIST =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <Designations>
        <DateGenerated>02/09/2026</DateGenerated>
        <Designation>
          <DateDesignated>29/06/2012</DateDesignated>
          <UniqueID>XXX0001</UniqueID>
          <OFSIGroupID>1</OFSIGroupID>
          <Names>
            <Name><Name6>EXAMPLE EXCHANGE</Name6><NameType>Primary Name</NameType></Name>
            <Name><Name6>Ex Change</Name6><NameType>ALias</NameType><AliasStrength>Low quality a.k.a</AliasStrength></Name>
            <Name><Name6>Example Bureau</Name6><NameType>Alias</NameType><AliasStrength>Good quality a.k.a</AliasStrength></Name>
          </Names>
          <NonLatinNames><NonLatinName><NameNonLatinScript>صرافی</NameNonLatinScript></NonLatinName></NonLatinNames>
          <RegimeName>The Example Regulations 2020</RegimeName>
          <IndividualEntityShip>Entity</IndividualEntityShip>
          <DesignationSource>UN</DesignationSource>
          <SanctionsImposed>Asset freeze|Trust Services Sanctions</SanctionsImposed>
          <Addresses><Address><AddressLine6>Kabul</AddressLine6><AddressCountry>Afghanistan</AddressCountry></Address></Addresses>
          <EntityDetails><Entity>
            <ParentCompanies><ParentCompany>Example Holding; Second Holding</ParentCompany></ParentCompanies>
            <Subsidiaries><Subsidiary>Kandahar Branch</Subsidiary></Subsidiaries>
          </Entity></EntityDetails>
        </Designation>
        <Designation>
          <DateDesignated>31/02/2012</DateDesignated>
          <UniqueID>XXX0002</UniqueID>
          <Names>
            <Name><Name1>ANNA</Name1><Name2>MARIA</Name2><Name6>EXAMPLE</Name6><NameType>Primary name</NameType></Name>
            <Name><Name1>Ana</Name1><Name6>Example</Name6><NameType>Primary name variation</NameType></Name>
            <Name><Name6>Annie</Name6><NameType>Nickname</NameType></Name>
          </Names>
          <RegimeName>The Example Regulations 2020</RegimeName>
          <IndividualEntityShip>Individual</IndividualEntityShip>
          <SanctionsImposed>Asset freeze|Travel Ban</SanctionsImposed>
          <IndividualDetails><Individual>
            <DOBs><DOB>dd/mm/1945</DOB></DOBs>
            <Nationalities><Nationality>Iran</Nationality></Nationalities>
          </Individual></IndividualDetails>
        </Designation>
        <Designation>
          <UniqueID>XXX0003</UniqueID>
          <Names><Name><Name6>Example 8</Name6><NameType>Primary name</NameType></Name></Names>
          <IndividualEntityShip>Ship</IndividualEntityShip>
          <SanctionsImposed>Technical assistance related to ships</SanctionsImposed>
          <ShipDetails><Ship>
            <CurrentOwnerOperators><CurrentOwnerOperator>Example Shipping</CurrentOwnerOperator></CurrentOwnerOperators>
            <PreviousOwnerOperators><PreviousOwnerOperator>Old Shipping</PreviousOwnerOperator></PreviousOwnerOperators>
            <CurrentBelievedFlagOfShips><CurrentBelievedFlagOfShip>Comoros</CurrentBelievedFlagOfShip></CurrentBelievedFlagOfShips>
          </Ship></ShipDetails>
        </Designation>
      </Designations>
      """;

  @TempDir private Path folder;

  @Test
  void readsNames() {
    List<ListEntry> entries = read().entries();
    assertEquals(
        List.of(
            "PRIMARY EXAMPLE EXCHANGE", "PRIMARY صرافی", "WEAK Ex Change", "ALIAS Example Bureau"),
        ListText.names(entries.get(0)));
    assertEquals(
        List.of("PRIMARY ANNA MARIA EXAMPLE", "ALIAS Ana Example", "ALIAS Annie"),
        ListText.names(entries.get(1)));
  }

  @Test
  void readsParentsSubsidiariesAndOwners() {
    List<ListEntry> entries = read().entries();
    assertEquals(
        List.of(
            "OWNED_BY > Example Holding: ParentCompany: Example Holding; Second Holding",
            "OWNED_BY > Second Holding: ParentCompany: Example Holding; Second Holding",
            "OWNED_BY < Kandahar Branch: Subsidiary: Kandahar Branch"),
        ListText.links(entries.get(0)));
    assertEquals(
        List.of(
            "OWNED_BY > Example Shipping: CurrentOwnerOperator: Example Shipping",
            "OWNED_BY > Old Shipping (former): PreviousOwnerOperator: Old Shipping"),
        ListText.links(entries.get(2)));
    assertEquals(20, entries.get(0).links().get(0).place().line());
  }

  @Test
  void readsWhatEachListingDoes() {
    SanctionsList list = read();
    assertEquals(
        List.of(
            Set.of(Effect.ASSET_FREEZE),
            Set.of(Effect.ASSET_FREEZE, Effect.TRAVEL_BAN),
            Set.of(Effect.ASSISTANCE_BAN)),
        list.entries().stream().map(ListEntry::effects).toList());
    assertEquals(
        List.of(EntryKind.BODY, EntryKind.PERSON, EntryKind.SHIP),
        list.entries().stream().map(ListEntry::kind).toList());
    assertEquals(
        List.of(Set.of("AF"), Set.of("IR"), Set.of("KM")),
        list.entries().stream().map(ListEntry::countries).toList());
    assertEquals(
        List.of(Optional.of(LocalDate.of(2012, 6, 29)), Optional.empty(), Optional.empty()),
        list.entries().stream().map(ListEntry::from).toList());
    assertEquals(List.of("The Example Regulations 2020"), list.entries().get(0).programmes());
    assertEquals(
        "sanctions imposed: Asset freeze, Travel Ban; DOBs: dd/mm/1945; Nationalities: Iran",
        list.entries().get(1).remarks());
    assertEquals(Optional.of(LocalDate.of(2026, 9, 2)), list.date());
  }

  @Test
  void notesWhatItDoesNotUnderstand() {
    assertEquals(
        List.of(
            "list:4: the measure 'Trust Services Sanctions' matches no known effect; it was kept as a remark",
            "list:24: NameType is 'Nickname', which is not known",
            "list:24: DateDesignated is '31/02/2012', which is not a date"),
        ListText.notRead(read(), folder));
  }

  @Test
  void readsTheRealFragments() {
    for (String name : List.of("uksl-xml-fragments-2026-09-02", "uksl-xml-shape-all-elements")) {
      Path real = Path.of("../shared/lists/uk/" + name + ".xml");
      Assumptions.assumeTrue(Files.exists(real));
      ListDraft draft = new ListDraft();
      new UkXml().read(List.of(ListFile.open(real)), draft);
      SanctionsList list = draft.finish(PublishedList.UK_XML, "", true);
      assertEquals(name.contains("shape") ? 3 : 2, list.entries().size());
      assertEquals(
          name.contains("shape")
              ? List.of(
                  "the measure 'Prohibition of port entry' matches no known effect; it was kept as a remark")
              : List.of(),
          list.notRead().stream().map(problem -> problem.message()).toList());
    }
  }

  private SanctionsList read() {
    return ListText.read(new UkXml(), folder, LIST);
  }
}
