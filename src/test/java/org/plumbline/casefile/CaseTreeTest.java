package org.plumbline.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.CaseFolders;
import org.plumbline.internal.yaml.TextNode;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.Place;

/** What a case says can be changed, and is a case again. */
class CaseTreeTest {
  private static final String SMALL =
      """
      case: "A college trains the police: a \\"pilot\\""
      as-of: 2022-03-31
      drawn-from: public-record
      assistance: capacity-building
      partnership:
        id: training
        hosts: ["NO"]
        recipients:
          - {organisation: xa-police, level: force}
        phases:
          - {id: p1, from: 2019, provider: uk-college}
      organisations:
        - {id: xa-police, name: "Police, national", country: XA, kind: police}
        - {id: uk-college, name: UK College, country: GB, kind: police-college}
      """;

  private static final CaseTree TREE = Case.parse(SMALL).tree();

  static List<Path> histories() {
    return CaseFolders.below(CaseFolders.ROOT.resolve("histories"));
  }

  @Test
  void whatIsWrittenIsWhatWasRead() {
    assertEquals(SMALL, TREE.text());
  }

  @ParameterizedTest
  @MethodSource("histories")
  void everyHistorySaysTheSameOnceWritten(Path file) {
    Case read = Case.read(file);
    assertEquals(said(read), said(read.tree().read()));
    assertEquals(said(read), said(Case.parse(read.tree().text())));
  }

  @Test
  void aCaseThatIsLikeAnotherIsWhole() {
    Case read =
        Case.read(
            CaseFolders.ROOT.resolve(
                "osja/review-overdue/depends-date-of-the-review-unknown.yaml"));
    assertEquals(said(read), said(Case.parse(read.tree().text())));
    assertFalse(read.tree().text().contains("like:"), read.tree().text());
  }

  @Test
  void anAssessmentThatWasTakenAwayIsNotNamed() {
    CaseTree tree =
        Case.read(
                CaseFolders.ROOT.resolve(
                    "osja/review-overdue/depends-assessment-not-recorded.yaml"))
            .tree();
    assertEquals(
        said(tree.read()).replace("assessment=a1", "assessment="), said(Case.parse(tree.text())));
  }

  @Test
  void aValueIsChanged() {
    CaseTree changed = TREE.with(List.of("partnership", "phases", "0", "from"), text("2020-05-01"));
    assertTrue(changed.text().contains("- {id: p1, from: 2020-05-01, provider: uk-college}"));
    assertEquals(
        "2020-05-01",
        changed.read().facts().stream()
            .filter(fact -> fact.type().name().equals("Phase"))
            .map(fact -> fact.value("from").written())
            .collect(Collectors.joining()));
    assertEquals(SMALL, TREE.text());
  }

  @Test
  void aKeyAndAnItemAreAdded() {
    CaseTree changed =
        TREE.with(List.of("assessments"), text("none"))
            .with(List.of("partnership", "hosts", "1"), text("XB"));
    assertTrue(changed.text().endsWith("\nassessments: none\n"), changed.text());
    assertTrue(changed.text().contains("hosts: [\"NO\", XB]"), changed.text());
  }

  @Test
  void aKeyAndAnItemAreTakenAway() {
    CaseTree changed =
        TREE.without(List.of("as-of")).without(List.of("partnership", "recipients", "0"));
    assertFalse(changed.text().contains("as-of"), changed.text());
    assertTrue(changed.text().contains("recipients: []"), changed.text());
  }

  @Test
  void whatIsNoCaseIsRefused() {
    CaseTree changed = TREE.with(List.of("organisations", "0", "country"), text("Nowhere"));
    assertThrows(BrokenFileException.class, changed::read);
  }

  @Test
  void aPathThroughNothingIsRefused() {
    List<String> path = List.of("assessments", "0", "date");
    assertEquals(
        "there is no 'assessments' in a map of keys and values",
        assertThrows(IllegalArgumentException.class, () -> TREE.with(path, text("2019")))
            .getMessage());
    assertThrows(IllegalArgumentException.class, () -> TREE.without(path));
  }

  private static TextNode text(String text) {
    return new TextNode(Place.of(""), text);
  }

  /** All facts, with what is uncertain about them; places are not said. */
  private static String said(Case theCase) {
    return theCase.facts().stream()
        .map(
            fact ->
                fact.type().name()
                    + " "
                    + fact.id()
                    + " "
                    + fact.standing()
                    + " "
                    + fact.values().keySet().stream()
                        .sorted()
                        .map(name -> name + "=" + fact.value(name).written())
                        .toList())
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
