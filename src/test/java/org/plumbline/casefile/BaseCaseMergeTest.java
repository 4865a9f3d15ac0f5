package org.plumbline.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.internal.casefile.Minimal;
import org.plumbline.internal.scenario.Facts;
import org.plumbline.internal.text.Sha256;
import org.plumbline.internal.yaml.TextFile;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.source.DrawnFrom;

/** {@code like: NAME} starts from another case. */
class BaseCaseMergeTest {
  @TempDir Path root;
  private Path folder = Path.of("");

  @BeforeEach
  void writeTheBase() throws IOException {
    folder = Files.createDirectories(root.resolve("test-cases/pack/rule"));
    Files.writeString(
        root.resolve("test-cases/base.yaml"),
        Minimal.with(
            "incidents: [{id: one, about: XA, kind: coup, date: 2020-01-01}]",
            "why: the base",
            "expect: {stands: [a/b]}"));
  }

  @Test
  void aCaseIsAsItsBaseButForWhatItSays() throws IOException {
    Case theCase = read("case: Another", "like: base", "drawn-from: department-file");
    assertEquals("Another", theCase.title());
    assertEquals(DrawnFrom.DEPARTMENT_FILE, theCase.drawnFrom());
    assertEquals(
        "Partnership[id=training, assistance=capacity-building]",
        Facts.first(theCase, "Partnership"));
  }

  @Test
  void whyAndWhatIsExpectedAreNotInherited() throws IOException {
    Case theCase = read("case: Another", "like: base");
    assertEquals("", theCase.why());
    assertEquals(List.of(), theCase.expectations());
  }

  @Test
  void entriesOfTheSameIdMergeAndNewOnesFollow() throws IOException {
    Case theCase =
        read(
            "case: Another",
            "like: base",
            "partnership:",
            "  phases: [{id: p1, to: 2021-12-31}]",
            "incidents: [{id: two, about: XA, kind: killings, date: 2021-01-01}, {id: one, date:"
                + " 2019-01-01}]");
    assertEquals(
        "Phase[id=p1, partnership=training, from=2019-03-01, to=2021-12-31, provider=college]",
        Facts.first(theCase, "Phase"));
    assertEquals(
        """
        Incident[id=one, about=XA, scope=country, country=XA, region=, by=a source that is not named, standing=unsourced, kind=coup, serious=true, words=, date=2019-01-01]
        Incident[id=two, about=XA, scope=country, country=XA, region=, by=a source that is not named, standing=unsourced, kind=killings, serious=true, words=, date=2021-01-01]\
        """,
        Facts.first(theCase, "Incident"));
  }

  @Test
  void listsWithoutIdsAndOtherValuesReplace() throws IOException {
    Case theCase =
        read("case: Another", "like: base", "partnership: {hosts: [XB]}", "incidents: none");
    assertEquals("Host[id=XB, partnership=training, country=XB]", Facts.first(theCase, "Host"));
    assertEquals("", Facts.first(theCase, "Incident"));
  }

  @Test
  void notRecordedTakesAway() throws IOException {
    assertEquals(
        "incidents",
        read("case: Another", "like: base", "incidents: not-recorded").notLookedAt().get(7));
  }

  @Test
  void anEntryKeepsThePlaceWhereItIsWritten() throws IOException {
    Case theCase = read("case: Another", "like: base");
    assertEquals(
        root.resolve("test-cases/base.yaml") + ":8:12",
        place(theCase, "p1").replace('/', java.io.File.separatorChar));
  }

  private static String place(Case theCase, String id) {
    return theCase.facts().stream()
        .filter(fact -> fact.id().equals(id))
        .findFirst()
        .orElseThrow()
        .place()
        .toString();
  }

  @Test
  void theHashTellsOfBothFiles() throws IOException {
    Case theCase = read("case: Another", "like: base");
    String both =
        TextFile.read(folder.resolve("a.yaml")).sha256()
            + "\n"
            + TextFile.read(root.resolve("test-cases/base.yaml")).sha256()
            + "\n";
    assertEquals(Sha256.hex(both.getBytes(StandardCharsets.UTF_8)), theCase.sha256());
  }

  @Test
  void theNearestBaseIsTaken() throws IOException {
    Files.writeString(folder.resolve("base.yaml"), Minimal.replacing("[XA]", "[XC]"));
    assertEquals(
        "Host[id=XC, partnership=training, country=XC]",
        Facts.first(read("case: Another", "like: base"), "Host"));
  }

  @Test
  void aBaseMayHaveABase() throws IOException {
    Files.writeString(
        folder.resolve("middle.yaml"),
        "case: In the middle\nlike: base\npartnership: {hosts: [XD]}\n");
    Case theCase = read("case: Another", "like: middle");
    assertEquals("Host[id=XD, partnership=training, country=XD]", Facts.first(theCase, "Host"));
    assertNotEquals(read("case: Another", "like: base").sha256(), theCase.sha256());
  }

  @Test
  void aBaseThatIsNotThereIsRefused() {
    refused(
        ":2:7: there is no file none.yaml in the folder of this case or above it",
        "case: Another",
        "like: none");
  }

  @Test
  void nothingIsReadAboveTheFolderOfTheTestCases() throws IOException {
    Files.writeString(root.resolve("above.yaml"), Minimal.TEXT);
    refused(
        ":2:7: there is no file above.yaml in the folder of this case or above it",
        "case: Another",
        "like: above");
  }

  @Test
  void aPathIsNoName() {
    BrokenFileException broken =
        assertThrows(BrokenFileException.class, () -> read("case: Another", "like: ../base"));
    assertEquals(
        name()
            + ":2:7: '../base' is not an id of lower-case words with hyphens, such as"
            + " uk-police-college",
        broken.problems().get(broken.problems().size() - 1).toString());
  }

  @Test
  void aCircleIsRefused() {
    refused(":2:7: 'like' is circular: this case is based on itself", "case: Another", "like: a");
  }

  @Test
  void anApprovalOutlivesTheAssessmentThatTheCaseTakesAway() throws IOException {
    Files.writeString(
        folder.resolve("assessed.yaml"),
        Minimal.with(
            "assessments: [{id: a1}]",
            "approvals: [{id: ok, body: a ministry, state: given, assessment: a1}]",
            "sources: [{id: S1, kind: ngo, published: 2022-05-17}]"));
    Case theCase = read("case: Another", "like: assessed", "assessments: {none: yes, source: S1}");
    assertEquals(
        "ok",
        theCase.facts().stream()
            .filter(fact -> fact.type().name().equals("Approval"))
            .findFirst()
            .orElseThrow()
            .id());
  }

  private Case read(String... lines) throws IOException {
    return Case.read(Files.writeString(folder.resolve("a.yaml"), String.join("\n", lines) + "\n"));
  }

  private String name() {
    return TextFile.name(folder.resolve("a.yaml"));
  }

  private void refused(String message, String... lines) {
    assertEquals(
        name() + message, assertThrows(BrokenFileException.class, () -> read(lines)).getMessage());
  }
}
