package org.plumbline.internal.screening.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.internal.screening.load.WrittenList;

/** The two lists of the UK: several rows for an entry, its surname or only name in Name 6. */
class UkCsvTest {
  private static final String UKSL =
      "Unique ID,Name 6,Name 1,Name type,Alias strength,Name non-latin script,Regime Name,"
          + "Designation Type,Sanctions Imposed,Address Line 1,Address Country,Date Designated,"
          + "Nationality(/ies),Country of birth,Subsidiaries,Parent company,"
          + "Current owner/operator (s),Current believed flag of ship\n";
  private static final String OFSI =
      "Name 6,Name 1,Name Non-Latin Script,Country,Nationality,Group Type,Alias Type,Alias Quality,"
          + "Regime,Listed On,UK Sanctions List Date Designated,Other Information,Group ID\n";

  @TempDir private Path folder;
  private WrittenList list;

  @BeforeEach
  void empty() {
    list = new WrittenList(folder);
  }

  @Test
  void aPersonInThreeRows() {
    list.file(
        "uk.csv",
        "Report Date: 08-Oct-2026\n"
            + UKSL
            + "GHR1,DOE,Jane,Primary name,,Джейн,Global Human Rights,Individual,Asset freeze|Travel Ban|Trust Services Sanctions,1 Road,Russia,22/03/2021,Russian,Ukraine,,,,\n"
            + "GHR1,DOE,J.,ALias,Low quality a.k.a,,Global Human Rights,Individual,Asset freeze|Travel Ban,,,21/03/2021,(1) Russian (2) Afghan,,,,,\n"
            + "GHR1,ROE,Jane,ALIAS,Good quality a.k.a,,Global Human Rights,Individual,Asset freeze,,,22/03/2021,,,,,,\n");
    assertEquals(
        """
        GHR1 PERSON [AF, RU, UA] [Global Human Rights] [asset-freeze, travel-ban] 2021-03-21.. at 3
          PRIMARY Jane DOE
          PRIMARY Джейн
          WEAK J. DOE
          ALIAS Jane ROE""",
        list.entries());
    assertEquals("", list.notRead());
    assertEquals(Optional.of(LocalDate.of(2026, 10, 8)), list.extract().date());
    assertEquals(
        "Imposed: Asset freeze; Imposed: Travel Ban; Imposed: Trust Services Sanctions; Address: 1"
            + " Road, Russia",
        list.extract().entries().get(0).remarks());
  }

  @Test
  void parentsSubsidiariesAndOperatorsAreLinks() {
    list.file(
        "uk.csv",
        UKSL
            + "RUS1,EXAMPLE OIL,,Primary Name,,,Russia,Entity,Asset freeze,,,,,,(1) Oil One (2) Oil Two,Example Holding,,\n"
            + "RUS2,EXAMPLE SHIP,,Primary Name,,,Russia,Ship,Shipping sanctions: (see 'Other information'),,,,,,,,Example Ships FZCO,Gabon\n");
    assertEquals(
        """
        RUS1 BODY [] [Russia] [asset-freeze] ?.. at 2
          PRIMARY EXAMPLE OIL
          -> OWNED_BY Example Holding <Parent company: Example Holding>
          <- OWNED_BY Oil One <Subsidiaries: Oil One>
          <- OWNED_BY Oil Two <Subsidiaries: Oil Two>
        RUS2 SHIP [GA] [Russia] [] ?.. at 3
          PRIMARY EXAMPLE SHIP
          -> LINKED_TO Example Ships FZCO <Current owner/operator (s): Example Ships FZCO>""",
        list.entries());
    assertEquals(Optional.empty(), list.extract().date());
  }

  @Test
  void rowsThatCannotBeReadAreNoted() {
    list.file(
        "uk.csv",
        "Something\n"
            + UKSL
            + ",EXAMPLE,,Primary Name,,,Russia,Entity,Asset freeze,,,,,,,,,\n"
            + "RUS1,EXAMPLE,,Primary Name,,,Russia,Church,Asset freeze,,Atlantis,1945,,,,,,\n"
            + "RUS2,EXAMPLE,\n");
    assertEquals(
        """
        uk.csv:1: a row above the column names that contains no date
        uk.csv:3: a row without a Unique ID; it was not read
        uk.csv:4: 'Church' is not a known designation type
        uk.csv:4: '1945' is not a date; the date was left open
        uk.csv:4: 'Atlantis' is not a known country
        uk.csv:5: the row has 3 cells, but there are 18 columns; it was not read""",
        list.notRead());
  }

  @Test
  void theListOfTheTreasury() {
    list.file(
        "ConList.csv",
        "Last Updated,13/04/2018,,,,,,,,,,,\n"
            + OFSI
            + "DOE,John,,Afghanistan (previous address),a) Syrian Arab Republic b) State of Palestine,Individual,AKA,,Syria,02/01/2015,,,7\n"
            + "DOE,Johnny,Джон,,,Individual,Primary name,,Syria,02/01/2015,01/01/2015,,7\n"
            + "DOE,J,,,,Individual,Primary name variation,Low,Syria,02/01/2015,,,7\n"
            + "OLD CO,,,,,Entity,FKA,,Syria,02/01/2015,,,8\n"
            + "EXAMPLE 2,,,,,Entity,Prime Alias,,North Korea,19/10/2017,,The following vessel has been added to the list of vessels subject to restrictive measures set out in Annex XIV.,9\n");
    assertEquals(
        """
        7 PERSON [AF, PS, SY] [Syria] [asset-freeze] 2015-01-01.. at 3
          PRIMARY Johnny DOE
          PRIMARY Джон
          ALIAS John DOE
          WEAK J DOE
        8 BODY [] [Syria] [asset-freeze] 2015-01-02.. at 6
          FORMER OLD CO
        9 SHIP [] [North Korea] [] 2017-10-19.. at 7
          PRIMARY EXAMPLE 2""",
        list.entries());
    assertEquals("", list.notRead());
    assertEquals(Optional.of(LocalDate.of(2018, 4, 13)), list.extract().date());
  }

  @Test
  void rowsOfTheTreasuryThatCannotBeReadAreNoted() {
    list.file(
        "ConList.csv",
        "Last Updated,soon,,,,,,,,,,,\n"
            + OFSI
            + "DOE,John,,,,Individual,AKA,,Syria,02/01/2015,,,\n"
            + "DOE,John,,,,Church,AKA,,Syria,02/01/2015,,,7\n"
            + "DOE,Jo,,,,Individual,Nickname,,Syria,02/01/2015,,,7\n");
    assertEquals(
        """
        ConList.csv:1: a row above the column names that contains no date
        ConList.csv:3: a row without a Group ID; it was not read
        ConList.csv:4: 'Church' is not a known group type
        ConList.csv:5: 'Nickname' is not a known name type; the name was read as an alias""",
        list.notRead());
  }
}
