package org.plumbline.internal.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.internal.screening.OneRecipient.dependsOn;
import static org.plumbline.internal.screening.OneRecipient.flags;
import static org.plumbline.internal.screening.OneRecipient.sentence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.check.Check;
import org.plumbline.internal.screening.links.OwnLinks;
import org.plumbline.internal.screening.list.UnreadableListException;
import org.plumbline.internal.screening.names.compare.MatchDecision;
import org.plumbline.internal.screening.names.word.NameKind;
import org.plumbline.screening.Lists;

/** Links of lists, and of one's own, lead from a recipient to listed bodies. */
class ListedLinksTest {
  private static final String RECIPIENT =
      "e1,Blue Hill Police Command,XA,GB,UK,visa-bar,2030-01-01,";
  private static final String FAR = "e9,Red River Guard,XA,GB,UK,asset-freeze,2020-01-01,";

  @TempDir Path folder;

  /** The entry of the list is the recipient, and since when it is part of the guard is known. */
  @Test
  void aChainIsAsSureAsItsLinks() throws IOException {
    Check check =
        new OneRecipient(folder)
            .list(RECIPIENT, FAR)
            .links("e1,e9,part-of,,2015-01-01,,a register")
            .check();
    assertEquals(List.of("linked-to-listed stands"), flags(check));
    assertEquals(
        "Blue Hill Police Command is linked to Red River Guard, which is on the list UK (asset freeze): Blue Hill Police Command is part of Red River Guard; that does not put Blue Hill Police Command itself on the list",
        sentence(check, "linked-to-listed"));
  }

  /** Owned by is not owns: from above to below nobody is linked by having one owner. */
  @Test
  void theDirectionOfALinkIsKept() throws IOException {
    Check check =
        new OneRecipient(folder)
            .list(RECIPIENT, FAR)
            .links("e1,e9,owned-by,,2015-01-01,,a register")
            .check();
    assertEquals(
        "Blue Hill Police Command is linked to Red River Guard, which is on the list UK (asset freeze): Red River Guard owns Blue Hill Police Command; that does not put Blue Hill Police Command itself on the list",
        sentence(check, "linked-to-listed"));
  }

  @Test
  void twoWithOneOwnerAreNotLinked() throws IOException {
    Check check =
        new OneRecipient(folder)
            .list(RECIPIENT, FAR)
            .links("e1,Holding,owned-by,,2015-01-01,,a", "e9,Holding,owned-by,,2015-01-01,,a")
            .check();
    assertEquals(List.of("other-service-listed stands"), flags(check));
  }

  /** A list that says "linked to" does not say how. */
  @Test
  void aLinkOfNoKindMakesAFlagThatDepends() throws IOException {
    Check check =
        new OneRecipient(folder)
            .list(RECIPIENT, FAR)
            .links("e1,e9,linked-to,,2015-01-01,,a register")
            .check();
    assertEquals(List.of("linked-to-listed depends", "other-service-listed depends"), flags(check));
    assertEquals(
        List.of("how is Blue Hill Police Command linked to Red River Guard (a register)?"),
        dependsOn(check, "linked-to-listed"));
  }

  /** Whom only a link names, without a state, may be anybody of that name. */
  @Test
  void aNameInALinkIsAtMostPossible() throws IOException {
    Check check =
        new OneRecipient(folder)
            .list(FAR)
            .links("Blue Hill Police Command,e9,part-of,,2015-01-01,,a register")
            .check();
    assertEquals(List.of("linked-to-listed depends", "other-service-listed depends"), flags(check));
    assertEquals(
        List.of(
            "is Blue Hill Police Command the same as Blue Hill Police Command (named in a link in "
                + folder.resolve("links.csv").toString().replace('\\', '/')
                + ")?"),
        dependsOn(check, "linked-to-listed"));
  }

  @Test
  void aChainGoesThroughThoseWhomNoListLists() throws IOException {
    Check check =
        new OneRecipient(folder)
            .list(RECIPIENT.replace("2030", "2019"), FAR)
            .links(
                "e1,Middle Command,part-of,,2015-01-01,,a register",
                "Middle Command,e9,part-of,,2015-01-01,,a register")
            .check();
    assertEquals(
        "Blue Hill Police Command is linked to Red River Guard, which is on the list UK (asset freeze): Blue Hill Police Command is part of Middle Command; Middle Command is part of Red River Guard; that does not put Blue Hill Police Command itself on the list",
        sentence(check, "linked-to-listed"));
  }

  /** Whom a listed body is linked to says nothing new of who is linked to that body. */
  @Test
  void aChainEndsAtTheFirstListedBody() throws IOException {
    Check check =
        new OneRecipient(folder)
            .list(RECIPIENT, "e5,Green Lake Guard,XB,GB,UK,asset-freeze,2020-01-01,", FAR)
            .links("e1,e5,part-of,,2015-01-01,,a register", "e5,e9,part-of,,2015-01-01,,a register")
            .check();
    assertEquals(List.of("linked-to-listed stands"), flags(check));
    assertEquals(1, check.flags("sanctioned-links/linked-to-listed").get(0).grounds().size());
  }

  @Test
  void aLinkThatIsOverIsNone() throws IOException {
    Check check =
        new OneRecipient(folder)
            .list(RECIPIENT, FAR)
            .links("e1,e9,part-of,,2015-01-01,2022-03-30,a register")
            .check();
    assertEquals(List.of(), flags(check));
  }

  @Test
  void aListingThatHasNotBegunIsNone() throws IOException {
    Check check =
        new OneRecipient(folder)
            .list(RECIPIENT, FAR.replace("2020", "2029"))
            .links("e1,e9,part-of,,2015-01-01,,a register")
            .check();
    assertEquals(List.of(), flags(check));
  }

  /** Nobody is brought into a case who is on no way from it to a listed body. */
  @Test
  void whoIsLinkedToNobodyOfTheCaseIsNotBroughtIn() throws IOException {
    Check check =
        new OneRecipient(folder)
            .list(RECIPIENT, FAR, "e5,Green Lake Guard,XB,GB,UK,asset-freeze,2020-01-01,")
            .links(
                "e9,e5,part-of,,2015-01-01,,a register",
                "e1,Blind Alley Ltd,owned-by,,2015-01-01,,a register")
            .check();
    assertEquals(
        List.of("college", "police"),
        check.facts().stream()
            .filter(fact -> fact.type().name().equals("Organisation"))
            .map(fact -> fact.id())
            .sorted()
            .toList());
  }

  /** 26 and 26 percent are more than half; that is said, and makes nobody listed. */
  @Test
  void theSharesOfListedOwnersAreAddedUp() throws IOException {
    Check check =
        new OneRecipient(folder)
            .list(RECIPIENT, FAR, "e5,Green Lake Guard,XB,GB,UK,asset-freeze,2020-01-01,")
            .links(
                "e1,e9,owned-by,26,2015-01-01,,a register",
                "e1,e5,owned-by,26,2015-01-01,,a register")
            .check();
    assertEquals(List.of("linked-to-listed stands"), flags(check));
    assertEquals(
        List.of(
            "Blue Hill Police Command is owned by bodies whose assets are or may be frozen: Red River Guard (own list, e9) 26%, Green Lake Guard (own list, e5) 26%. Together: at least 52%, which is half or more: a body owned to this extent by bodies whose assets are frozen may be frozen with them without being listed."),
        check.remarks().stream().filter(remark -> remark.contains(" owned by ")).toList());
  }

  @Test
  void thatThereIsNoChainIsSaid() throws IOException {
    assertEquals(
        List.of(
            "No chain of up to 4 links to a listed body was found in these lists and the links of the case."),
        new OneRecipient(folder)
            .list(FAR).check().remarks().stream()
                .filter(remark -> remark.startsWith("No chain"))
                .toList());
  }

  @Test
  void thatThereWereTooManyIsSaid() throws IOException {
    String[] entries =
        IntStream.range(0, 60)
            .mapToObj(i -> "f" + i + ",Guard Number " + i + ",XB,GB,UK,asset-freeze,2020-01-01,")
            .toArray(String[]::new);
    String[] all = new String[61];
    all[0] = RECIPIENT.replace("visa-bar,2030-01-01", "visa-bar,2031-01-01");
    System.arraycopy(entries, 0, all, 1, 60);
    String[] rows =
        IntStream.range(0, 60)
            .mapToObj(i -> "e1,f" + i + ",part-of,,2015-01-01,,a")
            .toArray(String[]::new);
    Check check = new OneRecipient(folder).list(all).links(rows).check();
    assertEquals(List.of("linked-to-listed stands"), flags(check));
    assertEquals(
        List.of(
            "Links in the lists lead to more than 50 bodies, and only 50 were examined. To search further, use 'plumbline chain'."),
        check.remarks().stream().filter(remark -> remark.contains("bodies, and only")).toList());
  }

  @Test
  void theLinksAreNamedAmongWhatTheCheckWasMadeFrom() throws IOException {
    Check with = new OneRecipient(folder).list(FAR).links("a,b,part-of,,,,c").check();
    assertEquals(64, with.inputs().links().length());
    assertEquals("", new OneRecipient(folder).list(FAR).check().inputs().links());
    assertEquals(
        "mine 2022-01-01",
        with.inputs().lists().stream()
            .map(used -> used.list() + " " + used.date())
            .collect(Collectors.joining()));
  }

  /** What a row says that nobody understood would be missing without a word. */
  @Test
  void linksThatWereNotUnderstoodAreRefused() throws IOException {
    Path file = folder.resolve("broken.csv");
    Files.writeString(file, "from,to,relation,percent,since,until,source\na,b,owned-by,60%,,,c\n");
    OwnLinks links = OwnLinks.read(file);
    assertEquals(
        "a row of the links file was not understood: "
            + file.toString().replace('\\', '/')
            + ":2: percent is '60%'; it must be a number from 0 to 100",
        assertThrows(IllegalArgumentException.class, () -> Lists.bundled().and(links))
            .getMessage());
  }

  /** Too short a name to be compared; but a link has it letter by letter. */
  @Test
  void theNameOfALinkIsFoundThoughItHasNoWordToCompare() throws IOException {
    String text = "Société A";
    assertEquals(
        List.of(MatchDecision.POSSIBLE),
        Screening.of(
                List.of(),
                OwnLinks.read(
                    Files.writeString(
                        folder.resolve("short.csv"),
                        "from,to,relation,percent,since,until,source\n"
                            + text
                            + ",B,owned-by,60,,,s\n")))
            .links(OneRecipient.DAY)
            .unlisted(new NameQuery(List.of(text), NameKind.BODY, Optional.empty(), Set.of("XA")))
            .stream()
            .map(LinksOnDay.PossibleParty::sameness)
            .toList());
  }

  @Test
  void aFileOfLinksInAnotherEncodingIsRefused() throws IOException {
    Path file = folder.resolve("latin.csv");
    Files.write(
        file,
        "from,to,relation,percent,since,until,source\nGénérale,B,owned-by,,,,s\n"
            .getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        file.toString().replace('\\', '/') + ": the file is not UTF-8; save it as UTF-8",
        assertThrows(UnreadableListException.class, () -> OwnLinks.read(file)).getMessage());
  }

  @Test
  void aListThatIsNotThereIsNotTakenForAnEmptyOne() {
    assertEquals(
        "there is no list 'us-sdnn'",
        assertThrows(
                IllegalArgumentException.class, () -> Lists.bundled().screening(List.of("us-sdnn")))
            .getMessage());
  }

  /** Whoever asks before the first import must not be told so for ever. */
  @Test
  void aListThatComesLaterIsFound() {
    AtomicReference<Optional<UsedList>> kept = new AtomicReference<>(Optional.empty());
    Lists lists = Lists.of(name -> kept.get(), List.of());
    assertEquals(Optional.empty(), lists.find("later"));
    kept.set(Optional.of(StarterList.get()));
    assertTrue(lists.find("later").isPresent());
  }

  /** An entry may be named in a link as no list spells it. */
  @Test
  void anEndOfALinkIsLookedForOnTheListsToo() throws IOException {
    Check check =
        new OneRecipient(folder)
            .list(RECIPIENT, "e9,Red River Guard of Blue Hill,XA,GB,UK,asset-freeze,2020-01-01,")
            .links("e1,Red River Gaurd of Blue Hill,part-of,,2015-01-01,,a register")
            .check();
    assertEquals(List.of("linked-to-listed depends"), flags(check));
    assertEquals(
        List.of(
            "is Red River Gaurd of Blue Hill the same as Red River Guard of Blue Hill (entry e9 of the UK)?"),
        dependsOn(check, "linked-to-listed"));
  }

  /** Whoever is still listed may have had a name in an older edition that the newest has not. */
  @Test
  void aNameOfAnOlderEditionCounts() throws IOException {
    Check check =
        new OneRecipient(folder)
            .edition(
                LocalDate.of(2020, 1, 1),
                "e1,Blue Hill Police Command,XA,GB,UK,asset-freeze,2019-01-01,")
            .edition(
                LocalDate.of(2022, 1, 1), "e1,Quite Another Name,,GB,UK,asset-freeze,2019-01-01,")
            .check();
    assertEquals(List.of("listed-partner stands"), flags(check));
  }

  private static final String NAMED = "e1,Blue Hill Police Command,XA,GB,UK,asset-freeze,,";

  private static List<String> unconfirmed(Check check) {
    return check.remarks().stream()
        .filter(text -> text.contains("not been confirmed since"))
        .toList();
  }

  /** What an extract does not tell of does not end, and who reads the result is told. */
  @Test
  void anExtractDoesNotEndAListing() throws IOException {
    OneRecipient oneRecipient =
        new OneRecipient(folder)
            .edition(LocalDate.of(2021, 1, 1), NAMED)
            .extract(LocalDate.of(2022, 1, 1), "e2,Red River Guard,XA,GB,UK,asset-freeze,,");
    assertEquals(List.of("listed-partner stands"), flags(oneRecipient.check()));
    assertEquals(
        List.of(
            "Blue Hill Police Command (entry e1 of the UK) counts as listed, but has not been confirmed since 1 January 2021: newer editions of mine are extracts that do not contain it, and an extract does not end a listing."),
        unconfirmed(oneRecipient.check()));
    assertEquals(List.of(), unconfirmed(oneRecipient.check(LocalDate.of(2021, 1, 1))));
    assertEquals(
        List.of("listed-partner stands"), flags(oneRecipient.knownAt(LocalDate.of(2021, 12, 31))));
    assertEquals(List.of(), unconfirmed(oneRecipient.knownAt(LocalDate.of(2021, 12, 31))));
    assertEquals(1, unconfirmed(oneRecipient.knownAt(LocalDate.of(2022, 1, 1))).size());
  }

  @Test
  void aWholeEditionEndsWhatAnExtractTold() throws IOException {
    Check check =
        new OneRecipient(folder)
            .extract(LocalDate.of(2020, 1, 1), NAMED)
            .edition(LocalDate.of(2021, 1, 1), "e2,Red River Guard,XA,GB,UK,asset-freeze,,")
            .check();
    assertEquals(List.of(), flags(check));
    assertEquals(List.of(), unconfirmed(check));
  }

  /** Links of the whole edition hold as well, though a newer extract does not have them. */
  @Test
  void anExtractDoesNotEndTheLinksOfAList() throws IOException {
    String whole =
        """
        {'id':'p','caption':'Blue Hill Police Command','schema':'Organization','properties':{'country':['xa']}}
        {'id':'g','caption':'Red River Guard','schema':'Organization','properties':{'topics':['sanction']}}
        {'id':'s','caption':'S','schema':'Sanction','properties':{'entity':['g'],'country':['gb'],'provisions':['Asset freeze'],'startDate':['2020-01-01']}}
        {'id':'o','caption':'O','schema':'Ownership','properties':{'owner':['g'],'asset':['p']}}
        """;
    List<String> alone = flags(new OneRecipient(folder).listOf(whole.replace('\'', '"')).check());
    assertEquals(1, alone.size());
    assertEquals(
        alone,
        flags(
            new OneRecipient(folder)
                .listOf(whole.replace('\'', '"'))
                .extract(LocalDate.of(2022, 2, 1), "e2,White Hill,XA,GB,UK,asset-freeze,,")
                .check()));
  }

  /** Each authority's listing has its own days: one is over, the other has not begun. */
  @Test
  void listingsOfTwoAuthoritiesThatAnEntryJoinsKeepTheirOwnDays() throws IOException {
    String text =
        """
        {'id':'p','caption':'Blue Hill Police Command','schema':'Organization','properties':{'country':['xa'],'topics':['sanction']}}
        {'id':'s1','caption':'S','schema':'Sanction','properties':{'entity':['p'],'country':['gb'],'provisions':['Asset freeze'],'startDate':['2020-01-01']}}
        {'id':'s2','caption':'S','schema':'Sanction','properties':{'entity':['p'],'country':['us'],'provisions':['Block'],'startDate':['2021-06-01']}}
        {'id':'s3','caption':'S','schema':'Sanction','properties':{'entity':['p'],'country':['nz'],'provisions':['Travel Ban'],'startDate':['2010-01-01'],'endDate':['2012-01-01']}}
        {'id':'s4','caption':'S','schema':'Sanction','properties':{'entity':['p'],'country':['ch'],'provisions':['Block'],'startDate':['2022-09-01']}}
        """;
    assertEquals(
        List.of(
            "police-mine-p-GB-asset-freeze GB 2020-01-01 no date",
            "police-mine-p-US-asset-freeze US 2021-06-01 no date"),
        new OneRecipient(folder)
            .listOf(text.replace('\'', '"')).screened().facts().stream()
                .map(
                    fact ->
                        fact.id()
                            + " "
                            + fact.value("authority").written()
                            + " "
                            + fact.value("from").written()
                            + " "
                            + fact.value("to").written())
                .toList());
  }

  /** What only a later edition tells could not be known before. */
  @Test
  void aListingThatCameLaterIsLeftOutOfWhatCouldBeKnown() throws IOException {
    OneRecipient oneRecipient =
        new OneRecipient(folder)
            .list("e1,Blue Hill Police Command,XA,GB,UK,asset-freeze,2021-06-01,");
    assertEquals(List.of("listed-partner stands"), flags(oneRecipient.check()));
    assertEquals(
        List.of("listed-partner stands"), flags(oneRecipient.knownAt(LocalDate.of(2021, 6, 1))));
    assertEquals(List.of(), flags(oneRecipient.knownAt(LocalDate.of(2021, 5, 31))));
  }
}
