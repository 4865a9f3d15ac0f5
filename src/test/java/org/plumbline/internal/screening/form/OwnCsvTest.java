package org.plumbline.internal.screening.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.load.WrittenList;

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
    assertEquals(PublishedList.OWN_CSV, list.whole().kind());
  }

  @Test
  void onlyTheNameIsNeeded() {
    list.file("own.csv", "Name\nA\n\nB\n");
    assertEquals(
        """
        a-35c3ff NOT_SAID [] [] [] ?.. at 2
          PRIMARY A
        b-14bcd4 NOT_SAID [] [] [] ?.. at 4
          PRIMARY B""",
        list.entries());
  }

  @Test
  void anotherColumnIsRefused() {
    list.file("own.csv", "name,note,alias\nA,secret,B\n");
    assertEquals(
        "own.csv: a list of your own can have the columns id, name, aliases, kind, country, authority,"
            + " list, effect, from, to, citation (only name is required), but not note, alias",
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
    assertEquals("a-ba82e5 NOT_SAID [] [] [] ?.. at 2\n  PRIMARY A", list.entries());
    assertEquals(
        """
        own.csv:2: kind is 'church'; it must be person, body, ship or aircraft
        own.csv:2: 'Atlantis' is not a known country
        own.csv:2: authority is 'Rome'; it must be UN, EU or a country code such as GB
        own.csv:2: effect is 'asset freeze'; it must be one of asset-freeze, assistance-ban, travel-ban, entry-bar, export-licensing
        own.csv:2: '22/03/2021' is not a date such as 2021-03-22; the date was left open
        own.csv:3: entry line-3 has no name; it was not read""",
        list.notRead());
  }

  /** Whoever adds a row before another, or takes an extract, does not give it another id. */
  @Test
  void anIdThatIsNotGivenDoesNotHangOnTheLine() {
    list.file("all.csv", "name,country\nA,XA\nExample Police,XB\nExample Police,XC\n");
    WrittenList part = new WrittenList(folder);
    part.file("part.csv", "name,country\nExample Police,XC\n");
    assertEquals(
        List.of(list.extract().entries().get(2).id()),
        part.extract().entries().stream().map(ListEntry::id).toList());
    assertEquals(3L, list.extract().entries().stream().map(ListEntry::id).distinct().count());
  }

  @Test
  void theSameRowTwiceIsTwoEntriesAndNoMistake() {
    list.file("own.csv", "name\nA\nA\n");
    assertEquals(
        """
        a-35c3ff NOT_SAID [] [] [] ?.. at 2
          PRIMARY A
        a-35c3ff-2 NOT_SAID [] [] [] ?.. at 3
          PRIMARY A""",
        list.entries());
    assertEquals("", list.notRead());
  }

  /** One id on two lists is two listings, called the same whichever row comes first. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anIdOnTwoListsKeepsBothEffects(boolean turned) {
    String text = "e1,A,GB,Freezes,asset-freeze\n";
    String otherText = "e1,A,EU,Bans,travel-ban\n";
    list.file(
        "own.csv",
        "id,name,authority,list,effect\n" + (turned ? otherText + text : text + otherText));
    assertEquals(
        List.of("e1@Bans [travel-ban] e1", "e1@Freezes [asset-freeze] e1"),
        list.extract().entries().stream()
            .map(entry -> entry.id() + " " + entry.effects() + " " + entry.party())
            .sorted()
            .toList());
    assertEquals("", list.notRead());
  }

  @Test
  void anIdOfTwoAuthoritiesKeepsBothEffects() {
    list.file("own.csv", "id,name,authority,effect\ne1,A,GB,asset-freeze\ne1,A,EU,travel-ban\n");
    assertEquals(
        """
        e1@GB NOT_SAID [] [] [asset-freeze] ?.. at 2
          PRIMARY A
        e1@EU NOT_SAID [] [] [travel-ban] ?.. at 3
          PRIMARY A""",
        list.entries());
  }

  private static final String SIMPLE =
      "id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,dataset,first_seen,last_seen\n";

  /** Holders of an office and bodies of a state are there too, and are not listed. */
  @Test
  void whoIsNotSanctionedIsNotListed() {
    list.file(
        "targets.simple.csv",
        SIMPLE
            + "m1,Person,Anna Mayor,,,de,,,,,,Members of a committee,,\n"
            + "b1,PublicBody,Ministry of Examples,,,de,,,,,,Government bodies,,\n"
            + "s1,Company,Example Works,,,ru,,,EU - 2022-03-01,,,Sanctions,,\n");
    assertEquals(
        List.of("m1 false", "b1 false", "s1 true"),
        list.extract().entries().stream().map(entry -> entry.id() + " " + entry.listed()).toList());
    assertEquals("", list.notRead());
  }

  @Test
  void officeHoldersAloneAreNoList() {
    list.file(
        "targets.simple.csv", SIMPLE + "m1,Person,Anna Mayor,,,de,,,,,,Members of a committee,,\n");
    assertEquals(
        "targets.simple.csv: no listed entry could be read, only 1 that the list does not list",
        list.refusal());
  }

  @Test
  void aFileThatDoesNotSayWhoIsSanctionedIsRefused() {
    list.file(
        "targets.simple.csv",
        SIMPLE.replace("sanctions,", "") + "m1,Person,Anna Mayor,,,de,,,,,Members,,\n");
    assertEquals(
        "targets.simple.csv: this file has none of the columns sanctions, program_ids, so it does not show who is listed",
        list.refusal());
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
        targets.simple.csv:3: 'suhh' is not a known country
        targets.simple.csv:5: a row without an id; it was not read""",
        list.notRead());
    assertEquals(PublishedList.OPENSANCTIONS_CSV, list.extract().kind());
  }
}
