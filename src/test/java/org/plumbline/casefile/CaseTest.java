package org.plumbline.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.fact.word.Standing;
import org.plumbline.internal.casefile.Minimal;
import org.plumbline.internal.scenario.Facts;
import org.plumbline.internal.yaml.TextFile;
import org.plumbline.problem.Place;
import org.plumbline.result.Verdict;
import org.plumbline.source.DrawnFrom;
import org.plumbline.source.Reply;
import org.plumbline.source.Source;
import org.plumbline.source.SourceKind;
import org.plumbline.source.WrittenDate;

class CaseTest {
  @TempDir Path folder;

  @Test
  void aCaseHasWhatItsFileSays() {
    Case theCase = Case.parse(Minimal.with("why: to try it", "as-of: [2021-01-01, 2022-01-01]"));
    assertEquals("case", theCase.id());
    assertEquals("A UK college trains the police of an invented state", theCase.title());
    assertEquals("to try it", theCase.why());
    assertEquals(List.of(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 1, 1)), theCase.asOf());
    assertEquals(DrawnFrom.PUBLIC_RECORD, theCase.drawnFrom());
  }

  @Test
  void whatTheFileDoesNotSayIsEmpty() {
    Case theCase = Case.parse(Minimal.TEXT);
    assertEquals("", theCase.why());
    assertEquals(List.of(), theCase.asOf());
    assertEquals(List.of(), theCase.sources());
    assertEquals(List.of(), theCase.replies());
    assertEquals(List.of(), theCase.expectations());
    assertEquals(Optional.empty(), theCase.source("S1"));
  }

  @ParameterizedTest
  @CsvSource({
    "test-cases/histories/uk-china.yaml, histories/uk-china, uk-china",
    "test-cases/osja/late/stands-x.json, osja/late/stands-x, stands-x",
    "My Case.yml, My Case, my-case",
    "a/b.yaml, b, b",
  })
  void theIdOfACaseIsItsPath(String file, String id, String partnership) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, Minimal.replacing("  id: training\n", ""));
    Case theCase = Case.read(path);
    assertEquals(id, theCase.id());
    assertEquals(
        "Partnership[id=" + partnership + ", assistance=capacity-building]",
        Facts.first(theCase, "Partnership"));
  }

  @Test
  void thePartnershipOfATextIsCalledSo() {
    Case theCase = Case.parse(Minimal.replacing("  id: training\n", ""));
    assertEquals(
        "Partnership[id=partnership, assistance=capacity-building]",
        Facts.first(theCase, "Partnership"));
  }

  @Test
  void sourcesAndRepliesAreAsWritten() {
    Case theCase =
        Case.parse(
            Minimal.with(
                "sources: [{id: S1, title: A report, publisher: an NGO, kind: ngo, url:"
                    + " \"https://x.org\", published: 2020-05, repeats: S0, read: part}]",
                "replies: [{by: the ministry, date: 2020-06, words: we disagree, to: p1, source:"
                    + " S1}]"));
    Source source =
        new Source(
            "S1",
            "A report",
            "an NGO",
            Optional.of(SourceKind.NGO),
            "https://x.org",
            Optional.of(WrittenDate.known("2020-05")),
            "S0",
            Optional.of(Source.Read.PART),
            Optional.of(Standing.DOCUMENTED_BY_NGO),
            new Place("<text>", 12, 11));
    assertEquals(List.of(source), theCase.sources());
    assertEquals(Optional.of(source), theCase.source("S1"));
    assertEquals(
        List.of(
            new Reply(
                "reply-1",
                "the ministry",
                Optional.of(WrittenDate.known("2020-06")),
                "we disagree",
                List.of("p1"),
                List.of("S1"),
                new Place("<text>", 13, 11))),
        theCase.replies());
  }

  @Test
  void expectationsAreAsWritten() {
    Case theCase =
        Case.parse(
            Minimal.with(
                "expect:",
                "  - {as-of: 2020-01-01, verdict: no-flags}",
                "  - {as-of: 2021-01-01, could-be: stop, stands: [a/b], depends: [a/c@p1],"
                    + " not-decided: none}"));
    assertEquals(
        List.of(
            new Expectation(
                Optional.of(LocalDate.of(2020, 1, 1)),
                Optional.of(Verdict.NO_FLAGS),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                new Place("<text>", 13, 5)),
            new Expectation(
                Optional.of(LocalDate.of(2021, 1, 1)),
                Optional.empty(),
                Optional.of(Verdict.STOP),
                List.of("a/b"),
                List.of("a/c@p1"),
                List.of(),
                new Place("<text>", 14, 5))),
        theCase.expectations());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "to: 2021-12-31||2021-12-31",
        "to: 2021||2021-12-31",
        "to: {accounts: [{is: 2020}, {is: 2021-03}]}||2021-03-31",
        "to: 2021|effective: 2021-06-15|2021-06-14",
        "to: 2021-03|effective: 2021-06|2021-03-31",
        "note: goes on|effective: 2021-06|2021-06-29",
        "note: goes on||",
        "to: unknown||",
        "to: unknown|effective: unknown|",
      })
  void theLastDayIsTheLatestOnWhichThereCanHaveBeenAssistance(
      String phase, String end, String last) {
    String text = Minimal.replacing("provider: college", "provider: college, " + phase);
    Case theCase =
        Case.parse(end == null ? text : text.replace("  phases", "  end: {" + end + "}\n  phases"));
    assertEquals(Optional.ofNullable(last).map(LocalDate::parse), theCase.lastDay());
  }

  @Test
  void theHashIsThatOfTheBytes() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), Minimal.TEXT);
    assertEquals(TextFile.read(file).sha256(), Case.read(file).sha256());
    assertEquals(TextFile.read(file).sha256(), Case.parse(Minimal.TEXT).sha256());
  }

  @Test
  void whatACaseReturnsCannotBeChanged() {
    Case theCase = Case.parse(Minimal.TEXT);
    assertThrows(UnsupportedOperationException.class, () -> theCase.facts().clear());
    assertThrows(UnsupportedOperationException.class, () -> theCase.questions().clear());
    assertThrows(UnsupportedOperationException.class, () -> theCase.notLookedAt().clear());
  }

  @Test
  void aCaseInJsonIsTheSame() {
    Case json =
        Case.parse(
            """
            {"case": "A case", "drawn-from": "department-file", "assistance": "capacity-building",
             "partnership": {"id": "training", "hosts": ["NO"], "recipients": [{"organisation": "police", "units": "all"}],
               "phases": [{"id": "p1", "from": 2019, "provider": "police"}]},
             "organisations": [{"id": "police", "name": "Police", "country": "NO", "kind": "police"}]}
            """);
    assertEquals("Host[id=NO, partnership=training, country=NO]", Facts.first(json, "Host"));
  }
}
