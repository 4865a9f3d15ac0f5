package org.plumbline.internal.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Plumbline;
import org.plumbline.casefile.Case;
import org.plumbline.internal.report.Hostile;
import org.plumbline.internal.report.Tiny;
import org.plumbline.internal.text.SafeText;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;

class CsvReportTest {
  private static final String HEAD =
      "case,title,hosts,as of,drawn from,known at,verdict,could be,not judged,code,flag,said of,severity,certainty,"
          + "depends on,sentence,on the word of,standing,known since,hindsight,basis,footing,"
          + "verified,rule,replies,accepted,inferences,notes,not looked at,problem\r\n";

  @TempDir Path folder;

  @Test
  void aRowForEachFlag() {
    String rule = "tiny/assessment-missing.drl:6:1";
    String csv = csv(Tiny.CASE);
    assertTrue(
        csv.startsWith(
            HEAD
                + "case,A made-up case,XA,2022-03-31,public-record,,stop,stop,"
                + "\"sanctions: not-asked; abuse: not-asked; effect: not-asked; evidence: not-asked\","
                + "tiny/assessment-missing,"
                + "No risk assessment was made,training,blocker,stands,,"
                + "\"Assistance has been given since 1 March 2019, and no assessment was made.\","
                + "\"The Watch, 2022-05-17 (documented by an NGO); for other facts: The Ministry, 2021-05-04\","
                + "documented-by-ngo,2022-05-17,yes,\"Made-up guidance, 1: assess first\",guidance,"
                + "yes,"
                + rule
                + ",,,0,,"
                + "\"links; listings;"),
        csv);
    assertEquals(2, read(csv).size());
  }

  @Test
  void aRowForACheckWithoutFlagsAndForAProblem() {
    String made =
        Tiny.CASE.replace(
            "{none: yes, source: report}",
            "[{date: 2019-01-15, summary-published: yes, source: report}]");
    Problem problem = new Problem(new Place("b.yaml", 3, 5), "unknown field 'x'", "");
    Plumbline plumbline = Plumbline.load(Tiny.rules(folder));
    String csv =
        CsvReport.write(List.of(plumbline.check(Case.parse(made))), List.of(problem, problem));
    List<List<String>> rows = read(csv);
    assertEquals(3, rows.size());
    rows.forEach(row -> assertEquals(30, row.size(), row.toString()));
    assertEquals("no-flags", rows.get(1).get(6));
    assertEquals("b.yaml", rows.get(2).get(0));
    assertEquals("b.yaml:3:5: unknown field 'x'", rows.get(2).get(29));
  }

  @Test
  void noCellIsAFormulaAndHostileNamesDoNoHarm() {
    String csv = csv(Hostile.CASE);
    List<List<String>> rows = read(csv);
    rows.forEach(row -> assertEquals(30, row.size(), row.toString()));
    for (List<String> row : rows) {
      for (String cell : row) {
        assertTrue(cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0, cell);
      }
    }
    assertTrue(rows.get(1).get(16).startsWith("'=HYPERLINK("), rows.get(1).get(16));
    assertTrue(rows.get(1).get(24).startsWith("'-1+cmd|"), rows.get(1).get(24));
    assertTrue(rows.get(1).get(1).endsWith("safe\\u202egnp.exe\\u0007\\u009b\\u2028end"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@a",
        "\t1",
        "\r1",
        "\n1",
        "\uff1d1",
        " =1",
        " \t1",
        "\u00a0=1",
        "\u2007+1",
        "\u3000\u00a0\r1",
        "\u200b=1",
        "\u200c-1",
        "\u200d@a",
        "\ufeff=1",
        "\u2800=1",
        "\u3164=1",
        "\u034f=1",
        "\ufe0f=1"
      })
  void aCellThatLooksLikeAFormulaHasAnApostrophe(String text) {
    assertEquals("\"'" + SafeText.of(text) + "\"", cellOfProblem(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a=1", "1-1", "\u200cپ", "\u00a0a = 1", "'=1", "a@b"})
  void anyOtherCellHasNone(String text) {
    assertEquals(text, read(csvOfProblem(text)).get(1).get(0));
  }

  private static String cellOfProblem(String text) {
    String row = csvOfProblem(text).substring(HEAD.length());
    return row.substring(0, row.indexOf(",,"));
  }

  private static String csvOfProblem(String file) {
    return CsvReport.write(List.of(), List.of(new Problem(Place.of(file), "broken", "")));
  }

  private String csv(String text) {
    Path rules = Tiny.rules(folder);
    return CsvReport.write(List.of(Plumbline.load(rules).check(Case.parse(text))), List.of())
        .replace(rules.toString().replace('\\', '/'), "rules");
  }

  /** As RFC 4180 has it; fails where a line does not end as it must. */
  private static List<List<String>> read(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean inQuotes = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (inQuotes) {
        boolean isQuote = c == '"';
        if (isQuote && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else if (isQuote) {
          inQuotes = false;
        } else {
          cell.append(c);
        }
      } else if (c == '"') {
        inQuotes = true;
      } else if (c == ',' || c == '\r') {
        row.add(cell.toString());
        cell.setLength(0);
      } else if (c == '\n') {
        rows.add(row);
        row = new ArrayList<>();
      } else {
        cell.append(c);
      }
    }
    assertTrue(row.isEmpty() && !inQuotes && cell.length() == 0, csv);
    return rows;
  }
}
