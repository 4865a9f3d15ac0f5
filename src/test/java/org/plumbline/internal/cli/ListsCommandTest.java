package org.plumbline.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.internal.cli.MainTest.Ran;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.io.Input;

/** {@code lists} and {@code screen}. */
class ListsCommandTest {
  @TempDir Path folder;

  private String store = "";
  private String list = "";

  @BeforeEach
  void write() throws IOException {
    store = folder.resolve("store").toString();
    Path file = folder.resolve("own.csv");
    Files.writeString(
        file,
        """
        id,name,aliases,kind,country,authority,list,effect,from
        e1,Harbour Guard,Guard of the Harbours,body,XA,GB,UK Sanctions List,asset-freeze,2020-01-01
        """);
    list = file.toString();
  }

  @Test
  void aListIsImportedAndNamed() {
    Ran ran = run("lists", "import", list, "--date", "2022-01-01", "--store", store);
    assertEquals(0, ran.code(), ran.err());
    assertTrue(
        ran.out()
            .matches(
                "Kept: own \\(own list\\), of 1 January 2022 as given at the import, 1 entry, SHA-256 [0-9a-f]{12}\\.\n"),
        ran.out());
    assertTrue(
        run("lists", "status", "--store", store)
            .out()
            .matches(
                "own \\(own list\\)\n  of 1 January 2022 as given at the import: 1 entry, SHA-256 [0-9a-f]{12}\n"));
    assertTrue(
        run("lists", "import", list, "--store", store).out().startsWith("Already kept: own "));
  }

  @Test
  void anEmptyStoreSaysHowToBegin() throws IOException {
    Files.createDirectory(Path.of(store));
    assertEquals(
        new Ran(0, "No list is kept here. To start: plumbline lists import FILE\n", ""),
        run("lists", "status", "--store", store));
  }

  /** Before the first import there is no store, and nobody named one. */
  @Test
  void whoHasImportedNothingYetIsToldHowToBegin() throws IOException {
    org.junit.jupiter.api.Assumptions.assumeTrue(System.getenv("PLUMBLINE_LISTS") == null);
    String home = System.getProperty("user.home");
    System.setProperty("user.home", folder.resolve("home").toString());
    try {
      assertEquals(
          new Ran(0, "No list is kept here. To start: plumbline lists import FILE\n", ""),
          run("lists", "status"));
      Ran screened = run("screen", "Mountain Rescue");
      assertEquals(0, screened.code());
      assertEquals(
          "plumbline: no list was imported yet, so only 'starter' is searched; import others with"
              + " 'plumbline lists import'\n",
          screened.err());
      assertTrue(
          screened
              .out()
              .contains("Searched: starter of 23 November 2026 (6 entries, an extract).\n"),
          screened.out());
      assertEquals("", run("check", aCase("starter")).err());
      Ran missing = run("check", aCase("un"));
      assertEquals(4, missing.code());
      assertEquals(
          "plumbline: the list 'un' cannot be found, because the folder "
              + folder.resolve("home").toString().replace('\\', '/')
              + "/.plumbline/lists does not exist. Import the list with 'plumbline lists import', or give the folder of the lists with --store\n",
          missing.err());
    } finally {
      System.setProperty("user.home", home);
    }
  }

  @Test
  void aStoreThatIsNamedHasToBeThere() throws IOException {
    String missing =
        "plumbline: there is no folder "
            + store.replace('\\', '/')
            + ", which --store names as the folder of the lists; 'plumbline lists import' creates it\n";
    assertEquals(new Ran(4, "", missing), run("lists", "status", "--store", store));
    assertEquals(new Ran(4, "", missing), run("screen", "X", "--store", store));
    assertEquals(new Ran(4, "", missing), run("chain", "X", "--store", store));
    String sought =
        "plumbline: the list 'own' cannot be found, because the folder "
            + store.replace('\\', '/')
            + " does not exist. Import the list with 'plumbline lists import', or give the folder of the lists with --store\n";
    assertEquals(new Ran(4, "", sought), screen("X"));
    assertEquals(new Ran(4, "", sought), chain("X"));
    assertEquals(
        new Ran(4, "", sought), run("check", aCase("starter"), "--lists", "own", "--store", store));
    assertEquals(new Ran(4, "", sought), run("check", aCase("own"), "--store", store));
    assertEquals(0, run("screen", "X", "--lists", "starter", "--store", store).code());
    assertFalse(Files.exists(Path.of(store)));
  }

  /** What cannot be used does not stand in the way of the rest, and is named. */
  @Test
  void aFolderThatIsPassedOverIsNamedInEveryResult() throws IOException {
    run("lists", "import", list, "--date", "2022-01-01", "--store", store);
    Files.createDirectories(Path.of(store, "own", "2023-01-01-0123456789abcdef"));
    String sentence =
        "The folder own/2023-01-01-0123456789abcdef of the store was skipped, because it contains no edition of a list: it has no edition.json.";
    Ran status = run("lists", "status", "--store", store);
    assertEquals(0, status.code());
    assertTrue(status.out().endsWith(sentence + "\n"), status.out());
    assertTrue(run("screen", "X", "--store", store).err().contains(sentence));
    assertTrue(oneLine(screen("X").out()).contains(sentence));
    assertTrue(screen("X", "--format", "json").out().contains(sentence));
    assertTrue(oneLine(chain("Harbour Guard").out()).contains(sentence));
    Ran check = run("check", aCase("own"), "--details", "--store", store);
    assertTrue(oneLine(check.out()).contains(sentence), check.out());
    assertTrue(check.out().contains("sanctioned-links/listed-partner@guard"), check.out());
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /** A part of a later list says nothing of who is not in it. */
  @Test
  void anExtractEndsNoListingAndEveryResultSaysSo() throws IOException {
    run("lists", "import", list, "--date", "2022-01-01", "--store", store);
    String part = other("id,name,kind,country\ne2,Mountain Rescue,body,XA\n");
    run("lists", "import", part, "--date", "2022-02-01", "--extract", "--store", store);
    Ran status = run("lists", "status", "--store", store);
    assertTrue(
        status.out().contains("of 1 February 2022 as given at the import: 1 entry, an extract, "));
    assertTrue(
        status
            .out()
            .endsWith(
                "\n  The newest whole edition is of 1 January 2022. Extracts add to it and do not end"
                    + " listings.\n"),
        status.out());

    Ran screened = screen("Harbour Guard", "--country", "XA");
    assertEquals(1, screened.code());
    assertTrue(
        oneLine(screened.out())
            .contains(
                "listed since 1 January 2020. Not confirmed since 1 January 2022: newer editions of own are"
                    + " extracts without this entry, which do not end a listing."),
        screened.out());
    assertTrue(
        oneLine(screened.out())
            .contains(
                "Searched: own of 1 January 2022 (1 entry), own of 1 February 2022 (1 entry, an"
                    + " extract)."),
        screened.out());
    Ran json = screen("Harbour Guard", "--country", "XA", "--format", "json");
    assertTrue(json.out().contains("\"notConfirmedSince\" : \"2022-01-01\""), json.out());
    assertTrue(json.out().contains("\"extract\" : true"), json.out());
    Ran confirmed = screen("Mountain Rescue", "--format", "json");
    assertTrue(confirmed.out().contains("\"notConfirmedSince\" : \"\""), confirmed.out());

    Ran check = run("check", aCase("own"), "--details", "--store", store);
    assertEquals(1, check.code());
    assertTrue(check.out().contains("sanctioned-links/listed-partner@guard"), check.out());
    assertTrue(
        oneLine(check.out())
            .contains(
                "Names were checked against one list only (own, edition of 1 January 2022 and extract of 1 February 2022, older than the check)."),
        check.out());
    assertTrue(
        oneLine(check.out())
            .contains(
                "Harbour Guard (entry e1 of the UK Sanctions List) counts as listed, but has not been confirmed since 1 January 2022: newer editions of own are extracts that do not contain it, and an extract does not end a listing."),
        check.out());
    Ran checked = run("check", aCase("own"), "--store", store, "--format", "json");
    assertTrue(checked.out().contains("\"extract\" : true"), checked.out());
    assertTrue(
        oneLine(chain("Harbour Guard").out())
            .contains(
                "Searched: own, edition of 1 January 2022 and extract of 1 February 2022. Links"));
  }

  private String aCase(String lists) throws IOException {
    return Files.writeString(
            folder.resolve("case.yaml"),
            """
            case: A UK college trains a guard
            as-of: 2022-03-31
            drawn-from: department-file
            assistance: capacity-building
            lists: [%s]
            partnership:
              hosts: [XA]
              recipients: [{organisation: guard, level: force}]
              phases: [{id: p1, from: 2019-03-01, provider: college}]
            organisations:
              - {id: guard, name: Harbour Guard, country: XA, kind: police}
              - {id: college, name: UK College, country: GB, kind: police-college, public-body: yes}
            """
                .formatted(lists))
        .toString();
  }

  /** Nobody says that there is nobody without having looked at all. */
  @Test
  void personsAndBodiesAreLookedFor() throws IOException {
    String people =
        other("id,name,kind,country\np1,Anna Example,person,XA\ne2,Port School,body,XA\n");
    run("lists", "import", people, "--date", "2022-01-01", "--store", store);
    Ran person = screen("Anna Example", "--country", "XA");
    assertEquals(1, person.code(), person.out());
    assertTrue(person.out().contains("same      Anna Example, entry p1 of own"), person.out());
    assertEquals(1, screen("Port School", "--country", "XA").code());
    Ran nobody = screen("Zyx Wvut");
    assertEquals(0, nobody.code());
    assertTrue(
        nobody.out().contains("\nThese lists sanction nobody with this or a similar name.\n"),
        nobody.out());
    Ran bodies = screen("Anna Example", "--country", "XA", "--kind", "body");
    assertEquals(0, bodies.code());
    assertTrue(
        oneLine(bodies.out())
            .contains(
                "These lists sanction nobody with this or a similar name (only bodies were"
                    + " searched, not persons)."),
        bodies.out());
    Ran persons = screen("Port School", "--country", "XA", "--kind", "person");
    assertEquals(0, persons.code());
    assertTrue(
        oneLine(persons.out())
            .contains("(only persons were searched, not bodies, ships or aircraft)"),
        persons.out());
    Path names = folder.resolve("names.csv");
    Files.writeString(names, "name,country\nAnna Example,XA\n");
    assertEquals(1, screen("--file", names.toString()).code());
  }

  @Test
  void aChainSaysWhichLinksAloneWereLookedAt() throws IOException {
    run("lists", "import", list, "--date", "2022-01-01", "--store", store);
    Path links = folder.resolve("links.csv");
    Files.writeString(
        links,
        "from,to,relation,percent,since,until,source\nA,Harbour Guard,linked-to,,,,Register\n");
    Ran none =
        chain("A", "--links", links.toString(), "--relation", "owned-by", "--as-of", "2022-01-01");
    assertEquals(0, none.code());
    assertTrue(
        none.out()
            .endsWith(
                """
                Only these links were used: links that may hold on 1 January 2022; links of the
                kinds owned-by.
                """),
        none.out());
    assertFalse(
        chain("A", "--links", links.toString()).out().contains("Only these links were used"));
  }

  /** The officials of a data set who are not sanctioned are no listed people. */
  @Test
  void whoIsNotListedIsCountedAtTheImport() throws IOException {
    String simple =
        other(
            """
            id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,dataset,first_seen,last_seen
            m1,Person,Anna Mayor,,,de,,,,,,Members,,
            s1,Person,Bert Other,,,de,,,EU,,,Sanctions,,
            """);
    Ran ran = run("lists", "import", simple, "--date", "2022-01-01", "--store", store);
    assertEquals(0, ran.code(), ran.err());
    assertTrue(
        ran.out()
            .contains("Not listed: 1 entry that the list only mentions, such as office holders.\n"),
        ran.out());
    assertEquals(0, run("screen", "Anna Mayor", "--country", "DE", "--store", store).code());
    assertEquals(5, run("screen", "Bert Other", "--store", store).code());
  }

  @Test
  void whatIsNotUnderstoodIsNamed() throws IOException {
    Path file = folder.resolve("own.csv");
    Files.writeString(file, "name,effect\nOne,freezing\n");
    Ran ran = run("lists", "import", list, "--store", store);
    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("own.csv:2"), ran.err());
    assertTrue(ran.out().endsWith("Not understood: 1 row or value, named above.\n"), ran.out());
  }

  @Test
  void badInputIsRefused() throws IOException {
    assertEquals(4, run("lists", "import", "nowhere.csv", "--store", store).code());
    assertEquals(2, run("lists", "import", list, "--as", "My List").code());
    assertEquals(2, run("lists").code());
    assertEquals(2, run("lists", "fetch", "somewhere").code());
    assertEquals(2, run("lists", "fetch", "own", "--from", "file:///etc/passwd").code());
    assertEquals(2, run("screen", "--store", store).code());
    assertEquals(2, run("screen", "X", "--country", "UK", "--store", store).code());
    assertEquals(4, run("screen", "X", "--lists", "nowhere", "--store", store).code());
    Path blocked = folder.resolve("blocked");
    Files.writeString(blocked, "");
    assertEquals(4, run("lists", "import", list, "--store", blocked.toString()).code());
    Files.createDirectory(folder.resolve("store"));
    assertEquals(2, run("screen", "X", "--lists", "nowhere", "--store", store).code());
    Files.writeString(folder.resolve("store/own"), "");
    assertEquals(6, run("lists", "import", list, "--store", store).code());
  }

  @Test
  void whoTypesIsAskedBeforeAnOlderListIsKept() throws IOException {
    run("lists", "import", list, "--date", "2022-01-01", "--store", store);
    String older = other("name\nTwo\n");
    String question =
        "This list is dated 1 January 2021, and there is a newer edition of own, dated 1 January 2022. Import it as well? [y/N] ";
    for (String no : List.of("\n", "n\n", "nay\n", "")) {
      Ran ran = typing(no, "lists", "import", older, "--date", "2021-01-01", "--store", store);
      assertEquals(
          new Ran(
              4,
              "",
              "plumbline: reading "
                  + older
                  + " ...\n"
                  + question
                  + "plumbline: the list was not imported\n"),
          ran);
    }
    Ran yes =
        typing(" Yes\r\n", "lists", "import", older, "--date", "2021-01-01", "--store", store);
    assertEquals(0, yes.code(), yes.err());
    assertTrue(yes.out().startsWith("Kept: own (own list), of 1 January 2021 "), yes.out());
  }

  @Test
  void aPipeIsNotAskedAboutAnOlderList() throws IOException {
    run("lists", "import", list, "--date", "2022-01-01", "--store", store);
    String older = other("name\nTwo\n");
    assertEquals(
        new Ran(
            4,
            "",
            "plumbline: reading "
                + older
                + " ...\nplumbline: this list is dated 1 January 2021, and the store already has an edition of own dated 1 January 2022; add --older to keep this one as an earlier edition\n"),
        run("lists", "import", older, "--date", "2021-01-01", "--store", store));
    assertEquals(
        0,
        run("lists", "import", older, "--older", "--date", "2021-01-01", "--store", store).code());
  }

  @Test
  void whatWasSaidOfAListThatIsHereStays() {
    run("lists", "import", list, "--date", "2022-01-01", "--store", store);
    Ran again = run("lists", "import", list, "--date", "2021-01-01", "--store", store);
    assertEquals(0, again.code());
    assertTrue(
        again
            .err()
            .matches(
                "(?s).*\nplumbline: this list was imported before with a different date or extent, which stays;"
                    + " to change it, remove \\S*/store/own/2022-01-01-[0-9a-f]{16} and import it"
                    + " again\n"),
        again.err());
    assertTrue(again.out().startsWith("Already kept: own (own list), of 1 January 2022 "));
  }

  @Test
  void aNameIsTheSamePossibleOrNobody() {
    run("lists", "import", list, "--date", "2022-01-01", "--store", store);
    Ran same = screen("Harbour Guard", "--country", "XA");
    assertEquals(1, same.code(), same.err());
    assertTrue(same.out().contains("same      Harbour Guard, entry e1 of own"), same.out());
    same = screen("Guard of the Harbours");
    assertEquals(5, same.code(), same.err());
    assertTrue(same.out().contains("possible  "), same.out());
    assertEquals(0, screen("Mountain Rescue").code());
  }

  /** Nothing was looked for, and that is not to have found nobody. */
  @Test
  void aNameWithoutAWordIsNotTakenForFine() {
    run("lists", "import", list, "--date", "2022-01-01", "--store", store);
    for (String name : new String[] {"   ", "🙂🙂", "..."}) {
      Ran ran = screen(name);
      assertEquals(5, ran.code(), ran.err());
      assertTrue(
          ran.out()
              .contains("This has no word that can be compared; no list was searched for it.\n"),
          ran.out());
    }
  }

  @Test
  void aFileOfNamesIsLookedFor() throws IOException {
    run("lists", "import", list, "--date", "2022-01-01", "--store", store);
    Path names = folder.resolve("partners.csv");
    Files.writeString(names, "name,country,kind\nHarbour Guard,XA,body\n=1+1,XA,body\n");
    Ran csv = screen("--file", names.toString(), "--format", "csv");
    assertEquals(1, csv.code(), csv.err());
    assertTrue(
        csv.out()
            .startsWith(
                "asked for,country,outcome,list,edition,entry,name on the list,kind,countries,effects,listed from,listed to,likeness,why,remarks,place,fingerprint,not confirmed since,asked kind\nHarbour Guard,XA,same,own,2022-01-01,e1,Harbour Guard,body,XA,asset-freeze,since 2020-01-01,,1.00,"),
        csv.out());
    assertTrue(csv.out().contains("\n\"'=1+1\",XA,none,"), csv.out());
    Ran json = screen("--file", names.toString(), "--format", "json");
    assertTrue(json.out().contains("\"outcome\" : \"same\""), json.out());
  }

  @Test
  void aCaseIsScreenedAgainstTheListsThatAreAskedFor() throws IOException {
    run("lists", "import", list, "--date", "2022-01-01", "--store", store);
    Path file = folder.resolve("case.yaml");
    Files.writeString(
        file,
        """
        case: A UK college trains a guard
        as-of: 2022-03-31
        drawn-from: department-file
        assistance: capacity-building
        partnership:
          hosts: [XA]
          recipients: [{organisation: guard, level: force}]
          phases: [{id: p1, from: 2019-03-01, provider: college}]
        organisations:
          - {id: guard, name: Harbour Guard, country: XA, kind: police}
          - {id: college, name: UK College, country: GB, kind: police-college, public-body: yes}
        """);
    String without = run("check", file.toString(), "--details", "--store", store).out();
    String with =
        run("check", file.toString(), "--details", "--store", store, "--lists", "own").out();
    assertTrue(without.contains("nobody was screened"), without);
    assertTrue(!without.contains("sanctioned-links/listed-partner@guard"), without);
    assertTrue(with.contains("sanctioned-links/listed-partner@guard"), with);
    assertTrue(with.contains("Names were checked against one list only (own, edition"), with);
    assertEquals(2, run("check", file.toString(), "--store", store, "--lists", "un").code());
  }

  @Test
  void aChainIsToldLinkByLinkWithItsSource() throws IOException {
    run("lists", "import", list, "--date", "2022-01-01", "--store", store);
    Path links = folder.resolve("links.csv");
    Files.writeString(
        links,
        """
        from,to,relation,percent,since,until,source
        Hill College,Port School,linked-to,,2019-01-01,,Annual report 2020
        Harbour Guard,Port School,owned-by,60,,,Company register
        """);
    Ran ran = chain("Hill College", "--links", links.toString());
    String file = links.toString().replace('\\', '/');
    assertEquals(
        new Ran(
            1,
            """
            From Hill College to Harbour Guard (own list, e1)
            =================================================

            2 links
            -------
            Hill College is linked to Port School (since 1 January 2019)
                Annual report 2020
            Harbour Guard is owned or controlled by Port School (60 %)
                Company register

            Searched: own, edition of 1 January 2022. Links that these lists do not mention
            are missing.
            """,
            ""),
        new Ran(
            ran.code(),
            ran.out().replaceAll("(?m)^    \\S*?links.csv:\\d+:\\s+", "    "),
            ran.err()),
        file);
    assertEquals(
        0,
        chain("Hill College", "Harbour Guard", "--links", links.toString(), "--max-hops", "1")
            .code());
    Ran nobody = chain("Nobody", "--links", links.toString());
    assertEquals(4, nobody.code());
    assertEquals(
        "plumbline: nobody is called 'Nobody' in these lists or links; 'plumbline screen' finds names that are alike\n",
        nobody.err());
    assertEquals(2, chain("Hill College", "--max-hops", "0").code());
    Files.writeString(links, "from,to\nA,B\n");
    assertEquals(4, chain("Hill College", "--links", links.toString()).code());
  }

  /** One sentence, exit code 4, and not even an empty folder. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<html>503</html> | this is a web page, not a list; the site may have answered with an error page",
        "name;country~One;XA~ | this looks like the own list, but its cells are separated by ';'; the list is published with ','",
        "id,name~ | no entry could be read",
        "id,name~1,\"One~ | after line 1 a quotation mark is in the wrong place, or the file ends inside a quoted cell; the file is cut off or damaged",
        "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sdnList>&x;</sdnList> | the file has a DOCTYPE, which no list has; such a file is not read",
        "one,two~1,2~ | this is not a sanctions list in a known form"
      })
  void whatIsNoListLeavesNoTrace(String text, String sentence) throws IOException {
    String file = other(text.replace('~', '\n'));
    assertEquals(
        new Ran(
            4,
            "",
            "plumbline: reading " + file + " ...\nplumbline: " + file + ": " + sentence + "\n"),
        run("lists", "import", file, "--store", store));
    assertFalse(Files.exists(Path.of(store)));
  }

  /** A hub of a whole branch of trade ties everybody to everybody. */
  @Test
  void aChainThatWouldLeadThroughAHubIsNotDeniedInSilence() throws IOException {
    run("lists", "import", list, "--date", "2022-01-01", "--store", store);
    StringBuilder text = new StringBuilder("from,to,relation,percent,since,until,source\n");
    for (int i = 0; i < 100_000; i++) {
      text.append("Hub,Spoke ").append(i).append(",linked-to,,,,Register\n");
    }
    text.append("Hub,Harbour Guard,linked-to,,,,Register\n");
    Path links = Files.writeString(folder.resolve("hub.csv"), text);
    String lookedIn =
        "\nSearched: own, edition of 1 January 2022. Links that these lists do not mention\nare missing.\n";
    assertEquals(
        new Ran(
            5,
            """
            From Spoke 7
            ============
            None of the chains of up to 4 links that were searched leads to a listed body or
            person.
            Not followed further, because they have too many links: Hub.
            """
                + lookedIn,
            ""),
        chain("Spoke 7", "--links", links.toString()));
    Ran hub = chain("Hub", "--links", links.toString());
    assertEquals(1, hub.code(), hub.out());
    assertTrue(hub.out().startsWith("From Hub to Harbour Guard (own list, e1)\n"), hub.out());
  }

  @Test
  void linksThatGoInACircleEnd() throws IOException {
    run("lists", "import", list, "--date", "2022-01-01", "--store", store);
    Path links =
        Files.writeString(
            folder.resolve("circle.csv"),
            """
            from,to,relation,percent,since,until,source
            A,B,linked-to,,,,Register
            B,C,linked-to,,,,Register
            C,A,linked-to,,,,Register
            B,B,linked-to,,,,Register
            """);
    assertEquals(
        new Ran(
            0,
            """
            From A
            ======
            No chain of up to 32 links leads to a listed body or person.

            Searched: own, edition of 1 January 2022. Links that these lists do not mention
            are missing.
            """,
            ""),
        chain("A", "--links", links.toString(), "--max-hops", "32"));
  }

  /** What is harmless in a list and on a screen is not in a spreadsheet. */
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"\"http://x\"\")"})
  void aNameOnAListThatIsAFormulaIsNoneInASpreadsheet(String name) throws IOException {
    String alias = name + " Harbour Guard";
    String file = other("id,name,country,kind\ne1,\"" + alias + "\",XA,body\n");
    Ran kept = run("lists", "import", file, "--date", "2022-01-01", "--store", store);
    assertEquals(0, kept.code(), kept.err());
    Path names = folder.resolve("names.csv");
    Files.writeString(names, "name,country,kind\n\"" + alias + "\",XA,body\n");
    Ran csv = screen("--file", names.toString(), "--format", "csv");
    assertEquals(1, csv.code(), csv.err());
    String cell = "\"'" + alias + "\"";
    String row = csv.out().split("\n", -1)[1];
    assertTrue(row.startsWith(cell + ",XA,same,own,2022-01-01,e1," + cell + ","), row);
  }

  private Ran chain(String... words) {
    return on("chain", words);
  }

  private Ran screen(String... words) {
    return on("screen", words);
  }

  private Ran on(String verb, String... words) {
    String[] all = new String[words.length + 5];
    all[0] = verb;
    System.arraycopy(words, 0, all, 1, words.length);
    all[words.length + 1] = "--store";
    all[words.length + 2] = store;
    all[words.length + 3] = "--lists";
    all[words.length + 4] = "own";
    return run(all);
  }

  private static Ran run(String... words) {
    return MainTest.run(words);
  }

  /** With somebody at the terminal. */
  private static Ran typing(String line, String... words) {
    Input answers =
        Input.typed(
            new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
            StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console screen = new Console(stream(out), stream(err), false, false, false);
    int code = Main.execute(Main.commands(screen, answers), screen, words);
    return new Ran(code, text(out), text(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private String other(String text) throws IOException {
    return Files.writeString(folder.resolve("other.csv"), text).toString();
  }
}
