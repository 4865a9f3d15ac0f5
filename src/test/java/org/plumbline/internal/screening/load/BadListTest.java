package org.plumbline.internal.screening.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.internal.screening.list.ListEntry;

/** A file that is no whole list gives one sentence, and a row that cannot be read a note. */
class BadListTest {
  private static final String OFSI =
      """
      Last Updated,13/04/2018,,,,,,,,
      Name 6,Name 1,Country,Nationality,Group Type,Alias Type,Regime,Listed On,Other Information,Group ID
      """;

  @TempDir private Path folder;
  private WrittenList list;

  @BeforeEach
  void empty() {
    list = new WrittenList(folder);
  }

  @Test
  void aWebPageUnderTheNameOfAList() {
    list.file("sdn.csv", "\n<!DOCTYPE html>\n<html><body>503, \"name\"</body></html>\n");
    assertEquals(
        "sdn.csv: this is a web page, not a list; the site may have answered with an error page",
        list.refusal());
  }

  @Test
  void anotherDelimiter() {
    list.file("ConList.csv", OFSI.replace(',', ';') + "A;;;;Entity;AKA;Syria;13/04/2018;;1\n");
    assertEquals(
        "ConList.csv: this looks like the UK consolidated list (OFSI), but its cells are separated by ';'; the list is published with ','",
        list.refusal());
  }

  @Test
  void utf16() {
    list.file("list.csv", "name\nA\n", StandardCharsets.UTF_16);
    assertEquals(
        "list.csv: this is UTF-16, or not text at all; save it as UTF-8 or windows-1252",
        list.refusal());
  }

  @Test
  void anEmptyFile() {
    list.file("list.csv", " \n");
    assertEquals("list.csv: the file is empty", list.refusal());
  }

  @Test
  void noFile() {
    assertEquals("a list needs at least one file", list.refusal());
  }

  @Test
  void aHeaderAlone() {
    list.file("list.csv", "id,name\n");
    assertEquals("list.csv: no entry could be read", list.refusal());
  }

  @Test
  void noEntryThatCouldBeRead() {
    list.file("list.csv", "id,name\n1,A,B\n");
    assertEquals(
        "list.csv: no entry could be read. First problem: list.csv:2: the row has 3 cells, but there are 2 columns; it was not read",
        list.refusal());
  }

  @Test
  void fewerEntriesThanAWholeEditionHas() {
    list.file("ConList.csv", OFSI + "A,,,,Entity,AKA,Syria,13/04/2018,,1\n");
    assertEquals(
        "ConList.csv: 1 entry; the UK consolidated list (OFSI) has at least 1,000. The file was cut"
            + " off, or is not the whole list",
        list.refusalAsWhole());
  }

  @Test
  void aPartIsReadOnPurposeAndSaysSo() {
    list.file("ConList.csv", OFSI + "A,,,,Entity,AKA,Syria,13/04/2018,,1\n");
    assertTrue(list.extract().extract());
    list = new WrittenList(folder).file("own.csv", "name\nA\n");
    assertFalse(list.whole().extract());
  }

  @Test
  void theEndInsideAQuotedCell() {
    list.file("list.csv", "id,name\n1,A\n2,\"B");
    assertEquals(
        "list.csv: after line 2 a quotation mark is in the wrong place, or the file ends inside a quoted cell; the file is cut off or damaged",
        list.refusal());
  }

  @Test
  void aQuotationMarkInsideAQuotedCell() {
    list.file("list.csv", "id,name\n1,\"A \"big\" one\"\n2,B\n");
    assertEquals(
        "list.csv: after line 1 a quotation mark is in the wrong place, or the file ends inside a quoted cell; the file is cut off or damaged",
        list.refusal());
  }

  @Test
  void aFileThatIsNotThere() {
    assertEquals("none.csv: there is no such file", list.missing("none.csv").refusal());
  }

  @Test
  void filesOfTwoLists() {
    list.file("a.csv", OFSI + "A,,,,Entity,AKA,Syria,13/04/2018,,1\n").file("b.csv", "name\nA\n");
    assertEquals(
        "a.csv, b.csv: these files are not one sanctions list in a known form", list.refusal());
  }

  @Test
  void somethingElse() {
    list.file("a.csv", "one,two\n1,2\n");
    assertEquals("a.csv: this is not a sanctions list in a known form", list.refusal());
  }

  @Test
  void aDateToCome() {
    list.file(
        "ConList.csv", OFSI.replace("2018", "2031") + "A,,,,Entity,AKA,Syria,13/04/2018,,1\n");
    assertEquals(
        "ConList.csv: the list is dated 13 April 2031, which is in the future", list.notRead());
  }

  @Test
  void aDateOfTheDayIsNoneToCome() {
    list.file(
        "ConList.csv",
        OFSI.replace("13/04/2018", "23/11/2026") + "A,,,,Entity,AKA,Syria,13/04/2018,,1\n");
    assertEquals("", list.notRead());
  }

  @Test
  void windowsLetters() {
    list.file("list.csv", "id,name\n1,Müller ’s\n", Charset.forName("windows-1252"));
    assertEquals(
        "list.csv: the file is not valid UTF-8; it was read as windows-1252, and names may be"
            + " misspelt",
        list.notRead());
    assertEquals("Müller ’s", list.extract().entries().get(0).name());
  }

  @Test
  void aByteOrderMarkIsNoLetter() {
    list.file("list.csv", "\ufeffname\nA\n");
    assertEquals("a-35c3ff NOT_SAID [] [] [] ?.. at 2\n  PRIMARY A", list.entries());
    assertEquals("", list.notRead());
  }

  @Test
  void aCellWithoutEnd() {
    list.file("list.csv", "id,name\n1,A\n2," + "x".repeat(100_001) + "\n3,C\n");
    assertEquals(
        "list.csv:3: a cell has more than 100,000 characters; the row was not read, and a quotation"
            + " mark may be missing",
        list.notRead());
    assertEquals(2, list.extract().entries().size());
  }

  @Test
  void aNameWithoutEnd() {
    list.file("list.csv", "id,name\n1,A\n2," + "x".repeat(100_000) + "\n");
    assertEquals(
        "list.csv:3: a name of 100000 characters was not read; it starts '"
            + "x".repeat(40)
            + "'\n"
            + "list.csv:3: entry 2 has no name; it was not read",
        list.notRead());
  }

  @Test
  void aNameOfSpaces() {
    list.file("list.csv", "id,name\n1,A\n2,\" \u00a0 \"\n");
    assertEquals("list.csv:3: entry 2 has no name; it was not read", list.notRead());
  }

  @Test
  void lettersThatWereLostBefore() {
    list.file("list.csv", "id,name\n1,M\ufffdller\n");
    assertEquals(
        "list.csv:2: the name 'M\ufffdller' contains replacement characters for lost letters",
        list.notRead());
    assertEquals(1, list.extract().entries().size());
  }

  @Test
  void aNameOfPicturesIsAName() {
    list.file("list.csv", "id,name\n1,\ud83d\ude42\ud83d\ude42\n");
    assertEquals(
        "1 NOT_SAID [] [] [] ?.. at 2\n  PRIMARY \ud83d\ude42\ud83d\ude42", list.entries());
    assertEquals("", list.notRead());
  }

  /** Harmless here; what writes tables for spreadsheets sees to it that it stays so. */
  @Test
  void aNameThatIsAFormulaIsAName() {
    list.file("list.csv", "id,name\n1,=1+1\n2,+1\n3,-1\n4,@a\n5,\"\t=1\"\n");
    assertEquals(
        List.of("=1+1", "+1", "-1", "@a", "=1"),
        list.extract().entries().stream().map(ListEntry::name).toList());
    assertEquals("", list.notRead());
  }

  @Test
  void aPackedFile() {
    list.file("list.zip", "PK\u0003\u0004\u0014\0\0\0name\n");
    assertEquals(
        "list.zip: this is a compressed file or a spreadsheet, not text; unpack it, or save it as"
            + " CSV",
        list.refusal());
    list = new WrittenList(folder);
    list.file("list.gz", "\u001f\u008b\b\0name\n", StandardCharsets.ISO_8859_1);
    assertEquals(
        "list.gz: this is a compressed file or a spreadsheet, not text; unpack it, or save it as CSV",
        list.refusal());
  }

  @Test
  void utf16WithoutAMark() {
    list.file("list.csv", "name\nA\n", StandardCharsets.UTF_16LE);
    assertEquals(
        "list.csv: this is UTF-16, or not text at all; save it as UTF-8 or windows-1252",
        list.refusal());
  }

  @Test
  void aFolder() throws IOException {
    Files.createDirectory(folder.resolve("lists"));
    assertEquals(
        "lists: this is a folder; give the files of the list", list.missing("lists").refusal());
  }

  @Test
  void aFileNamedTwice() {
    list.file("list.csv", "name\nA\n").missing("list.csv");
    assertEquals("list.csv: this file is given twice", list.refusal());
  }

  @Test
  void twoFilesThatAreTheSame() {
    list.file("a.csv", "name\nA\n").file("b.csv", "name\nA\n");
    assertEquals("a.csv, b.csv: these two files have the same content", list.refusal());
  }

  /** Two lists of one's own would lose entries where both call them by their lines. */
  @Test
  void twoListsOfOneForm() {
    list.file("a.csv", "name\nA\n").file("b.csv", "name\nB\n");
    assertEquals(
        "a.csv, b.csv: each of these files is a separate list (own list); import one list at a time",
        list.refusal());
  }

  /** The head alone is seen to be of the list; the place where it ends is named. */
  @Test
  void aListInXmlThatWasCutOff() {
    list.file(
        "un.xml",
        "<CONSOLIDATED_LIST dateGenerated=\"2026-02-01T00:00:00\"><INDIVIDUALS>\n<INDIVIDUAL>\n<FIRST_NAME>A");
    assertEquals(
        "un.xml:3: this is not valid XML from here on; the file is cut off or damaged",
        list.refusal());
  }

  @Test
  void lettersOfAnotherAlphabetInTheUkList() {
    list.file(
        "ConList.csv",
        OFSI + "MÜLLER,,,,Entity,AKA,Syria,13/04/2018,,1\n",
        StandardCharsets.ISO_8859_1);
    assertEquals(
        "ConList.csv: the file is not valid UTF-8; it was read as windows-1252, and names may be"
            + " misspelt",
        list.notRead());
    assertEquals("MÜLLER", list.extract().entries().get(0).name());
  }

  @Test
  void twoEntriesOfOneId() {
    list.file("list.csv", "id,name\n1,A\n1,B\n");
    assertEquals(
        "list.csv:3: a second entry 1; the first is at list.csv:2. It was kept as 1#2",
        list.notRead());
  }
}
