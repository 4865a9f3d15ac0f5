package org.plumbline.internal.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Plumbline;
import org.plumbline.casefile.AcceptedRisk;
import org.plumbline.casefile.Case;
import org.plumbline.check.Check;
import org.plumbline.internal.report.Tiny;
import org.plumbline.internal.report.html.HtmlReport;
import org.plumbline.internal.report.json.JsonReport;
import org.plumbline.internal.report.markdown.MarkdownReport;
import org.plumbline.internal.report.words.CaseWords;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.problem.Place;
import org.plumbline.result.Evidence;
import org.plumbline.result.Flag;
import org.plumbline.result.Note;
import org.plumbline.source.Source;

/** What the author of a case says in their own words reaches the reader, in every form. */
class NotesTest {
  /** As {@link Tiny#CASE}, with a note wherever its flag can meet one. */
  private static final String NOTED =
      Tiny.CASE
              .replace("  hosts: [XA]", "  hosts: [XA]\n  note: put together from two reports")
              .replace(
                  "from: 2019-03-01,",
                  "from: {is: 2019-03-01, note: \"inferred: from the first invoice\"},")
              .replace(
                  "funders: none, source: answer}",
                  "funders: none, source: answer, note: the college was asked and is silent}")
              .replace(
                  "{none: yes, source: report}",
                  "{none: yes, source: report, note: \"Inferred: nobody found one\"}")
              .replace(
                  "published: 2021-05-04}", "published: 2021-05-04, note: \"the day is inferred\"}")
          + "replies: [{by: The Ministry, words: we disagree, to: tiny/assessment-missing, note: not"
          + " translated by us}]\n";

  @TempDir Path folder;

  @Test
  void explain() {
    String explained = new ExplainText(false).one(List.of(check(NOTED)), "tiny/assessment-missing");
    assertEquals(
        """
        tiny/assessment-missing stands on 31 March 2022
        ===============================================
        No risk assessment was made (blocker), about the partnership.

        Assistance has been given since 1 March 2019, and no assessment was made.
        It relies on 2 inferences by the author of this case.

        This relies on fact 1; the weakest is documented by an NGO.
          1. phase p1 (from: 1 March 2019, provider: The College); source: The Ministry,
             4 May 2021 (official), at <text>:10:12
            * Note by the author of this case (from): inferred: from the first invoice
            * Note by the author of this case: the college was asked and is silent
            * Note by the author of this case on The Ministry, 4 May 2021: the day is
              inferred
        Looked for and not found: an assessment (made by 31 March 2022); the case has
        none of that kind. The case itself says so:
          - no assessment; source: The Watch, 17 May 2022 (documented by an NGO), at
            <text>:14:14
            * Note by the author of this case: Inferred: nobody found one
        Published: 17 May 2022 (after the date of the check).

        """,
        explained.substring(0, explained.indexOf("The rule is")));
    assertTrue(
        explained.endsWith(
            """

            Reply by The Ministry: "we disagree"
              Note by the author of this case: not translated by us

            """),
        explained);
  }

  @Test
  void text() {
    String text = unindented(text(NOTED, false));
    assertTrue(
        text.contains("\nNote by the author of this case: put together from two reports\n"), text);
    assertTrue(
        text.contains(
            """
            Published       17 May 2022 (after the date of the check)
            Inferred        relies on 2 inferences by the author of this case; see
            'explain'
            Basis           Made-up guidance, 1: assess first (guidance)
            """),
        text);
    assertFalse(text.contains("first invoice"), text);
    String explained = unindented(text(NOTED, true));
    assertTrue(
        explained.contains(
            """
            Note            phase p1 (from: 1 March 2019, provider: The College). Note by
            the author of this case (from): inferred: from the first
            invoice
            """),
        explained);
  }

  private static String unindented(String text) {
    return text.replaceAll("(?m)^ +", "");
  }

  @Test
  void withoutNotesNothingIsSaidOfThem() {
    String all =
        text(Tiny.CASE, true)
            + html(Tiny.CASE)
            + markdown(Tiny.CASE)
            + new ExplainText(false).all(List.of(check(Tiny.CASE)));
    assertFalse(all.contains("inference"), all);
    assertFalse(all.contains("Note by"), all);
    assertFalse(all.contains("author of this case"), all);
    assertEquals(List.of(), check(Tiny.CASE).theCase().notes());
    assertEquals(List.of(), flag(Tiny.CASE).inferences());
  }

  @Test
  void html() {
    String page = html(NOTED);
    for (String note :
        List.of(
            "Note by the author of this case (from): inferred: from the first invoice",
            "Note by the author of this case: the college was asked and is silent",
            "Note by the author of this case: Inferred: nobody found one",
            "Note by the author of this case: the day is inferred",
            "Note by the author of this case: not translated by us")) {
      assertTrue(page.contains("<p class=\"note\" dir=\"auto\">" + note + "</p>"), page);
    }
    assertTrue(
        page.contains(
            "<dt>Note</dt>\n<dd>Note by the author of this case: put together from two"
                + " reports</dd>"),
        page);
    assertTrue(
        page.contains(
            "<dt>Inferred</dt>\n<dd>relies on 2 inferences by the author of this case; see the notes"
                + " below</dd>"),
        page);
    assertTrue(page.contains("<blockquote><p dir=\"auto\">we disagree</p>\n</blockquote>"), page);
  }

  @Test
  void markdown() {
    String page = markdown(NOTED);
    for (String lines :
        List.of(
            """
            - Note by the author of this case: put together from two reports
            """,
            """
            - **Inferred:** relies on 2 inferences by the author of this case
            """,
            """
            - **Reply:** The Ministry: "we disagree"
              - Note by the author of this case: not translated by us
            """,
            """
              - Note by the author of this case (from): inferred: from the first invoice
              - Note by the author of this case: the college was asked and is silent
            - looked for and not found: an assessment (made by 31 March 2022)
            """,
            """
            - The Ministry, 4 May 2021: An answer
              - Note by the author of this case: the day is inferred
            """)) {
      assertTrue(page.contains(lines), page);
    }
  }

  @Test
  void json() {
    String json = JsonReport.write("0", List.of(check(NOTED)), List.of());
    assertTrue(
        unindented(json)
            .contains(
                """
            "standing" : "official",
            "inferred" : true,
            "notes" : [
            {
            "key" : "note",
            "about" : "from",
            "text" : "inferred: from the first invoice",
            "inferred" : true,
            "file" : "<text>",
            "line" : 10
            },
            {
            "key" : "note",
            "about" : "",
            "text" : "the college was asked and is silent",
            "inferred" : false,
            "file" : "<text>",
            "line" : 10
            }
            ]
            """),
        json);
    assertTrue(json.contains("\"inferences\" : 2,"), json);
    assertTrue(
        json.contains("\"note\" : \"the day is inferred\",\n          \"inferred\" : true,"));
    assertTrue(json.contains("\"note\" : \"not translated by us\","), json);
    assertTrue(json.contains("\"text\" : \"put together from two reports\","), json);
  }

  @Test
  void csv() {
    String row = CsvReport.write(List.of(check(NOTED)), List.of());
    assertTrue(
        row.contains(
            ",2,\"phase p1 (from: 1 March 2019, provider: The College). Note by the author of this"
                + " case (from): inferred: from the first invoice phase p1 (from: 1 March 2019,"
                + " provider: The College). Note by the author of this case: the college was asked"
                + " and is silent no assessment. Note by the author of this case: Inferred: nobody"
                + " found one Note by the author of this case on The Ministry, 2021-05-04: the day"
                + " is inferred\","),
        row);
  }

  @Test
  void gettersForWhoeverEmbeds() {
    Flag flag = flag(NOTED);
    Evidence phase = flag.grounds().get(0).evidence().get(0);
    assertTrue(phase.inferred());
    assertEquals(
        List.of(
            new Note(
                "note", "from", "inferred: from the first invoice", new Place("<text>", 10, 50)),
            new Note(
                "note", "", "the college was asked and is silent", new Place("<text>", 10, 143))),
        phase.notes());
    assertEquals(
        List.of("inferred: from the first invoice", "Inferred: nobody found one"),
        flag.inferences().stream().map(Note::text).toList());
    Check check = check(NOTED);
    assertEquals(
        List.of("put together from two reports"),
        check.theCase().notes().stream().map(Note::text).toList());
    Source answer = check.theCase().source("answer").orElseThrow();
    assertEquals("the day is inferred", answer.note());
    assertTrue(answer.inferred());
    assertEquals("not translated by us", check.theCase().replies().get(0).note());
  }

  @Test
  void noSentenceIsAnother() {
    assertEquals(flag(Tiny.CASE).sentence(), flag(NOTED).sentence());
    assertEquals(flag(Tiny.CASE).standing(), flag(NOTED).standing());
    assertEquals(flag(Tiny.CASE).knownSince(), flag(NOTED).knownSince());
    assertEquals(check(Tiny.CASE).verdict(), check(NOTED).verdict());
  }

  @Test
  void notesDoNoHarm() {
    String hostile =
        Tiny.CASE.replace(
            "funders: none, source: answer}",
            "funders: none, source: answer, note: \"</p><script>alert(1)</script> *x*"
                + " [a](javascript:b) \\u202e\\u0007\"}");
    assertFalse(html(hostile).contains("<script>alert"));
    assertTrue(
        markdown(hostile)
            .contains("  - Note by the author of this case: \\<\\/p\\>".replace("\\/", "/")),
        markdown(hostile));
    String text = text(hostile, true) + CsvReport.write(List.of(check(hostile)), List.of());
    assertFalse(text.contains("\u202e") || text.contains("\u0007"), text);
    assertTrue(text.contains("\\u202e\\u0007"), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inferred: x",
        "Inferred: x",
        "month inferred",
        "a (inferred: b)",
        "that is inferred from c"
      })
  void theWordMarksAnInference(String text) {
    assertTrue(Note.inferred(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a re-publication",
        "not inferred",
        "nothing is inferred",
        "uninferred",
        "infer"
      })
  void nothingElseDoes(String text) {
    assertFalse(Note.inferred(text));
  }

  @Test
  void theReasonOfAScopeAndOfWhatIsNotRequired() {
    Case theCase =
        Case.parse(
            Tiny.CASE
                .replace(
                    "  hosts: [XA]",
                    "  hosts: [XA]\n  scope: {OSJA: {is: in, note: a}, because: b, note: c}")
                .replace(
                    "{none: yes, source: report}",
                    "[{id: a1, not-required: {by: d, because: e, note: f}, source: report}]"));
    assertEquals(List.of("OSJA note a", "because b", "note c"), notes(theCase, "InScope"));
    assertEquals(
        List.of("not-required because e", "not-required note f"), notes(theCase, "Assessment"));
  }

  @Test
  void accountsOfAValueAndOfASection() {
    Case theCase =
        Case.parse(
            Tiny.CASE
                .replace(
                    "provider: college,",
                    "provider: {accounts: [{is: college, by: X, note: a}, {is: xa-police, note:"
                        + " b}], note: c},")
                .replace(
                    "{none: yes, source: report}",
                    "{accounts: [{id: a1, by: X, note: d, source: report}, {none: yes, by: Y,"
                        + " note: e}], note: f}"));
    assertEquals(
        List.of("provider note c", "provider according to X note a", "provider note b"),
        notes(theCase, "Phase"));
    assertEquals(List.of("accounts note f", "none note e", "note d"), notes(theCase, "Assessment"));
  }

  @Test
  void aPhaseThatTakesItsLastDayFromTheEndTakesWhatIsNotedOfIt() {
    String end = "\n  end: {effective: 2022-04, why: unknown, note: \"inferred: a\"}";
    String ended = Tiny.CASE.replace("  hosts: [XA]", "  hosts: [XA]" + end);
    assertEquals(List.of("end note inferred: a"), notes(Case.parse(ended), "Phase"));
    assertEquals(List.of("note inferred: a"), notes(Case.parse(ended), "Stop"));
    String text = ended.replace("from: 2019-03-01,", "from: 2019-03-01, to: 2022-03-31,");
    assertEquals(List.of(), notes(Case.parse(text), "Phase"));
  }

  @Test
  void anEntryInsideAnotherKeepsItsNoteToItself() {
    Case theCase =
        Case.parse(
            Tiny.CASE.replace(
                "{none: yes, source: report}",
                "[{id: a1, reviews: [{id: r1, note: a}], note: b, rating: {after: {is: low, note:"
                    + " c}}, source: report}]"));
    assertEquals(List.of("note b", "rating.after note c"), notes(theCase, "Assessment"));
    assertEquals(List.of("note a"), notes(theCase, "Review"));
  }

  @Test
  void aNoteOfADecisionBesideTheCase() {
    Tiny.write(
        folder.resolve("case.accepted-risks.yaml"),
        """
        accepted-risks:
          - flag: tiny/assessment-missing
            by: Head of the board
            reason: it is booked
            decided: 2022-03-01
            expires: 2022-05-31
            note: minuted the day after
        """);
    Path file = Tiny.write(folder.resolve("case.yaml"), Tiny.CASE);
    AcceptedRisk risk = Case.read(file).acceptedRisks().get(0);
    assertEquals("minuted the day after", risk.note());
    Check check = Plumbline.load(Tiny.rules(folder)).check(Case.read(file));
    assertEquals(
        List.of(
            "Head of the board, 1 March 2022, until 31 May 2022: \"it is booked\". Note on this"
                + " decision: minuted the day after"),
        new CaseWords(check).accepted(check.flags().get(0)));
  }

  private static List<String> notes(Case theCase, String type) {
    return theCase.facts().stream()
        .filter(fact -> fact.type().name().equals(type))
        .map(CaseFact::notes)
        .flatMap(List::stream)
        .map(note -> (note.about() + " " + note.key() + " " + note.text()).strip())
        .distinct()
        .toList();
  }

  private Check check(String text) {
    return Plumbline.load(Tiny.rules(folder)).check(Case.parse(text), LocalDate.of(2022, 3, 31));
  }

  private Flag flag(String text) {
    return check(text).flags().get(0);
  }

  private String text(String text, boolean explain) {
    Plumbline plumbline = Plumbline.load(Tiny.rules(folder));
    return new TextReport(
            plumbline.rulebook().packs(),
            false,
            explain ? TextReport.Depth.EXPLAINED : TextReport.Depth.DETAILS)
        .write(List.of(check(text)));
  }

  private String html(String text) {
    Plumbline plumbline = Plumbline.load(Tiny.rules(folder));
    return new HtmlReport("0.1.0", plumbline.rulebook().packs(), true)
        .write(List.of(check(text)), List.of());
  }

  private String markdown(String text) {
    Plumbline plumbline = Plumbline.load(Tiny.rules(folder));
    return new MarkdownReport(plumbline.rulebook().packs(), true)
        .write(List.of(check(text)), List.of());
  }
}
