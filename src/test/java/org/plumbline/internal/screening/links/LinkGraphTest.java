package org.plumbline.internal.screening.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.internal.screening.links.LinkEntries.frozen;
import static org.plumbline.internal.screening.links.LinkEntries.own;
import static org.plumbline.internal.screening.links.LinkEntries.party;
import static org.plumbline.internal.screening.links.LinkEntries.to;
import static org.plumbline.internal.screening.links.LinkEntries.toId;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.internal.screening.list.EntryLink;
import org.plumbline.internal.screening.list.ListedName;
import org.plumbline.internal.screening.list.NameQuality;
import org.plumbline.internal.screening.list.Relation;

class LinkGraphTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "EXAMPLE, Anna María",
        "Anna Maria Example",
        "example,anna-maria",
        "  ANNA   MARIA EXAMPLE. ",
        "Anna Maria, Example"
      })
  void findsANameInSpiteOf(String written) {
    LinkGraph graph =
        new LinkEntries().add("1", "EXAMPLE, Anna María").add("2", "WORKS", to(written)).graph();
    assertEquals(new LinkCounts(1, 0, 0, 0), graph.counts());
    assertEquals(
        List.of("WORKS is linked to EXAMPLE, Anna María"),
        graph.tiesOf(party(graph, "WORKS")).stream().map(Tie::toString).toList());
  }

  /** Whom no entry names is somebody all the same. */
  @ParameterizedTest
  @ValueSource(strings = {"Anna Example", "Anna Maria Exampel", "Anna Maria Example Ltd"})
  void doesNotTakeAnotherNameForIt(String written) {
    LinkGraph graph =
        new LinkEntries().add("1", "EXAMPLE, Anna María").add("2", "WORKS", to(written)).graph();
    assertEquals(new LinkCounts(0, 0, 1, 0), graph.counts());
    assertEquals(
        List.of("WORKS is linked to " + written),
        graph.tiesOf(party(graph, "WORKS")).stream().map(Tie::toString).toList());
    assertEquals(new Party(2, written, Optional.empty()), party(graph, written));
  }

  /** Two companies with one parent that is not listed are two links apart. */
  @Test
  void whomNoEntryNamesIsOneForAllLinksOfAList() {
    LinkGraph graph =
        new LinkEntries().add("1", "A", to("Parent Ltd")).add("2", "B", to("PARENT, LTD")).graph();
    assertEquals(new LinkCounts(0, 0, 2, 0), graph.counts());
    assertEquals(
        List.of("A is linked to Parent Ltd; B is linked to Parent Ltd"),
        graph.paths(party(graph, "A"), party(graph, "B"), 4).paths().stream()
            .map(LinkPath::toString)
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--", "", "…"})
  void aNameWithoutALetterIsNobody(String written) {
    LinkGraph graph = new LinkEntries().add("2", "WORKS", to(written)).graph();
    assertEquals(new LinkCounts(0, 0, 1, 0), graph.counts());
    assertEquals(List.of(), graph.tiesOf(party(graph, "WORKS")));
  }

  @Test
  void findsAnEntryByIdInItsOwnListAlone() {
    LinkEntries first = new LinkEntries().add("1", "A", toId("2")).add("2", "B");
    LinkEntries second = new LinkEntries().add("2", "C").add("3", "D", toId("1"));
    LinkGraph graph =
        LinkGraph.of(new TreeMap<>(Map.of("a", first.list(), "b", second.list())), List.of());
    assertEquals(new LinkCounts(1, 0, 1, 0), graph.counts());
    assertEquals(
        List.of("A is linked to B"),
        graph.tiesOf(party(graph, "A")).stream().map(Tie::toString).toList());
  }

  @Test
  void keepsALinkToOneOfSeveralAmbiguous() {
    LinkGraph graph =
        new LinkEntries()
            .add("1", "MINISTRY OF INTERIOR")
            .add("2", "Ministry of Interior")
            .add("3", "A", to("MINISTRY OF INTERIOR"))
            .graph();
    assertEquals(new LinkCounts(0, 1, 0, 0), graph.counts());
    LinkPaths paths = graph.paths(party(graph, "A"), graph.parties().get(1), 4);
    assertEquals(
        List.of("A is linked to Ministry of Interior (not sure)"),
        paths.paths().stream().map(LinkPath::toString).toList());
    assertFalse(paths.paths().get(0).isSure());
  }

  @Test
  void isNotSureOfAWeakAlias() {
    LinkGraph graph =
        new LinkEntries()
            .add(
                "1",
                List.of(
                    new ListedName("Bartholomew", NameQuality.PRIMARY),
                    new ListedName("Bart", NameQuality.WEAK),
                    new ListedName("Barth", NameQuality.FORMER)),
                frozen())
            .add("2", "A", to("Bart"), to("Barth"))
            .graph();
    assertEquals(new LinkCounts(1, 1, 0, 0), graph.counts());
    assertEquals(
        List.of(false, true), graph.tiesOf(party(graph, "A")).stream().map(Tie::sure).toList());
  }

  @Test
  void doesNotWalkFromSomebodyToHimself() {
    LinkGraph graph = new LinkEntries().add("1", "A", to("A"), toId("1")).add("2", "B").graph();
    assertEquals(new LinkCounts(0, 0, 0, 2), graph.counts());
    Party a = party(graph, "A");
    assertEquals(
        new LinkPaths(List.of(new LinkPath(List.of())), false, List.of()), graph.paths(a, a, 4));
    assertEquals(new LinkPaths(List.of(), false, List.of()), graph.paths(a, party(graph, "B"), 4));
  }

  @Test
  void keepsTheDirectionOfEveryHop() {
    LinkGraph graph =
        new LinkEntries().add("1", "A", to("B")).add("2", "B").add("3", "C", to("B")).graph();
    LinkPath path = graph.paths(party(graph, "A"), party(graph, "C"), 2).paths().get(0);
    assertEquals("A is linked to B; C is linked to B", path.toString());
    assertEquals(
        List.of("A B", "B C"),
        path.hops().stream().map(hop -> hop.from().name() + " " + hop.to().name()).toList());
    assertTrue(path.isSure());
    assertEquals(List.of(), graph.paths(party(graph, "A"), party(graph, "C"), 1).paths());
  }

  @Test
  void putsAllTiesOfTwoIntoOneHop() {
    LinkGraph graph =
        new LinkEntries()
            .add("1", "A", to("B"))
            .add("2", "B")
            .graph(own("A", Relation.OWNED_BY, "B", 30), own("B", Relation.SUPPORTS, "A", -1));
    List<LinkPath> paths = graph.paths(party(graph, "A"), party(graph, "B"), 3).paths();
    assertEquals(1, paths.size());
    assertEquals(
        List.of("A is linked to B", "A is owned or controlled by B", "B supports A"),
        paths.get(0).hops().get(0).ties().stream().map(Tie::toString).toList());
  }

  @Test
  void findsAllChainsTheShortestFirstAndGoesRoundNoCircle() {
    LinkGraph graph =
        new LinkEntries()
            .add("1", "A", to("B"), to("C"))
            .add("2", "B", to("C"), to("A"))
            .add("3", "C", to("D"), to("B"))
            .add("4", "D")
            .graph();
    LinkPaths paths = graph.paths(party(graph, "A"), party(graph, "D"), 10);
    assertEquals(
        List.of(
            "A is linked to C; C is linked to D",
            "A is linked to B; B is linked to C; C is linked to D"),
        paths.paths().stream().map(LinkPath::toString).toList());
    assertTrue(paths.isComplete());
  }

  @Test
  void saysThatThereAreMoreChainsThanWereWanted() {
    LinkGraph graph = ladder(12);
    Party from = party(graph, "from");
    Party to = party(graph, "to");
    assertEquals(12, graph.paths(from, to, 2).paths().size());
    assertFalse(graph.paths(from, to, 2, 12, 1_000).capped());
    LinkPaths capped = graph.paths(from, to, 2, 11, 1_000);
    assertEquals(11, capped.paths().size());
    assertTrue(capped.capped());
    assertFalse(capped.isComplete());
  }

  @Test
  void doesNotWalkThroughSomebodyWithTooManyNeighbours() {
    LinkGraph graph = ladder(12);
    Party from = party(graph, "from");
    LinkPaths paths = graph.paths(party(graph, "rung 1"), party(graph, "rung 2"), 2, 10, 11);
    assertEquals(new LinkPaths(List.of(), false, List.of(from, party(graph, "to"))), paths);
    assertEquals(2, graph.paths(party(graph, "rung 1"), party(graph, "rung 2"), 2).paths().size());
    assertEquals(1, graph.paths(from, party(graph, "rung 2"), 1, 10, 11).paths().size());
  }

  @Test
  void bearsSomebodyWithAHundredThousandLinks() {
    LinkEntries entries = new LinkEntries().add("hub", "HUB");
    for (int i = 0; i < 100_000; i++) {
      entries.add("e" + i, "leaf " + i, toId("hub"));
    }
    LinkGraph graph = entries.graph();
    Party singleParty = party(graph, "leaf 1");
    assertEquals(
        new LinkPaths(List.of(), false, List.of(party(graph, "HUB"))),
        graph.paths(singleParty, party(graph, "leaf 2"), 4));
    assertEquals(1, graph.paths(singleParty, party(graph, "HUB"), 4).paths().size());
    assertEquals(100_000, graph.tiesOf(party(graph, "HUB")).size());
  }

  @Test
  void bearsAHundredThousandLinksBetweenTwo() {
    List<EntryLink> links = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      links.add(toId("2"));
    }
    LinkGraph graph =
        new LinkEntries().add("1", "A", links.toArray(EntryLink[]::new)).add("2", "B").graph();
    LinkPaths paths = graph.paths(party(graph, "A"), party(graph, "B"), 4);
    assertEquals(1, paths.paths().size());
    assertEquals(100_000, paths.paths().get(0).hops().get(0).ties().size());
  }

  @Test
  void endsInAThicketAndSaysSo() {
    LinkEntries entries = new LinkEntries();
    for (int i = 0; i < 60; i++) {
      int self = i;
      entries.add(
          "e" + i,
          "node " + i,
          IntStream.range(0, 60)
              .filter(otherNumber -> otherNumber != self)
              .mapToObj(otherNumber -> toId("e" + otherNumber))
              .toArray(EntryLink[]::new));
    }
    LinkGraph graph = entries.graph();
    LinkPaths paths = graph.paths(party(graph, "node 1"), party(graph, "node 2"), 20);
    assertEquals(100, paths.paths().size());
    assertEquals(1, paths.paths().get(0).hops().size());
    assertTrue(paths.capped());
  }

  @Test
  void makesPartiesOfWhatOnlyLinksOfOnesOwnName() {
    LinkGraph graph =
        new LinkEntries()
            .add("1", "EXAMPLE WORKS")
            .graph(
                own("The Academy", Relation.PART_OF, "The Ministry", -1),
                own("the academy", Relation.LINKED_TO, "1", -1));
    assertEquals(3, graph.parties().size());
    Party academy = party(graph, "The Academy");
    assertFalse(academy.isListed());
    assertTrue(party(graph, "EXAMPLE WORKS").isListed());
    assertEquals("The Ministry", party(graph, "The Ministry").toString());
    assertEquals("EXAMPLE WORKS (own list, 1)", party(graph, "Example Works").toString());
    assertEquals(
        List.of("The Academy is linked to EXAMPLE WORKS", "The Academy is part of The Ministry"),
        graph.tiesOf(academy).stream().map(Tie::toString).toList());
    assertEquals(new LinkCounts(0, 0, 0, 0), graph.counts());
  }

  @Test
  void refusesWhatNoSearchCanDo() {
    LinkGraph graph = new LinkEntries().add("1", "A").graph();
    Party a = party(graph, "A");
    assertEquals(
        "maxHops is 33; it must be from 0 to 32",
        assertThrows(IllegalArgumentException.class, () -> graph.paths(a, a, 33)).getMessage());
    assertEquals(
        "mostPaths is 0; it must be at least 1",
        assertThrows(IllegalArgumentException.class, () -> graph.paths(a, a, 3, 0, 1))
            .getMessage());
    Party stranger = new Party(7, "X", Optional.empty());
    assertEquals(
        "X does not belong to this graph",
        assertThrows(IllegalArgumentException.class, () -> graph.paths(a, stranger, 3))
            .getMessage());
  }

  /** Two ends with so many rungs between them. */
  private static LinkGraph ladder(int rungs) {
    LinkEntries entries = new LinkEntries().add("from", "from").add("to", "to");
    for (int i = 0; i < rungs; i++) {
      entries.add("r" + i, "rung " + i, toId("from"), toId("to"));
    }
    return entries.graph();
  }
}
