package org.plumbline.internal.report.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Plumbline;
import org.plumbline.casefile.Case;
import org.plumbline.internal.report.Expected;
import org.plumbline.internal.report.Hostile;
import org.plumbline.internal.report.Tiny;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;

class MarkdownReportTest {
  @TempDir Path folder;

  @Test
  void theWholeReportOfASmallCase() {
    Expected.assertExpected("tiny.md", markdown(Tiny.CASE));
  }

  @Test
  void whatCouldNotBeCheckedIsListed() {
    Problem problem = new Problem(new Place("a_b.yaml", 3, 5), "unknown field '*'", "");
    assertEquals(
        """
        # 0 checks

        | Date | Verdict | Worst case | Case |
        |---|---|---|---|

        ## What could not be checked

        - a\\_b.yaml:3:5: unknown field '\\*'
        """,
        new MarkdownReport(List.of(), false).write(List.of(), List.of(problem)));
  }

  @Test
  void aHostIsNamedAndAnInventedOneHasItsCode() {
    String page = markdown(Tiny.CASE.replace("hosts: [XA]", "hosts: [LK, XA]"));
    assertTrue(page.contains("\n- **Host:** Sri Lanka (LK), XA\n"), page);
    assertTrue(
        page.contains("| did the post in the host state assess the country Sri Lanka, and when? |"),
        page);
  }

  @Test
  void hostileNamesMeanNothing() {
    // what is escaped is left out; what stays must mean nothing
    String plain = markdown(Hostile.CASE).replaceAll("\\\\.", "");
    assertFalse(plain.matches("(?s).*[<>`\\[\\]_~].*"), plain);
    assertFalse(plain.matches("(?s).*[\u202e\u0007\u2028].*"), plain);
  }

  @Test
  void nothingInATextIsMarkdown() {
    Markdown page = new Markdown();
    page.heading(1, "# a <b> &amp; \u202e");
    page.item("- b");
    page.item("1. c");
    page.item("    code");
    page.item("2022-03-31");
    page.item("x", "https://www.example/a_b?c=d");
    page.paragraph("[x](javascript:1) *y* _z_ `w` | ~~v~~ ![u](t) http://s www.r.example @q a@p");
    assertEquals(
        """
        # \\# a \\<b\\> \\&amp; \\\\u202e

        - \\- b
        - 1\\. c
        - code
        - 2022-03-31
        - x <https://www.example/a_b?c=d>

        \\[x\\](javascript:1) \\*y\\* \\_z\\_ \\`w\\` \\| \\~\\~v\\~\\~ \\!\\[u\\](t) http\\://s www\\.r.example @&#8203;q a@p
        """,
        page.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "@name, @&#8203;name",
    "(@name/team), (@&#8203;name/team)",
    "desk@police.example, desk@&#8203;police.example",
    "mailto:desk@police.example, mailto:desk@&#8203;police.example",
    "a_b@c_d.example, a\\_b@&#8203;c\\_d.example",
    "osja/advice-ignored@p1., osja/advice-ignored@p1.",
    "No. #12 and x/y#3, No. \\#&#8203;12 and x/y\\#&#8203;3",
    "# 12 #a, \\# 12 \\#a",
    "GH-12 gh-3 high-4, GH-&#8203;12 gh-&#8203;3 high-4",
    ":smile: :+1:, :&#8203;smile: :&#8203;+1:",
    ":thumbs_up: a:1st_place:b, :&#8203;thumbs\\_up: a:&#8203;1st\\_place:b",
    "case.yaml:100:5 at 10:30:15, case.yaml:&#8203;100:5 at 10:30:15",
    "a: b: c, a: b: c",
    "ftp://x HTTPS://x WWW.x.example, ftp\\://x HTTPS\\://x WWW\\.x.example"
  })
  void gitHubMakesNothingOfAText(String text, String written) {
    Markdown page = new Markdown();
    page.paragraph(text);
    assertEquals(written + "\n", page.toString());
  }

  private String markdown(String text) {
    Path rules = Tiny.rules(folder);
    Plumbline plumbline = Plumbline.load(rules);
    return new MarkdownReport(plumbline.rulebook().packs(), false)
        .write(List.of(plumbline.check(Case.parse(text))), List.of())
        .replace(rules.toString().replace('\\', '/'), "rules");
  }

  @Test
  void severalChecksBeginWithATable() {
    Plumbline plumbline = Plumbline.load(Tiny.rules(folder));
    var check = plumbline.check(Case.parse(Tiny.CASE));
    String text =
        new MarkdownReport(plumbline.rulebook().packs(), false)
            .write(List.of(check, check), List.of());
    assertTrue(
        text.startsWith(
            """
            # 2 checks

            | Date | Verdict | Worst case | Case |
            |---|---|---|---|
            | 31 March 2022 | stop | stop | case |
            | 31 March 2022 | stop | stop | case |

            ## A made-up case
            """),
        text);
  }
}
