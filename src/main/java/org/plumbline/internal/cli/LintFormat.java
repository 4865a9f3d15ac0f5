package org.plumbline.internal.cli;

import java.util.List;
import java.util.Locale;
import org.plumbline.internal.cli.io.Version;
import org.plumbline.internal.report.json.LintJson;
import org.plumbline.internal.report.json.ProblemSarif;
import org.plumbline.internal.report.text.ProblemText;
import org.plumbline.problem.Problem;

/** Formats of the result of lint. */
enum LintFormat {
  /** For people at a terminal; broken files go to standard error. */
  TEXT,
  /** For machines. */
  JSON,
  /** SARIF 2.1.0, for code reviews. */
  SARIF;

  String write(LintOutcome linted) {
    return switch (this) {
      case TEXT -> text(linted);
      case JSON -> LintJson.write(Version.PLUMBLINE, linted.all());
      case SARIF -> ProblemSarif.write(Version.PLUMBLINE, linted.all());
    };
  }

  private static String text(LintOutcome linted) {
    List<Problem> findings = linted.findings();
    if (!linted.broken().isEmpty() && findings.isEmpty()) {
      return "";
    }
    String count = findings.isEmpty() ? "nothing" : Integer.toString(findings.size());
    return ProblemText.write(findings) + count + " found\n";
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
