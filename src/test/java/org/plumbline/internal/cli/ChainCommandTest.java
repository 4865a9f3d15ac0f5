package org.plumbline.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.internal.cli.MainTest.Ran;

/** {@code chain}: which links are followed, owners, forms of the result. */
class ChainCommandTest {
  @TempDir Path folder;

  private String store = "";
  private Path links = Path.of("");

  @BeforeEach
  void write() throws IOException {
    store = folder.resolve("store").toString();
    Path list = folder.resolve("own.csv");
    Files.writeString(
        list,
        """
        id,name,country,authority,list,effect,from
        e1,Harbour Guard,XA,GB,UK Sanctions List,asset-freeze,2020-01-01
        e2,Island Watch,XA,GB,UK Sanctions List,asset-freeze,2020-01-01
        """);
    links = folder.resolve("links.csv");
    Files.writeString(
        links,
        """
        from,to,relation,percent,since,until,source
        Hill College,Harbour Guard,owned-by,26,,,Company register
        Hill College,Island Watch,owned-by,26,,2021-12-31,Company register
        Hill College,Island Watch,associated-with,,,,A report
        """);
    MainTest.run("lists", "import", list.toString(), "--date", "2022-01-01", "--store", store);
  }

  @Test
  void sharesOfListedOwnersAreAddedUp() {
    assertTrue(
        chain("--as-of", "2021-06-01")
            .out()
            .contains(
                """
                Owners of Hill College
                ======================
                Hill College is owned by bodies whose assets are or may be frozen: Harbour Guard
                (own list, e1) 26%, Island Watch (own list, e2) 26%. Together: at least 52%,
                which is half or more: a body owned to this extent by bodies whose assets are
                frozen may be frozen with them without being listed.
                """));
    assertTrue(
        chain("--as-of", "2022-06-01")
            .out()
            .contains(
                """
                Hill College is owned by bodies whose assets are or may be frozen: Harbour Guard
                (own list, e1) 26%. Together: at most 26%, which is less than half; there may be
                owners that nobody recorded.
                """));
  }

  @Test
  void whoIsListedItselfIsSaid() {
    Ran alone = MainTest.run("chain", "Harbour Guard", "--lists", "own", "--store", store);
    assertEquals(
        new Ran(
            1,
            """
            From Harbour Guard (own list, e1)
            =================================
            Harbour Guard is itself listed.
            No chain of up to 4 links leads to another listed body or person.

            Searched: own, edition of 1 January 2022. Links that these lists do not mention
            are missing.
            """,
            ""),
        alone);
    assertTrue(
        !chain().out().contains("is itself listed"), "who is not listed is not called listed");
  }

  @Test
  void onlyLinksOfTheWantedKindsAreFollowed() {
    String all = chain().out();
    assertTrue(all.contains("Hill College is associated with Island Watch"), all);
    String owners = chain("--relation", "owned-by").out();
    assertTrue(!owners.contains("is associated with"), owners);
    assertTrue(owners.contains("Hill College is owned or controlled by Island Watch"), owners);
    Ran none = chain("--relation", "leads,family-of");
    assertEquals(0, none.code());
    assertTrue(
        none.out().contains("No chain of up to 4 links leads to a listed body or person.\n"),
        none.out());
    assertEquals(
        new Ran(
            2,
            "",
            "plumbline: Invalid value for option '--relation' (RELATION): 'owns' is none of linked-to, owned-by, part-of, acts-for, supports, employed-by, leads, family-of, associated-with, succeeds\nFor help: plumbline chain --help\n"),
        chain("--relation", "owns"));
  }

  @Test
  void onlyLinksThatMayHoldOnTheDayAreFollowed() {
    String later = chain("--as-of", "2022-06-01", "--relation", "owned-by").out();
    assertTrue(!later.contains("Island Watch"), later);
  }

  @Test
  void asJsonEachHopHasItsLinksWithTheirPlaces() {
    String json = chain("--format", "json", "--relation", "associated-with").out();
    assertTrue(
        json.replaceAll("\\s+", " ")
            .contains(
                "\"links\" : [ { \"subject\" : \"Hill College\", \"relation\" : \"associated-with\", \"object\" : \"Island Watch\", \"isSure\" : true, \"percent\" : null, \"from\" : null, \"to\" : null, \"isFormer\" : false, \"list\" : \"\", \"words\" : \"A report\", "),
        json);
  }

  private Ran chain(String... words) {
    String[] all = new String[words.length + 6];
    all[0] = "chain";
    all[1] = "Hill College";
    all[2] = "--links";
    all[3] = links.toString();
    all[4] = "--store";
    all[5] = store;
    System.arraycopy(words, 0, all, 6, words.length);
    return MainTest.run(all);
  }
}
