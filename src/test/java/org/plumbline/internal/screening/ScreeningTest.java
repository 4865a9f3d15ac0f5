package org.plumbline.internal.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.CaseFolders;
import org.plumbline.Plumbline;
import org.plumbline.casefile.Case;
import org.plumbline.check.Check;
import org.plumbline.internal.screening.load.ListLoader;
import org.plumbline.internal.screening.names.word.NameKind;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.result.Flag;
import org.plumbline.screening.Lists;

/** Names against lists, and what that makes of a case. */
class ScreeningTest {
  private static final LocalDate DAY = LocalDate.of(2022, 3, 31);
  private static final Plumbline PLUMBLINE = Plumbline.withBundledRules();

  @TempDir Path folder;

  /** Three bodies with nearly one name are three bodies. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Xinjiang Production and Construction Corps                        | ofac-xpcc
          XPCC                                                              | ofac-xpcc
          新疆生产建设兵团                                                  | ofac-xpcc
          Xinjiang Production and Construction Corps Public Security Bureau | bis-xpcc-psb uk-xpcc-psb
          Xinjiang Production and Construction Corps (XPCC) Public Security Bureau | bis-xpcc-psb uk-xpcc-psb
          新疆生产建设兵团公安局                                            | bis-xpcc-psb uk-xpcc-psb
          Xinjiang Public Security Bureau                                   | bis-xpsb ofac-xpsb
          新疆维吾尔自治区公安厅                                            | bis-xpsb ofac-xpsb
          Xinjiang Police College                                           | bis-xinjiang-police-college
          Hunan Police Academy                                              | ''
          Public Security Bureau                                            | ''
          🙂🙂                                                              | ''
          """)
  void whoIsTheSame(String name, String entries) {
    assertEquals(
        entries,
        same(name, Set.of("CN")).stream()
            .map(match -> match.entry().id())
            .sorted()
            .collect(Collectors.joining(" ")));
  }

  /** Whose name is like it and who is not meant is told with the reason. */
  @Test
  void whoIsNotMeantIsTold() {
    assertEquals(
        List.of(
            "bis-xpsb: the first name belongs to a different body: production construction corps.",
            "ofac-xpcc: the first name belongs to a part of the second body: police bureau.",
            "ofac-xpsb: the first name belongs to a different body: production construction corps."),
        Screening.of(List.of(StarterList.get()))
            .find(
                new NameQuery(
                    List.of("Xinjiang Production and Construction Corps Public Security Bureau"),
                    NameKind.BODY,
                    Optional.empty(),
                    Set.of("CN")),
                3)
            .nearMisses()
            .stream()
            .map(
                match ->
                    match.entry().id()
                        + ": "
                        + match.why().replaceAll(".*; |\\. Country in common.*|\\.$", "")
                        + ".")
            .sorted()
            .toList());
    assertEquals(
        List.of(),
        Screening.of(List.of(StarterList.get()))
            .find(
                new NameQuery(
                    List.of("Hunan Police Academy"), NameKind.BODY, Optional.empty(), Set.of("CN")),
                3)
            .nearMisses());
  }

  /** An entry of the same name may be of another state. */
  @Test
  void withoutACountryNobodyIsTheSame() {
    assertEquals(List.of(), same("Xinjiang Police College", Set.of()));
    assertEquals(List.of(), same("Xinjiang Police College", Set.of("LK")));
  }

  /** The history as it is, and with its listings of bodies written down in place of the list. */
  @Test
  void theFlagsAreTheSameWhetherTheCaseOrAListHasTheListings() throws IOException {
    Path file = CaseFolders.ROOT.resolve("histories/uk-china-police-college.yaml");
    String withList = Files.readString(file);
    String withListings =
        withList
            .replace(
                "lists: [starter]\n\nlistings:\n",
                """
            listings:
              - {id: l1, organisation: xinjiang-police-college, list: US Entity List (BIS), authority: US, effect: export-licensing, from: 2019-10-09, citation: 84 FR 54002, source: csl-2019}
              - {id: l2, organisation: xpcc-psb, list: US Entity List (BIS), authority: US, effect: export-licensing, from: 2019-10-09, citation: 84 FR 54002, source: csl-2019}
              - {id: l3, organisation: xpsb, list: US Entity List (BIS), authority: US, effect: export-licensing, from: 2019-10-09, citation: 84 FR 54002, source: csl-2019}
              - {id: l4, organisation: xpsb, list: US SDN list (Global Magnitsky), authority: US, effect: asset-freeze, from: 2020-07-09, citation: Executive Order 13818, source: july-9}
              - {id: l5, organisation: xpcc, list: US SDN list (Global Magnitsky), authority: US, effect: asset-freeze, from: 2020-07-31, citation: Executive Order 13818, source: july-31}
              - {id: l6, organisation: xpcc-psb, list: UK Sanctions List (Global Human Rights), authority: GB, effect: asset-freeze, from: 2021-03-22, citation: Global Human Rights Sanctions Regulations 2020, source: fcdo-2021-03-22}
            """)
            .replace(
                "\nsources:\n",
                """

                sources:
                  - {id: july-9, title: Treasury release, publisher: US Department of the Treasury, kind: official, published: 2020-07-09}
                  - {id: july-31, title: Treasury release, publisher: US Department of the Treasury, kind: official, published: 2020-07-31}
                """);
    Case screened = Case.parse(withList);
    Case written = Case.parse(withListings);
    assertEquals(1, count(screened));
    assertEquals(7, count(written));
    for (LocalDate day : CaseFolders.days(written)) {
      assertEquals(flags(written, day), flags(screened, day));
    }
  }

  @Test
  void whoIsPossiblyTheSameMakesAFlagThatDepends() throws IOException {
    Check check =
        check("XA Polise", "name,country,authority,list,effect\nXA Police,XA,GB,UK,asset-freeze\n");
    assertEquals(List.of("sanctioned-links/listed-partner depends"), listedPartner(check));
    assertEquals(
        "is XA Polise the same as XA Police (entry xa-police-47d563 of the UK)?",
        check.questions().stream()
            .filter(question -> question.text().startsWith("is XA Polise"))
            .findFirst()
            .orElseThrow()
            .text());
  }

  @Test
  void whoIsTheSameIsListed() throws IOException {
    Check check =
        check(
            "XA Police",
            "name,country,authority,list,effect,from\nXA Police,XA,GB,UK,asset-freeze,2022-03-31\n");
    assertEquals(List.of("sanctioned-links/listed-partner stands"), listedPartner(check));
  }

  /** What a list does not tell is open: here since when. */
  @Test
  void aListWithoutDaysSaysOnlyListedByItsDate() throws IOException {
    Check check =
        check("XA Police", "name,country,authority,list,effect\nXA Police,XA,GB,UK,asset-freeze\n");
    assertEquals(List.of("sanctioned-links/listed-partner depends"), listedPartner(check));
  }

  @Test
  void whoWasNotYetListedIsNot() throws IOException {
    Check check =
        check(
            "XA Police",
            "name,country,authority,list,effect,from\nXA Police,XA,GB,UK,asset-freeze,2022-04-01\n");
    assertEquals(List.of(), listedPartner(check));
  }

  @Test
  void whoIsOfAnotherStateIsAtMostPossible() throws IOException {
    Check check =
        check(
            "XA Police",
            "name,country,authority,list,effect,from\nXA Police,XB,GB,UK,asset-freeze,2020-01-01\n");
    assertEquals(0, listedPartner(check).stream().filter(flag -> flag.endsWith("stands")).count());
  }

  @Test
  void aListThatIsNotHereIsSaid() {
    Case theCase = Case.parse(text("XA Police").replace("as-of:", "lists: [nowhere]\nas-of:"));
    assertEquals(
        "case: the list 'nowhere', which this case is checked against, is missing (import it, or name another list)",
        assertThrows(BrokenFileException.class, () -> PLUMBLINE.check(theCase)).getMessage());
  }

  @Test
  void theResultSaysWhichListsWereUsed() throws IOException {
    Check check = check("XA Police", "name\nSomebody Else\n");
    assertEquals(
        List.of("mine 2023-01-01"),
        check.inputs().lists().stream().map(used -> used.list() + " " + used.date()).toList());
    assertEquals(
        List.of(
            "Names were checked against one list only (mine, edition of 1 January 2023). A body on another list, or under another name, would be missed."),
        check.remarks().stream()
            .filter(remark -> remark.startsWith("Names were checked"))
            .toList());
  }

  private static List<Match> same(String name, Set<String> countries) {
    return Lists.bundled()
        .screening(List.of(StarterList.NAME))
        .matches(new NameQuery(List.of(name), NameKind.BODY, Optional.empty(), countries))
        .stream()
        .filter(
            match ->
                match.sameness()
                    == org.plumbline.internal.screening.names.compare.MatchDecision.SAME)
        .toList();
  }

  private static long count(Case theCase) {
    return theCase.facts().stream().filter(fact -> fact.type().name().equals("Listing")).count();
  }

  private static List<String> flags(Case theCase, LocalDate day) {
    return PLUMBLINE.check(theCase, day).flags().stream().map(ScreeningTest::told).toList();
  }

  private static String told(Flag flag) {
    return flag.code() + "@" + flag.subject() + " " + flag.certainty();
  }

  private static List<String> listedPartner(Check check) {
    return check.flags("sanctioned-links/listed-partner").stream()
        .map(flag -> flag.code() + " " + flag.certainty())
        .toList();
  }

  private Check check(String recipient, String list) throws IOException {
    Path file = folder.resolve("mine.csv");
    Files.writeString(file, list);
    UsedList mine =
        new UsedList(
            "mine",
            List.of(
                new UsedList.Edition(
                    LocalDate.of(2023, 1, 1), true, ListLoader.load(List.of(file)))));
    Lists lists = Lists.of(name -> Optional.of(mine), List.of("mine"));
    return PLUMBLINE.with(lists).check(Case.parse(text(recipient)), DAY);
  }

  private static String text(String recipient) {
    return """
        case: A UK college trains the police of an invented state
        as-of: 2022-03-31
        drawn-from: department-file
        assistance: capacity-building
        partnership:
          hosts: [XA]
          recipients: [{organisation: police, level: force}]
          phases: [{id: p1, from: 2019-03-01, provider: college}]
        organisations:
          - {id: police, name: %s, country: XA, kind: police}
          - {id: college, name: UK College, country: GB, kind: police-college, public-body: yes}
        """
        .formatted(recipient);
  }
}
