package org.plumbline.internal.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.check.Check;
import org.plumbline.internal.cli.io.Version;
import org.plumbline.internal.report.html.HtmlReport;
import org.plumbline.internal.report.json.CheckMembers;
import org.plumbline.internal.report.json.JsonReport;
import org.plumbline.internal.report.markdown.MarkdownReport;
import org.plumbline.internal.report.text.CsvReport;
import org.plumbline.internal.report.text.ExplainText;
import org.plumbline.internal.report.text.TextReport;
import org.plumbline.internal.rulebook.model.Pack;
import org.plumbline.problem.Problem;

/** Formats of the result of a check. */
enum CheckFormat {
  /** For people at a terminal. */
  TEXT,
  /** For machines; {@code plumbline schema check} describes it. */
  JSON,
  /** One page for a browser, a screen reader, a printer. */
  HTML,
  /** For wikis, issues and mails. */
  MARKDOWN,
  /** For spreadsheets. */
  CSV,
  /** For machines and many cases: each check in JSON on a line, written when it is done. */
  JSONL;

  /**
   * The content.
   *
   * @param checks that were made
   * @param problems of cases that could not be checked
   * @param packs that were run
   * @param members that JSON has of each check
   * @param depth how much the forms say that have a short and a long form
   * @param colours whether the reader has a terminal with colours
   */
  record Result(
      List<Check> checks,
      List<Problem> problems,
      List<Pack> packs,
      CheckMembers members,
      TextReport.Depth depth,
      boolean colours) {
    boolean explain() {
      return depth == TextReport.Depth.EXPLAINED;
    }
  }

  String write(Result result) {
    List<Check> checks = result.checks();
    return switch (this) {
      case TEXT -> text(result);
      case JSON -> JsonReport.write(Version.PLUMBLINE, checks, result.problems(), result.members());
      case HTML ->
          new HtmlReport(Version.PLUMBLINE, result.packs(), result.explain())
              .write(checks, result.problems());
      case MARKDOWN ->
          new MarkdownReport(result.packs(), result.explain()).write(checks, result.problems());
      case CSV -> CsvReport.write(checks, result.problems());
      case JSONL -> checks.stream().map(result.members()::line).collect(Collectors.joining());
    };
  }

  /** Whether it has the members of a check. */
  boolean isJson() {
    return this == JSON || this == JSONL;
  }

  private static String text(Result result) {
    boolean colours = result.colours();
    String report = new TextReport(result.packs(), colours, result.depth()).write(result.checks());
    return result.explain() ? report + new ExplainText(colours).all(result.checks()) : report;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
