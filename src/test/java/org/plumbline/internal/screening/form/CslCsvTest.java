package org.plumbline.internal.screening.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.SanctionsList;
import org.plumbline.internal.screening.load.WrittenList;

/** The Consolidated Screening List: what an entry does hangs on the list it was taken from. */
class CslCsvTest {
  private static final String OLD =
      "source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,"
          + "end_date,standard_order,license_requirement,license_policy,call_sign,vessel_type,"
          + "gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,"
          + "source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,"
          + "source_information_url,ids\n";
  private static final String EL = "Entity List (EL) - Bureau of Industry and Security";
  private static final String SDN = "Specially Designated Nationals (SDN) - Treasury Department";

  @TempDir private Path folder;
  private WrittenList list;

  @BeforeEach
  void empty() {
    list = new WrittenList(folder);
  }

  private static String row(
      String source, String number, String name, String addresses, String start, String aliases) {
    return source
        + ","
        + number
        + ",,,\""
        + name
        + "\",,\""
        + addresses
        + "\",,"
        + start
        + ",,,,,,,,,,,,,\""
        + aliases
        + "\",,,,,,\n";
  }

  private WrittenList withNames(String name, String aliases) {
    return list.file("csl.csv", OLD + row(EL, "1", name, "", "2019-10-09", aliases));
  }

  @Test
  void theListDecidesWhatAnEntryDoes() {
    list.file(
        "csl.csv",
        OLD
            + row(EL, "1", "A", "1 Road, Urumqi, CN", "2019-10-09", "")
            + row(
                "Military End User (MEU) List - Bureau of Industry and Security",
                "2",
                "B",
                "",
                "",
                "")
            + row(SDN, "3", "C", "Havana, CU; Paris, FR", "", "")
            + row(
                "Denied Persons List (DPL) - Bureau of Industry and Security",
                "4",
                "D",
                "1 Road, AZ, 85043",
                "2017-10-16",
                "")
            + row(
                "Non-SDN Menu-Based Sanctions List (NS-MBS List) - Treasury Department",
                "5",
                "E",
                "",
                "",
                "")
            + row("New List (NEW) - Treasury Department", "6", "F", "", "", ""));
    assertEquals(
        """
        EL-1 NOT_SAID [CN] [] [export-licensing] 2019-10-09.. at 2
          PRIMARY A
        MEU-2 NOT_SAID [] [] [export-licensing] ?.. at 3
          PRIMARY B
        SDN-3 NOT_SAID [CU, FR] [] [asset-freeze] ?.. at 4
          PRIMARY C
        DPL-4 NOT_SAID [] [] [] 2017-10-16.. at 5
          PRIMARY D
        NS-MBS-5 NOT_SAID [] [] [] ?.. at 6
          PRIMARY E
        NEW-6 NOT_SAID [] [] [] ?.. at 7
          PRIMARY F""",
        list.entries());
    assertEquals(
        "csl.csv:7: 'New List (NEW) - Treasury Department' is not a known list; the effect of its entries was left open",
        list.notRead());
    assertEquals(EL, list.extract().entries().get(0).source());
  }

  @Test
  void theNewerFormWithAllThatATreasuryEntrySays() {
    list.file(
        "csl.csv",
        "_id,"
            + OLD
            + "\"52291\",\""
            + SDN
            + "\",\"52291\",\"Vessel\",\"DPRK4; NPWMD\",\"EXAMPLE 7\",\"\",\"\",\"\",\"2020-01-01\",\"2021-01-01\",\"\",\"\",\"\",\"3FXY\",\"Tug\",\"\",\"\",\"Democratic People's Republic of Korea\",\"\",\"(Linked To: EXAMPLE SHIPPING CO)\",\"\",\"EXAMPLE SEVEN; SEVEN\",\"RU\",\"\",\"KP\",\"Izna, Hebron\",\"\",\"IMO 1234567\"\n");
    assertEquals(
        """
        SDN-52291 SHIP [KP, RU] [DPRK4, NPWMD] [asset-freeze] 2020-01-01..2021-01-01 at 2
          PRIMARY EXAMPLE 7
          ALIAS EXAMPLE SEVEN
          ALIAS SEVEN
          -> LINKED_TO EXAMPLE SHIPPING CO <(Linked To: EXAMPLE SHIPPING CO)>""",
        list.entries());
    assertEquals("", list.notRead());
  }

  @Test
  void andBeforeTheLastAlias() {
    withNames("Example Public Security Bureau", "Exampel Bureau; and Egzampel Bureau");
    assertEquals(
        """
        EL-1 NOT_SAID [] [] [export-licensing] 2019-10-09.. at 2
          PRIMARY Example Public Security Bureau
          ALIAS Exampel Bureau
          ALIAS Egzampel Bureau""",
        list.entries());
  }

  @Test
  void andAfterAnAbbreviationIsBetweenTwoAliasesButNotElsewhere() {
    withNames("Example Co.", "Exampel Co., Ltd., and Egzampel; Trade, Transport, and Oil Company");
    assertEquals(
        """
        EL-1 NOT_SAID [] [] [export-licensing] 2019-10-09.. at 2
          PRIMARY Example Co.
          ALIAS Exampel Co., Ltd.
          ALIAS Egzampel
          ALIAS Trade, Transport, and Oil Company""",
        list.entries());
  }

  @Test
  void successorsAreNoPartOfTheName() {
    withNames("Example Company; and any successor, sub-unit, or subsidiary thereof", "");
    assertEquals("Example Company", list.extract().entries().get(0).name());
    assertEquals(
        "Name as published: Example Company; and any successor, sub-unit, or subsidiary thereof",
        list.extract().entries().get(0).remarks());
  }

  @Test
  void aParentAndAnAffiliateInTheNameAreLinks() {
    withNames(
        "Example Optics (a subsidiary of the Example Group)",
        "Example Lenses Affiliated Entity: Example Mirrors");
    assertEquals(
        """
        EL-1 NOT_SAID [] [] [export-licensing] 2019-10-09.. at 2
          PRIMARY Example Optics
          ALIAS Example Lenses
          -> OWNED_BY Example Group <(a subsidiary of the Example Group)>
          -> LINKED_TO Example Mirrors <Affiliated Entity: Example Mirrors>""",
        list.entries());
  }

  @Test
  void aNameThatOnlyHasTheWordInItIsLeftAlone() {
    withNames("Subsidiary of Example and Any Company", "Successors and Sons");
    assertEquals(
        """
        EL-1 NOT_SAID [] [] [export-licensing] 2019-10-09.. at 2
          PRIMARY Subsidiary of Example and Any Company
          ALIAS Successors and Sons""",
        list.entries());
  }

  @Test
  void lostLettersAreNoted() {
    withNames("Ex?mple M?hendislik", "What Now ?");
    assertEquals(
        "csl.csv:2: the name 'Ex?mple M?hendislik' contains '?' where letters were lost",
        list.notRead());
  }

  @Test
  void withoutIdAndNumberListNameAndFirstDayMakeTheId() {
    list.file(
        "csl.csv",
        OLD
            + row(EL, "", "A", "Oslo, NO", "2010-06-28", "")
            + row(EL, "", "A", "Cape Town, ZA", "2010-06-28", "")
            + row(EL, "", "A", "Oslo, NO", "2010-06-29", ""));
    SanctionsList read = list.extract();
    assertEquals(2, read.entries().size());
    assertEquals(java.util.Set.of("NO", "ZA"), read.entries().get(0).countries());
    assertNotEquals(read.entries().get(0).id(), read.entries().get(1).id());
    assertEquals("", list.notRead());
  }

  @Test
  void twoEntriesOfOneNumberAreNotPutTogether() {
    list.file("csl.csv", OLD + row(SDN, "1", "A", "", "", "") + row(SDN, "1", "B", "", "", ""));
    assertEquals(
        """
        SDN-1 NOT_SAID [] [] [asset-freeze] ?.. at 2
          PRIMARY A
        SDN-1#2 NOT_SAID [] [] [asset-freeze] ?.. at 3
          PRIMARY B""",
        list.entries());
    assertEquals(
        "csl.csv:3: a second entry SDN-1; the first is at csl.csv:2. It was kept as SDN-1#2",
        list.notRead());
  }

  private static final String PLC =
      "Palestinian Legislative Council List (PLC) - Treasury Department";

  /** In either order, and with a common {@code _id} or without any. */
  @Test
  void aPartyOnTwoListsHasTwoListings() {
    String both =
        """
        PLC-7 NOT_SAID [] [] [] ?.. at 2
          PRIMARY Anna DOE
        SDN-7 NOT_SAID [] [] [asset-freeze] ?.. at 3
          PRIMARY DOE, Anna""";
    String rows = row(PLC, "7", "Anna DOE", "", "", "") + row(SDN, "7", "DOE, Anna", "", "", "");
    list.file("csl.csv", OLD + rows);
    assertEquals(both, list.entries());
    assertEquals("", list.notRead());
    WrittenList withIds = new WrittenList(folder);
    withIds.file("with.csv", "_id," + OLD + rows.replaceAll("(?m)^", "7,").replaceAll("7,$", ""));
    assertEquals(both, withIds.entries());
    assertEquals("", withIds.notRead());
  }

  @Test
  void theOrderOfTwoListsDoesNotMatter() {
    list.file(
        "csl.csv",
        OLD
            + row(SDN, "7", "DOE, Anna", "", "", "")
            + row(EL, "7", "Anna DOE", "", "2020-01-01", ""));
    assertEquals(
        """
        SDN-7 NOT_SAID [] [] [asset-freeze] ?.. at 2
          PRIMARY DOE, Anna
        EL-7 NOT_SAID [] [] [export-licensing] 2020-01-01.. at 3
          PRIMARY Anna DOE""",
        list.entries());
    assertEquals(
        java.util.List.of("7", "7"),
        list.extract().entries().stream().map(ListEntry::party).toList());
  }

  /**
   * The same entry is called the same in a file that has ids of its own and in one that has not.
   */
  @Test
  void anEntryWithoutANumberIsCalledTheSameWithAnIdAndWithout() {
    String row = row(EL, "", "Example Institute", "", "2019-10-09", "");
    list.file("old.csv", OLD + row);
    WrittenList newer = new WrittenList(folder);
    newer.file("new.csv", "_id," + OLD + "99aa," + row);
    assertEquals(list.entries(), newer.entries());
  }

  @Test
  void aDayThatIsNoneIsNotedAndLeftOpen() {
    list.file("csl.csv", OLD + row(EL, "1", "A", "", "soon", ""));
    assertEquals("EL-1 NOT_SAID [] [] [export-licensing] ?.. at 2\n  PRIMARY A", list.entries());
    assertEquals("csl.csv:2: 'soon' is not a date; the date was left open", list.notRead());
  }
}
