package org.plumbline.internal.screening.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.internal.screening.load.WrittenList;

/** The list of the EU: a row tells of one name, one address, one birth or one document. */
class EuCsvTest {
  private static final String NEW =
      "fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_DesignationDate;"
          + "Entity_SubjectType;Entity_SubjectType_ClassificationCode;"
          + "Entity_Regulation_NumberTitle;Entity_Regulation_PublicationDate;"
          + "Entity_Regulation_Programme;NameAlias_LastName;NameAlias_FirstName;"
          + "NameAlias_WholeName;NameAlias_Remark;Address_CountryIso2Code;"
          + "BirthDate_CountryIso2Code;Citizenship_CountryIso2Code\n";
  private static final String OLD =
      "Date_filexxxx;Entity_logical_id;Subject_type;Programme;Entity_logical_id;Naal_wholename;"
          + "Addr_country;Birt_country;Citi_country";

  @TempDir private Path folder;
  private WrittenList list;

  @BeforeEach
  void empty() {
    list = new WrittenList(folder);
  }

  @Test
  void rowsOfOneLogicalIdAreOneEntry() {
    list.file(
        "eu.csv",
        "\ufeff"
            + NEW
            + "05/08/2026;13;EU.1.1;2003-07-07;P;person;1210/2003;2003-07-08;IRQ;;;Joe;Low quality alias;;;\n"
            + "05/08/2026;13;EU.1.1;2003-07-07;P;person;1210/2003;2003-07-08;IRQ;Doe;Joseph;Joseph Doe;;;;\n"
            + "05/08/2026;13;EU.1.1;2003-07-07;P;person;1210/2003;2003-07-08;IRQ;Роу;Джо;;;;;\n"
            + "05/08/2026;13;EU.1.1;2003-07-07;P;person;1210/2003;2003-07-08;IRQ;;;Roe;formerly listed as;;;\n"
            + "05/08/2026;13;EU.1.1;2003-07-07;P;person;1210/2003;2003-07-08;IRQ;;;;;00;;\n"
            + "05/08/2026;13;EU.1.1;2003-07-07;P;person;1210/2003;2003-07-08;IRQ;;;;;;IQ;\n"
            + "05/08/2026;13;EU.1.1;2003-07-07;P;person;1210/2003;2003-07-08;IRQ;;;;;;;LB\n"
            + "05/08/2026;14;EU.1.2;;E;enterprise;833/2014;2014-07-31;UKR;;;\"Bank; of Example\";;RU;;\n");
    assertEquals(
        """
        13 PERSON [IQ, LB] [IRQ] [asset-freeze] 2003-07-07.. at 2
          PRIMARY Joseph Doe
          WEAK Joe
          ALIAS Джо Роу
          FORMER Roe
        14 BODY [RU] [UKR] [asset-freeze] ?.. at 9
          PRIMARY Bank; of Example""",
        list.entries());
    assertEquals("", list.notRead());
    assertEquals(Optional.of(LocalDate.of(2026, 8, 5)), list.extract().date());
  }

  @Test
  void theOldFormWithThreeLettersForACountry() {
    list.file(
        "eu.csv",
        OLD + "\n04/07/2018;1;E;TERR;1;Example;PAK;;\n04/07/2018;1;E;TERR;1;Exemple;;;AFG\n");
    assertEquals(
        """
        1 BODY [AF, PK] [TERR] [asset-freeze] ?.. at 2
          PRIMARY Example
          ALIAS Exemple""",
        list.entries());
    assertEquals("", list.notRead());
  }

  @Test
  void rowsThatASpreadsheetHasPutIntoQuotationMarks() {
    list.file("eu.csv", "\"" + OLD + "\t\t\"\n\"04/07/2018;1;E;TERR;1;\"\"Ex;ample\"\";;;\t\t\"\n");
    assertEquals("1 BODY [] [TERR] [asset-freeze] ?.. at 2\n  PRIMARY Ex;ample", list.entries());
    assertEquals(
        "eu.csv:1: each row is enclosed in quotation marks, as when a spreadsheet saves the file; the rows were read without them",
        list.notRead());
  }

  @Test
  void rowsThatCannotBeReadAreNoted() {
    list.file(
        "eu.csv",
        OLD
            + "\n04/07/2018;;E;TERR;;Example;;;\n"
            + "04/07/2018;2;X;TERR;;Example;QQQ;;\n"
            + "04/07/2018;3;E;TERR;;;RUS;;\n"
            + "04/07/2018;4\n");
    assertEquals(
        """
        eu.csv:2: a row without a logical id; it was not read
        eu.csv:3: 'X' is not a known subject type
        eu.csv:3: 'QQQ' is not a known country
        eu.csv:5: the row has 2 cells, but there are 9 columns; it was not read
        eu.csv:4: entry 3 has no name; it was not read""",
        list.notRead());
  }

  @Test
  void anActWithItsAnnexes() {
    list.file(
        "32020R9999.csv",
        """
        celex,recordId,programKey,annex,measure,startDate,reason,schema,name,alias,weakAlias,previousName,country,nationality,jurisdiction,flag,address,notes
        32020R9999,1,EU-HR,I.A,Asset freeze; Travel ban,22.3.2021,A reason,Person,Jane DOE,"Jane ROE, Janet DOE; Джейн ДОУ · J. DOE",Joy,,,"Syrian, Russian",,,,
        32020R9999,1,EU-HR,I.B,Asset freeze,2 March 2021,A reason,LegalEntity,Example Brigade,"Example Colony, Vladimir Oblast; One, Two, Three; Example Co., Ltd.",,Old Brigade,,,,,"1 Road, Urumqi, China; Moscow, 123456",
        32020R9999,2,EU-HR,I.A,Asset freeze,22.3.2021,A reason,Person,John DOE,"DOE, Johnny Joe",,,,,,,,
        """);
    assertEquals(
        """
        32020R9999/I.A/1 PERSON [RU, SY] [EU-HR] [asset-freeze, travel-ban] 2021-03-22.. at 2
          PRIMARY Jane DOE
          ALIAS Jane ROE
          ALIAS Janet DOE
          ALIAS Джейн ДОУ
          ALIAS J. DOE
          WEAK Joy
        32020R9999/I.B/1 BODY [CN] [EU-HR] [asset-freeze] 2021-03-02.. at 3
          PRIMARY Example Brigade
          ALIAS Example Colony, Vladimir Oblast
          ALIAS One
          ALIAS Two
          ALIAS Three
          ALIAS Example Co., Ltd.
          FORMER Old Brigade
        32020R9999/I.A/2 PERSON [] [EU-HR] [asset-freeze] 2021-03-22.. at 4
          PRIMARY John DOE
          ALIAS DOE, Johnny Joe""",
        list.entries());
    assertEquals("", list.notRead());
  }
}
