package org.plumbline.screening.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of one's own, and the simple form of OpenSanctions. */
class OwnCsvTest {
  @TempDir private Path folder;
  private WrittenList list;

  @BeforeEach
  void empty() {
    list = new WrittenList(folder);
  }

  @Test
  void allColumns() {
    list.file(
        "own.csv",
        """
        id,name,aliases,kind,country,authority,list,effect,from,to,citation
        x1,"Example, Inc.",Exampel; Egzampel,body,XA; Sri Lanka,GB,An invented list,asset-freeze; travel-ban,2021-03-22,2022-03-21,Notice 5
        x2,Jane Doe,,Person,,,,,,,
        """);
    assertEquals(
        """
        x1 BODY [LK, XA] [] [asset-freeze, travel-ban] 2021-03-22..2022-03-21 at 2
          PRIMARY Example, Inc.
          ALIAS Exampel
          ALIAS Egzampel
        x2 PERSON [] [] [] ?.. at 3
          PRIMARY Jane Doe""",
        list.entries());
    ListEntry first = list.extract().entries().get(0);
    assertEquals("GB", first.authority());
    assertEquals("An invented list", first.source());
    assertEquals("Citation: Notice 5", first.remarks());
    assertEquals("", list.notRead());
    assertEquals(ListKind.OWN_CSV, list.whole().kind());
  }

  @Test
  void onlyTheNameIsNeeded() {
    list.file("own.csv", "Name\nA\n\nB\n");
    assertEquals(
        """
        line-2 NOT_SAID [] [] [] ?.. at 2
          PRIMARY A
        line-4 NOT_SAID [] [] [] ?.. at 4
          PRIMARY B""",
        list.entries());
  }

  @Test
  void anotherColumnIsRefused() {
    list.file("own.csv", "name,note,alias\nA,secret,B\n");
    assertEquals(
        "own.csv: a list of one's own has the columns id, name, aliases, kind, country, authority,"
            + " list, effect, from, to, citation, of which only name is needed; not note, alias",
        list.refusal());
  }

  @Test
  void valuesThatAreNotAllowedAreNotedAndTheEntryStays() {
    list.file(
        "own.csv",
        """
        name,kind,country,authority,effect,from,aliases
        A,church,Atlantis,Rome,asset freeze,22/03/2021,
        ,,,,,,B
        """);
    assertEquals("line-2 NOT_SAID [] [] [] ?.. at 2\n  PRIMARY A", list.entries());
    assertEquals(
        """
        own.csv:2: 'church' is not person, body, ship or aircraft
        own.csv:2: 'Atlantis' is not known as a country
        own.csv:2: 'Rome' is not UN, EU or the code of a state such as GB
        own.csv:2: 'asset freeze' is not one of asset-freeze, assistance-ban, travel-ban, entry-bar, export-licensing
        own.csv:2: '22/03/2021' is not a day such as 2021-03-22; the day was left open
        own.csv:3: entry line-3 has no name; it was not read""",
        list.notRead());
  }

  @Test
  void openSanctions() {
    list.file(
        "targets.simple.csv",
        """
        "id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","phones","emails","program_ids","dataset","first_seen","last_seen","last_change"
        "NK-1","Person","Jane Doe","J. Doe;Джейн","1962","ru;cn-xz","","","","","","EU-RUS;GB-RUS","An invented list","2022-01-01T00:00:00","",""
        "NK-2","LegalEntity","Example","","","suhh","","","","","","","An invented list","","",""
        "NK-3","Vessel","Example II","","","pa","","","","","","","An invented list","","",""
        "","Vessel","Example III","","","pa","","","","","","","An invented list","","",""
        """);
    assertEquals(
        """
        NK-1 PERSON [CN, RU] [EU-RUS, GB-RUS] [] ?.. at 2
          PRIMARY Jane Doe
          ALIAS J. Doe
          ALIAS Джейн
        NK-2 NOT_SAID [] [] [] ?.. at 3
          PRIMARY Example
        NK-3 SHIP [PA] [] [] ?.. at 4
          PRIMARY Example II""",
        list.entries());
    assertEquals(
        """
        targets.simple.csv:3: 'suhh' is not known as a country
        targets.simple.csv:5: a row without id; it was not read""",
        list.notRead());
    assertEquals(ListKind.OPENSANCTIONS_CSV, list.extract().kind());
  }
}
