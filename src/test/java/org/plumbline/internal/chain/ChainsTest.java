package org.plumbline.internal.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.plumbline.casefile.Case;
import org.plumbline.fact.Fact;
import org.plumbline.fact.body.Belongs;
import org.plumbline.fact.body.Chain;

/**
 * A chain runs from a body over links to a listed one, and never up to a common superior and down
 * again.
 */
class ChainsTest {
  private static final String BODIES =
      """
      case: Bodies of an invented state
      drawn-from: public-record
      assistance: capacity-building
      partnership: {id: p, hosts: [XA], recipients: [{organisation: college, units: all}, {organisation: ministry, units: all}, {organisation: guard, units: all}, {organisation: unit, units: all}], phases: [{id: p1, from: 2019-01-01, provider: donor}]}
      organisations:
        - {id: donor, name: Donor, country: GB, kind: police}
        - {id: college, name: College, country: XA, kind: police-college}
        - {id: ministry, name: Ministry, country: XA, kind: ministry}
        - {id: guard, name: Guard, country: XA, kind: military}
        - {id: unit, name: Unit, country: XA, kind: military, level: unit}
      listings:
        - {id: l, organisation: guard, list: A list, authority: GB, effect: asset-freeze, from: 2020-01-01, to: 2021-12-31}
      """;

  private static <T extends Fact> List<T> on(String day, Class<T> type, String... links) {
    Case theCase =
        Case.parse(
            BODIES + (links.length == 0 ? "" : "links:\n  - " + String.join("\n  - ", links)));
    return Chains.of(theCase.facts(), LocalDate.parse(day)).facts().stream()
        .flatMap(fact -> fact.in(question -> Objects.requireNonNull(null)).stream())
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private static List<String> chains(String day, String... links) {
    return on(day, Chain.class, links).stream()
        .map(chain -> chain.hops() + ": " + chain.path())
        .toList();
  }

  private static List<String> belongings(String day, String... links) {
    return on(day, Belongs.class, links).stream()
        .filter(belongs -> !belongs.part().equals(belongs.whole()))
        .map(belongs -> belongs.part() + " of " + belongs.whole())
        .toList();
  }

  @Test
  void aListedBodyHasAChainOfNoHops() {
    assertEquals(List.of("0: Guard itself"), chains("2020-06-30"));
  }

  @Test
  void aChainReadsAsItsLinksDo() {
    assertEquals(
        List.of("1: College cooperates with Guard", "0: Guard itself", "1: Guard trains Unit"),
        chains(
            "2020-06-30",
            "{from: guard, to: college, kind: cooperates-with, since: 2019-01-01}",
            "{from: guard, to: unit, kind: trains, since: 2019-01-01}"));
  }

  @Test
  void notBeforeTheListingNorAfterIt() {
    assertEquals(List.of(), chains("2019-12-31"));
    assertEquals(List.of("0: Guard itself"), chains("2020-01-01"));
    assertEquals(List.of("0: Guard itself"), chains("2021-12-31"));
    assertEquals(List.of(), chains("2022-01-01"));
  }

  @Test
  void notBeforeALinkNorAfterIt() {
    String link = "{from: college, to: guard, kind: trains, since: 2020-03-01, until: 2020-04-30}";
    assertEquals(List.of("0: Guard itself"), chains("2020-02-29", link));
    assertEquals(List.of("1: College trains Guard", "0: Guard itself"), chains("2020-03-01", link));
    assertEquals(List.of("1: College trains Guard", "0: Guard itself"), chains("2020-04-30", link));
    assertEquals(List.of("0: Guard itself"), chains("2020-05-01", link));
  }

  @Test
  void neverUpToACommonSuperiorAndDownAgain() {
    assertEquals(
        List.of("0: Guard itself", "1: Guard is part of Ministry"),
        chains(
            "2020-06-30",
            "{from: college, to: ministry, kind: part-of}",
            "{from: guard, to: ministry, kind: part-of}"));
    assertEquals(
        List.of("0: Guard itself", "1: Ministry commands Guard"),
        chains(
            "2020-06-30",
            "{from: college, to: ministry, kind: part-of}",
            "{from: ministry, to: guard, kind: commands}"));
  }

  @Test
  void upAloneAndDownAloneAreChains() {
    assertEquals(
        List.of("1: College is part of Guard", "0: Guard itself"),
        chains("2020-06-30", "{from: college, to: guard, kind: part-of}"));
    assertEquals(
        List.of("1: Guard is part of College", "0: Guard itself"),
        chains("2020-06-30", "{from: guard, to: college, kind: part-of}"));
  }

  @Test
  void linksInACircleEnd() {
    assertEquals(
        List.of(
            "1: College trains Guard",
            "2: Unit trains College; Guard trains Unit",
            "0: Guard itself",
            "1: Guard trains Unit",
            "2: Unit trains College; College trains Guard"),
        chains(
            "2020-06-30",
            "{from: college, to: guard, kind: trains, since: 2019-01-01}",
            "{from: guard, to: unit, kind: trains, since: 2019-01-01}",
            "{from: unit, to: college, kind: trains, since: 2019-01-01}"));
  }

  @Test
  void aPartOfAPartBelongsWhileTheLinksLast() {
    String[] links = {
      "{from: unit, to: guard, kind: part-of, until: 2020-12-31}",
      "{from: guard, to: ministry, kind: part-of}"
    };
    assertEquals(
        List.of("guard of ministry", "unit of guard", "unit of ministry"),
        belongings("2020-12-31", links));
    assertEquals(List.of("guard of ministry"), belongings("2021-01-01", links));
  }

  @Test
  void commandingIsNotBelonging() {
    assertEquals(
        List.of(), belongings("2020-06-30", "{from: ministry, to: guard, kind: commands}"));
  }
}
