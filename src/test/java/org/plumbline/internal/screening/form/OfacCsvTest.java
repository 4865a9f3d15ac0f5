package org.plumbline.internal.screening.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.load.WrittenList;

/**
 * sdn.csv: no header, CRLF, {@code -0- } for null, byte 1A at the end; remarks between semicolons,
 * which overflow to sdn_comments.csv in the middle of a word.
 */
class OfacCsvTest {
  private static final String NULLS = "-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ";
  private static final String END = "\u001a";

  @TempDir private Path folder;
  private WrittenList list;

  @BeforeEach
  void empty() {
    list = new WrittenList(folder);
  }

  private static String sdn(
      String number, String name, String type, String programme, String remarks) {
    return number
        + ",\""
        + name
        + "\","
        + (type.isEmpty() ? "-0- " : "\"" + type + "\"")
        + ",\""
        + programme
        + "\","
        + NULLS
        + ","
        + (remarks.isEmpty() ? "-0- " : "\"" + remarks + "\"")
        + "\r\n";
  }

  @Test
  void anEntryOfEachKind() {
    list.file(
        "sdn.csv",
        sdn("36", "EXAMPLE AIRLINES", "", "CUBA", "")
            + sdn("37", "DOE, Jane", "individual", "SDGT] [SYRIA", "")
            + "38,\"M/V EXAMPLE\",\"vessel\",\"DPRK4\",-0- ,\"3FXY\",\"Tug\",-0- ,-0- ,\"Panama\",\"Example Shipping S.A.\",\"Vessel Registration Identification IMO 1234567.\"\r\n"
            + sdn("39", "EP-XXX", "aircraft", "SDGT] [IFSR", "")
            + END);
    assertEquals(
        """
        36 BODY [] [CUBA] [asset-freeze] ?.. at 1
          PRIMARY EXAMPLE AIRLINES
        37 PERSON [] [SDGT, SYRIA] [asset-freeze] ?.. at 2
          PRIMARY DOE, Jane
        38 SHIP [PA] [DPRK4] [asset-freeze] ?.. at 3
          PRIMARY M/V EXAMPLE
          -> OWNED_BY Example Shipping S.A. <Vessel owner: Example Shipping S.A.>
        39 AIRCRAFT [] [SDGT, IFSR] [asset-freeze] ?.. at 4
          PRIMARY EP-XXX""",
        list.entries());
    assertEquals("", list.notRead());
    assertEquals(PublishedList.OFAC_SDN_CSV, list.extract().kind());
    assertEquals(Optional.empty(), list.extract().date());
    assertEquals(
        "Call sign: 3FXY; Vessel type: Tug; Flag: Panama; Owner: Example Shipping S.A.; Vessel"
            + " Registration Identification IMO 1234567.",
        list.extract().entries().get(2).remarks());
  }

  @Test
  void remarksGiveWeakAliasesStatesAndLinks() {
    list.file(
        "sdn.csv",
        sdn(
                "1",
                "DOE, John",
                "individual",
                "SDGT",
                "DOB 1962; POB Khartoum, Sudan; alt. POB Korea, North; nationality Iraq; alt."
                    + " nationality Congo, Democratic Republic of the; citizen Germany; Passport"
                    + " 123 (Egypt); a.k.a. 'ABU 'OMAR'; f.k.a. 'THE OLD'; Linked To: EXAMPLE"
                    + " GROUP; Linked To: EXAMPLE, S.A.")
            + sdn("2", "EXAMPLE LTD", "", "IRAN", "(also Linked To AL-EXAMPLE CORP).")
            + sdn("3", "EXAMPLE TWO", "", "IRAN", "Tax ID 5; Linked To: SMITH, Adam (the elder).")
            + END);
    assertEquals(
        """
        1 PERSON [CD, DE, IQ, KP, SD] [SDGT] [asset-freeze] ?.. at 1
          PRIMARY DOE, John
          WEAK ABU 'OMAR
          WEAK THE OLD
          -> LINKED_TO EXAMPLE GROUP <Linked To: EXAMPLE GROUP>
          -> LINKED_TO EXAMPLE, S.A. <Linked To: EXAMPLE, S.A.>
        2 BODY [] [IRAN] [asset-freeze] ?.. at 2
          PRIMARY EXAMPLE LTD
          -> LINKED_TO AL-EXAMPLE CORP <(also Linked To AL-EXAMPLE CORP)>
        3 BODY [] [IRAN] [asset-freeze] ?.. at 3
          PRIMARY EXAMPLE TWO
          -> LINKED_TO SMITH, Adam (the elder) <Linked To: SMITH, Adam (the elder)>""",
        list.entries());
  }

  @Test
  void otherWordsForANationality() {
    list.file(
        "sdn.csv",
        sdn("1", "EXAMPLE LTD", "", "IRAN", "Nationality of Registration Man, Isle of.")
            + sdn("2", "DOE, Jim", "individual", "SDGT", "nationality: Eritrean; citizen Mali.")
            + sdn("3", "ROE, Jim", "individual", "SDGT", "Citizen's Card Number 12 (China).")
            + END);
    assertEquals(
        """
        1 BODY [IM] [IRAN] [asset-freeze] ?.. at 1
          PRIMARY EXAMPLE LTD
        2 PERSON [ER, ML] [SDGT] [asset-freeze] ?.. at 2
          PRIMARY DOE, Jim
        3 PERSON [] [SDGT] [asset-freeze] ?.. at 3
          PRIMARY ROE, Jim""",
        list.entries());
    assertEquals("", list.notRead());
  }

  @Test
  void anUnknownNationalityIsNotedOnce() {
    list.file(
        "sdn.csv",
        sdn("1", "A", "individual", "SDGT", "nationality Atlantis.")
            + sdn("2", "B", "individual", "SDGT", "nationality Atlantis.")
            + END);
    assertEquals("sdn.csv:1: 'Atlantis' is not a known country", list.notRead());
  }

  @Test
  void theFourFilesTogether() {
    String first = "a.k.a. 'ONE'; " + "x".repeat(970) + "; Linked To: EXA";
    list.file(
            "add.csv",
            "7,1,\"1 High St\",\"London\",\"United Kingdom\",-0- \r\n7,2,-0- ,-0- ,\"undetermined\",-0- \r\n"
                + END)
        .file(
            "alt.csv",
            "7,1,\"aka\",\"EXAMPLE ONE\",-0- \r\n7,2,\"fka\",\"EXAMPLE OLD\",-0- \r\n7,3,\"nka\",\"EXAMPLE NEW\",-0- \r\n"
                + END)
        .file("sdn.csv", sdn("7", "EXAMPLE", "", "IRAN", first) + END)
        .file("sdn_comments.csv", "7,\"MPLE BANK; Linked To: EXAMPLE OIL.\"\r\n");
    assertEquals(
        """
        7 BODY [GB] [IRAN] [asset-freeze] ?.. at 1
          PRIMARY EXAMPLE
          WEAK ONE
          ALIAS EXAMPLE ONE
          FORMER EXAMPLE OLD
          ALIAS EXAMPLE NEW
          -> LINKED_TO EXAMPLE BANK <Linked To: EXAMPLE BANK>
          -> LINKED_TO EXAMPLE OIL <Linked To: EXAMPLE OIL>""",
        list.entries());
    assertEquals("", list.notRead());
  }

  @Test
  void remarksThatBreakOffAreNotTrustedInTheirLastPart() {
    String cut = "Linked To: EXAMPLE ONE; " + "x".repeat(958) + "; Linked To: EXAMP";
    assertEquals(1_000, cut.length());
    list.file("sdn.csv", sdn("7", "EXAMPLE", "", "IRAN", cut) + END);
    assertEquals(
        """
        7 BODY [] [IRAN] [asset-freeze] ?.. at 1
          PRIMARY EXAMPLE
          -> LINKED_TO EXAMPLE ONE <Linked To: EXAMPLE ONE>""",
        list.entries());
    assertEquals(
        "sdn.csv:1: the remarks of entry 7 are cut off; they continue in sdn_comments.csv, which was not given",
        list.notRead());
  }

  @Test
  void whatBelongsToNoEntryIsNoted() {
    list.file("add.csv", "9,1,-0- ,-0- ,\"Cuba\",-0- \r\n")
        .file("alt.csv", "9,1,\"aka\",\"X\",-0- \r\n7,2,\"also\",\"Y\",-0- \r\n")
        .file("sdn.csv", sdn("7", "EXAMPLE", "", "IRAN", "") + END)
        .file("sdn_comments.csv", "9,\"more.\"\r\n");
    assertEquals(
        """
        add.csv:1: an address of entry 9, which is not in the list
        alt.csv:1: an alias of entry 9, which is not in the list
        alt.csv:2: 'also' is not aka, fka or nka; the name was read as aka
        sdn_comments.csv:1: a comment on entry 9, which is not in the list""",
        list.notRead());
  }

  @Test
  void theListOfThoseWhoAreNotBlocked() {
    list.file(
        "cons_prim.csv",
        sdn("1", "DOE, John", "individual", "NS-PLC", "")
            + sdn("2", "DOE, Jim", "individual", "SDGT] [NS-PLC", "")
            + sdn("3", "EXAMPLE BANK", "", "UKRAINE-EO13662] [RUSSIA-EO14024", "")
            + END);
    assertEquals(
        """
        1 PERSON [] [NS-PLC] [] ?.. at 1
          PRIMARY DOE, John
        2 PERSON [] [SDGT, NS-PLC] [asset-freeze] ?.. at 2
          PRIMARY DOE, Jim
        3 BODY [] [UKRAINE-EO13662, RUSSIA-EO14024] [] ?.. at 3
          PRIMARY EXAMPLE BANK""",
        list.entries());
    assertEquals(PublishedList.OFAC_CONSOLIDATED_CSV, list.extract().kind());
  }

  @Test
  void aProgrammeOfThatListBesideAnotherDoesNotMakeItThatList() {
    list.file(
        "sdn.csv",
        sdn("2", "DOE, Jim", "individual", "SDGT] [NS-PLC", "")
            + sdn("3", "DOE, Joe", "individual", "SDGT", "")
            + END);
    assertEquals(PublishedList.OFAC_SDN_CSV, list.extract().kind());
  }

  /** Whoever is under programmes of both lists may be on either. */
  @ParameterizedTest
  @ValueSource(strings = {"SDGT] [NS-PLC", "SYRIA] [FSE-SY", "UKRAINE-EO13662", "RUSSIA-EO14024"})
  void entriesThatMayBeOnEitherListDoNotSayWhichItIs(String programmes) {
    list.file("list.csv", sdn("2", "DOE, Jim", "individual", programmes, "") + END);
    assertEquals(
        "list.csv: this may be the US SDN list or the US consolidated non-SDN list: all programmes of its entries are on both. Use a larger part of the list, or the advanced XML, in which"
            + " each entry names its list",
        list.refusal());
  }

  @Test
  void twoListsInOneFileAreRefused() {
    list.file(
        "list.csv",
        sdn("1", "DOE, John", "individual", "NS-PLC", "")
            + sdn("2", "DOE, Jim", "individual", "SDGT", "")
            + END);
    assertEquals(
        "list.csv: this mixes two lists: entry 2 (SDGT) can only be on the US SDN list, and entry 1"
            + " (NS-PLC) only on the US consolidated non-SDN list. Keep each list in its own files",
        list.refusal());
  }

  /** Neither effect is lost where one number stands twice, and an alias is of both. */
  @Test
  void aNumberThatStandsTwiceIsTwoEntries() {
    list.file(
        "cons_prim.csv",
        sdn("1", "DOE, John", "individual", "NS-PLC", "")
            + sdn("1", "DOE, John", "individual", "SDGT] [NS-PLC", "")
            + END);
    list.file("cons_alt.csv", "1,1,\"aka\",\"DOE, Jo\",-0- \r\n");
    assertEquals(
        """
        1@NS-PLC PERSON [] [NS-PLC] [] ?.. at 1
          PRIMARY DOE, John
          ALIAS DOE, Jo
        1@SDGT, NS-PLC PERSON [] [SDGT, NS-PLC] [asset-freeze] ?.. at 2
          PRIMARY DOE, John
          ALIAS DOE, Jo""",
        list.entries());
    assertEquals("", list.notRead());
  }

  @Test
  void companionsAloneAreNoList() {
    list.file("alt.csv", "9,1,\"aka\",\"X\",-0- \r\n");
    assertEquals(
        "alt.csv: this belongs to an OFAC list, but the file with the entries is missing; add sdn.csv or cons_prim.csv",
        list.refusal());
  }

  @Test
  void twoFilesOfEntriesAreTwoLists() {
    list.file("a.csv", sdn("1", "A", "", "IRAN", "") + END)
        .file("b.csv", sdn("2", "B", "", "IRAN", "") + END);
    assertEquals(
        "a.csv, b.csv: both contain the entries of a list; import one list at a time",
        list.refusal());
  }

  @Test
  void rowsThatCannotBeReadAreNoted() {
    list.file(
        "sdn.csv",
        sdn("1", "A", "", "IRAN", "")
            + "2,\"B\",-0- \r\n"
            + sdn("1", "C", "", "IRAN", "")
            + sdn("3", "   ", "", "IRAN", "")
            + sdn("4", "D", "submarine", "IRAN", ""));
    assertEquals(
        """
        sdn.csv:2: the row has 3 cells, but there are 12 columns; it was not read
        sdn.csv:5: 'submarine' is not a known entry type
        sdn.csv: the end-of-file mark (byte 1A) is missing; the file may have been cut off
        sdn.csv:4: entry 3 has no name; it was not read
        sdn.csv:3: a second entry 1; the first is at sdn.csv:1. It was kept as 1#2""",
        list.notRead());
    assertEquals(
        """
        1 BODY [] [IRAN] [asset-freeze] ?.. at 1
          PRIMARY A
        1#2 BODY [] [IRAN] [asset-freeze] ?.. at 3
          PRIMARY C
        4 NOT_SAID [] [IRAN] [asset-freeze] ?.. at 5
          PRIMARY D""",
        list.entries());
  }
}
