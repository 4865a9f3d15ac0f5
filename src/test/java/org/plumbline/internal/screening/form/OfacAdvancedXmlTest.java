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
import org.plumbline.fact.word.Effect;
import org.plumbline.internal.screening.list.EntryKind;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.ListedName;
import org.plumbline.internal.screening.list.NameQuality;
import org.plumbline.internal.screening.list.SanctionsList;
import org.plumbline.internal.screening.list.UnreadableListException;
import org.plumbline.internal.screening.read.ListText;
import org.plumbline.problem.Place;

class OfacAdvancedXmlTest {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <Sanctions xmlns="http://www.un.org/sanctions/1.0" Version="3">
      <DateOfIssue CalendarTypeID="1"><Year>2026</Year><Month>3</Month><Day>5</Day></DateOfIssue>
      <ReferenceValueSets>
       <AliasTypeValues><AliasType ID="1400">A.K.A.</AliasType><AliasType ID="9">Sobriquet</AliasType></AliasTypeValues>
       <CountryValues><Country ID="11030" ISO2="AF">Afghanistan</Country></CountryValues>
       <AreaCodeValues><AreaCode ID="7" CountryID="11030" Description="Cuba">CU</AreaCode></AreaCodeValues>
       <FeatureTypeValues><FeatureType ID="8">Birthdate</FeatureType><FeatureType ID="25">Location</FeatureType></FeatureTypeValues>
       <IDRegDocTypeValues><IDRegDocType ID="1571">Passport</IDRegDocType></IDRegDocTypeValues>
       <LegalBasisValues><LegalBasis ID="1" LegalBasisShortRef="Executive Order 1"/></LegalBasisValues>
       <ListValues><List ID="1550">SDN List</List><List ID="91512">Consolidated List</List></ListValues>
       <PartySubTypeValues><PartySubType ID="1" PartyTypeID="4">Vessel</PartySubType><PartySubType ID="3" PartyTypeID="2">Unknown</PartySubType><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues>
       <PartyTypeValues><PartyType ID="1">Individual</PartyType><PartyType ID="2">Entity</PartyType><PartyType ID="4">Transport</PartyType></PartyTypeValues>
       <RelationTypeValues><RelationType ID="15003">Owned or Controlled By</RelationType><RelationType ID="77">Dances with</RelationType></RelationTypeValues>
       <SanctionsTypeValues><SanctionsType ID="1">Program</SanctionsType><SanctionsType ID="1705">Block</SanctionsType></SanctionsTypeValues>
      </ReferenceValueSets>
      <Locations>
       <Location ID="1"><LocationCountry CountryID="11030"/><LocationPart LocPartTypeID="1454"><LocationPartValue><Value>Kabul</Value></LocationPartValue></LocationPart></Location>
       <Location ID="2"><LocationAreaCode AreaCodeID="7"/></Location>
      </Locations>
      <IDRegDocuments><IDRegDocument ID="1" IDRegDocTypeID="1571" IdentityID="91"><IDRegistrationNo>P1</IDRegistrationNo></IDRegDocument></IDRegDocuments>
      <DistinctParties>
      <DistinctParty FixedRef="1"><Comment/><Profile ID="1" PartySubTypeID="4"><Identity ID="91" Primary="true">
       <Alias AliasTypeID="1400" Primary="false" LowQuality="true"><DocumentedName><DocumentedNamePart><NamePartValue ScriptID="215">ANNIE</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
       <Alias AliasTypeID="1403" Primary="true" LowQuality="false">
        <DocumentedName><DocumentedNamePart><NamePartValue NamePartGroupID="11" ScriptID="215">EXAMPLE</NamePartValue></DocumentedNamePart><DocumentedNamePart><NamePartValue NamePartGroupID="12" ScriptID="215">Anna</NamePartValue></DocumentedNamePart></DocumentedName>
        <DocumentedName><DocumentedNamePart><NamePartValue NamePartGroupID="11" ScriptID="220">Пример</NamePartValue></DocumentedNamePart><DocumentedNamePart><NamePartValue NamePartGroupID="12" ScriptID="220">Анна</NamePartValue></DocumentedNamePart></DocumentedName>
       </Alias>
       <Alias AliasTypeID="1401" LowQuality="false"><DocumentedName><DocumentedNamePart><NamePartValue ScriptID="215">BEFORE</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
       <NamePartGroups><MasterNamePartGroup><NamePartGroup ID="11" NamePartTypeID="1520"/></MasterNamePartGroup><MasterNamePartGroup><NamePartGroup ID="12" NamePartTypeID="1521"/></MasterNamePartGroup></NamePartGroups>
       </Identity>
       <Feature FeatureTypeID="8"><FeatureVersion><DatePeriod><Start><From><Year>1948</Year><Month>12</Month><Day>10</Day></From></Start></DatePeriod></FeatureVersion></Feature>
       <Feature FeatureTypeID="25"><FeatureVersion><VersionLocation LocationID="1"/></FeatureVersion></Feature>
      </Profile></DistinctParty>
      <DistinctParty FixedRef="2"><Profile ID="2" PartySubTypeID="3"><Identity ID="92"><Alias AliasTypeID="1403"><DocumentedName><DocumentedNamePart><NamePartValue ScriptID="215">EXAMPLE WORKS</NamePartValue></DocumentedNamePart></DocumentedName></Alias></Identity>
       <Feature FeatureTypeID="25"><FeatureVersion><VersionLocation LocationID="2"/></FeatureVersion></Feature></Profile></DistinctParty>
      <DistinctParty FixedRef="3"><Profile ID="3" PartySubTypeID="1"><Identity ID="93"><Alias AliasTypeID="1403"><DocumentedName><DocumentedNamePart><NamePartValue>EXAMPLE 8</NamePartValue></DocumentedNamePart></DocumentedName></Alias></Identity></Profile></DistinctParty>
      MORE-PARTIES
      </DistinctParties>
      <ProfileRelationships>
      RELATIONS
      </ProfileRelationships>
      <SanctionsEntries>
      <SanctionsEntry ID="1" ProfileID="1" ListID="1550"><EntryEvent EntryEventTypeID="1" LegalBasisID="1"><Comment/><Date><Year>2004</Year><Month>5</Month><Day>6</Day></Date></EntryEvent><EntryEvent EntryEventTypeID="1" LegalBasisID="1"><Date><Year>2001</Year><Month>12</Month><Day>4</Day></Date></EntryEvent><SanctionsMeasure SanctionsTypeID="1705"/><SanctionsMeasure SanctionsTypeID="1"><Comment>SDGT</Comment></SanctionsMeasure></SanctionsEntry>
      <SanctionsEntry ID="2" ProfileID="2" ListID="1550"><SanctionsMeasure SanctionsTypeID="1"><Comment>NS-PLC</Comment></SanctionsMeasure></SanctionsEntry>
      MORE-ENTRIES
      </SanctionsEntries>
      </Sanctions>
      """;

  @TempDir private Path folder;

  @Test
  void readsAPersonWhole() {
    assertEquals(
        new ListEntry(
            "1",
            EntryKind.PERSON,
            List.of(
                new ListedName("EXAMPLE, Anna", NameQuality.PRIMARY),
                new ListedName("Пример Анна", NameQuality.PRIMARY),
                new ListedName("ANNIE", NameQuality.WEAK),
                new ListedName("BEFORE", NameQuality.FORMER)),
            Set.of("AF"),
            List.of("SDGT"),
            Set.of(Effect.ASSET_FREEZE),
            Optional.of(LocalDate.of(2001, 12, 4)),
            Optional.empty(),
            List.of(),
            "document: Passport, P1; Birthdate: 1948, 12, 10; Location: Kabul, AF; legal"
                + " basis: Executive Order 1; measure: Block",
            new Place(folder.resolve("list").toString(), 23, 0)),
        read("", "", "").entries().get(0));
  }

  @Test
  void saysOnlyOfTheSdnListThatItFreezes() {
    SanctionsList list = read("", "", "");
    assertEquals(
        List.of(Set.of(Effect.ASSET_FREEZE), Set.of(Effect.ASSET_FREEZE), Set.of()),
        list.entries().stream().map(ListEntry::effects).toList());
    assertEquals(
        List.of(EntryKind.PERSON, EntryKind.BODY, EntryKind.SHIP),
        list.entries().stream().map(ListEntry::kind).toList());
    assertEquals(Set.of("CU"), list.entries().get(1).countries());
    assertEquals(Optional.of(LocalDate.of(2026, 3, 5)), list.date());
  }

  @Test
  void takesAPartyThatNoEntryTellsOfAsListedAndNotesIt() {
    SanctionsList list = read("", "", "");
    assertEquals(
        List.of("list:37: entry 3 has no SanctionsEntry; it was read as listed"),
        ListText.notRead(list, folder));
    assertEquals(true, list.entries().get(2).listed());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1555  | ASSOCIATED_WITH > 2 (id): Associate Of",
        "15001 | SUPPORTS > 2 (id): Providing support to",
        "15002 | ACTS_FOR > 2 (id): Acting for or on behalf of",
        "15003 | OWNED_BY < 2 (id): Owned or Controlled By (published the other way round)",
        "15004 | FAMILY_OF > 2 (id): Family member of",
        "91422 | LINKED_TO > 2 (id): playing a significant role in",
        "91725 | LEADS > 2 (id): Leader or official of",
        "91900 | LEADS > 2 (id): Principal Executive Officer",
        "92019 | OWNED_BY < 2 (id): Owns, controls, or operates",
        "92122 | LINKED_TO > 2 (id): Property in the interest of"
      })
  void readsARelationFromAPersonToABody(String type, String link) {
    SanctionsList list = read("", relation("1", "2", type, ""), "");
    assertEquals(List.of(link), ListText.links(list.entries().get(0)));
    assertEquals(List.of(), list.entries().get(1).links());
  }

  @Test
  void readsThatARelationIsOver() {
    SanctionsList list =
        read(
            "",
            relation("3", "2", "15003", " Former=\"true\"")
                + relation("2", "1", "91725", " Former=\"false\""),
            "");
    assertEquals(
        List.of("OWNED_BY > 2 (id) (former): Owned or Controlled By"),
        ListText.links(list.entries().get(2)));
    assertEquals(
        List.of("LEADS < 1 (id): Leader or official of (published the other way round)"),
        ListText.links(list.entries().get(1)));
  }

  @Test
  void keepsARelationToAProfileThatIsNotThere() {
    SanctionsList list = read("", relation("99", "2", "15003", ""), "");
    assertEquals(
        List.of("OWNED_BY < 99 (id): Owned or Controlled By"),
        ListText.links(list.entries().get(1)));
  }

  @Test
  void notesWhatItDoesNotUnderstand() {
    SanctionsList list =
        read(
            "<DistinctParty><Profile ID=\"3\" PartySubTypeID=\"8\"><Identity><Alias AliasTypeID=\"9\"><DocumentedName><DocumentedNamePart><NamePartValue>X</NamePartValue></DocumentedNamePart></DocumentedName></Alias></Identity>"
                + "<Feature FeatureTypeID=\"25\"><FeatureVersion><VersionLocation LocationID=\"5\"/></FeatureVersion></Feature></Profile></DistinctParty>",
            relation("1", "2", "77", "")
                + relation("1", "3", "77", "")
                + relation("98", "99", "15003", ""),
            "<SanctionsEntry ProfileID=\"97\"/>\n"
                + "<SanctionsEntry ProfileID=\"3\" ListID=\"1550\"><EntryEvent EntryEventTypeID=\"2\"/><EntryEvent EntryEventTypeID=\"1\"><Date><Year>2004</Year></Date></EntryEvent></SanctionsEntry>");
    assertEquals(
        List.of(
            "list:38: PartySubTypeID is '8', which the file does not define",
            "list:38: name type Sobriquet is not known; the name was read as an alias",
            "list:38: no Location in the file has the ID 5",
            "list:38: profile 3 appears again; only the first was read",
            "list:41: relation 77 (Dances with) is not known; it was read as a link of unknown kind",
            "list:43: a relation between profiles 98 and 99, neither of which is in the file",
            "list:49: a SanctionsEntry for profile 97, which is not in the file",
            "list:50: EntryEventTypeID is '2'; only 1, the start of a listing, is understood",
            "list:50: the date of a listing is '2004', which is not a date"),
        ListText.notRead(list, folder));
    assertEquals(
        List.of("LINKED_TO > 2 (id): Dances with", "LINKED_TO > 3 (id): Dances with"),
        ListText.links(list.entries().get(0)));
  }

  private static String relation(String from, String to, String type, String furtherText) {
    return "<ProfileRelationship From-ProfileID=\"%s\" To-ProfileID=\"%s\" RelationTypeID=\"%s\"%s/>\n"
        .formatted(from, to, type, furtherText);
  }

  private SanctionsList read(String parties, String relations, String entries) {
    return ListText.read(
        new OfacAdvancedXml(),
        folder,
        HEAD.replace("MORE-PARTIES", parties)
            .replace("RELATIONS", relations)
            .replace("MORE-ENTRIES", entries));
  }

  private static final String ALSO =
      "<SanctionsEntry ID=\"9\" ProfileID=\"%s\" ListID=\"%s\"><EntryEvent EntryEventTypeID=\"1\">"
          + "<Date><Year>2014</Year><Month>10</Month><Day>10</Day></Date></EntryEvent></SanctionsEntry>";

  @Test
  void eachEntryNamesItsList() {
    assertEquals("us-sdn", read(HEAD).kind().list());
    assertEquals("us-non-sdn", read(others(HEAD)).kind().list());
  }

  /** One of the two is on both lists: all say that they are on the one. */
  @Test
  void whoIsOnBothListsDoesNotMakeItTheOther() {
    SanctionsList otherList =
        read(others(HEAD).replace("MORE-ENTRIES", ALSO.formatted("1", "1550")));
    assertEquals("us-non-sdn", otherList.kind().list());
    assertEquals(
        List.of(
            "1 [asset-freeze] 2001-12-04 ",
            "1@SDN List [asset-freeze] 2014-10-10 SDN List",
            "2 [] ? ",
            "3 [] ? "),
        listings(otherList));
    SanctionsList sdn = read(HEAD.replace("MORE-ENTRIES", ALSO.formatted("2", "91512")));
    assertEquals("us-sdn", sdn.kind().list());
    assertEquals(
        List.of(
            "1 [asset-freeze] 2001-12-04 ",
            "2 [asset-freeze] ? ",
            "2@Consolidated List [] 2014-10-10 Consolidated List",
            "3 [] ? "),
        listings(sdn));
    assertEquals("2", sdn.entries().get(2).party());
  }

  @Test
  void twoListsInOneFileAreRefused() {
    assertEquals(
        "list: this mixes two lists: party 1 is only on the SDN list, and party 2 is not on"
            + " it. Keep each list in its own files",
        refusal(
            HEAD.replace("ProfileID=\"2\" ListID=\"1550\"", "ProfileID=\"2\" ListID=\"91512\"")));
  }

  @Test
  void aFileWhoseEntriesAreAllOnBothListsIsNotGuessed() {
    assertEquals(
        "list: every party here is on the SDN list and on another list, so this may be an extract of either. Use a larger part of the list",
        refusal(
            HEAD.replace(
                "MORE-ENTRIES", ALSO.formatted("1", "91512") + ALSO.formatted("2", "91512"))));
  }

  @Test
  void aFileThatDoesNotSayOnWhichListAnybodyIsIsNotGuessed() {
    assertEquals(
        "list: no SanctionsEntry says which list a party is on, so this may be the SDN list or the consolidated non-SDN list. Use the file as OFAC publishes it",
        refusal(HEAD.replaceAll("(?s)<SanctionsEntries>.*</SanctionsEntries>", "")));
  }

  private static String others(String text) {
    return text.replace("ListID=\"1550\"", "ListID=\"91512\"");
  }

  private static List<String> listings(SanctionsList list) {
    return list.entries().stream()
        .map(
            entry ->
                entry.id()
                    + " "
                    + entry.effects()
                    + " "
                    + entry.from().map(LocalDate::toString).orElse("?")
                    + " "
                    + entry.source())
        .toList();
  }

  private SanctionsList read(String text) {
    return ListText.read(new OfacAdvancedXml(), folder, text.replace("MORE-ENTRIES", ""));
  }

  private String refusal(String text) {
    return String.valueOf(
            assertThrows(UnreadableListException.class, () -> read(text)).getMessage())
        .replace(folder.toString().replace('\\', '/') + "/", "");
  }
}
