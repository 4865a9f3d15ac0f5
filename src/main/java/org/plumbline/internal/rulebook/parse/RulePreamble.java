package org.plumbline.internal.rulebook.parse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.FileContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.PackageLineContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.StatementContext;
import org.plumbline.internal.rulebook.text.RuleProblems;
import org.plumbline.internal.text.SafeText;
import org.plumbline.problem.ProblemCode;
import org.plumbline.problem.TextEdit;

/** Checks the lines around a rule: package, import, global, and nothing else. */
final class RulePreamble {
  private static final String IMPORT = "org.plumbline.facts.*";
  private static final String GLOBAL = "org.plumbline.flags.Flags flags";

  private final Syntax syntax;
  private final FileContext file;
  private final RuleProblems problems;

  RulePreamble(Syntax syntax, RuleProblems problems) {
    this.syntax = syntax;
    this.file = syntax.tree();
    this.problems = problems;
  }

  /** Reports the first word of each run of words that do not belong here. */
  void checkForeign() {
    boolean isTold = false;
    for (StatementContext statement : file.statement()) {
      boolean isForeign = statement.foreignStatement() != null;
      if (isForeign && !isTold) {
        foreign(statement);
      }
      isTold = isForeign;
    }
  }

  private void foreign(StatementContext statement) {
    Token token = statement.getStart();
    Optional<String> foreign = UnsupportedKeywords.OUTSIDE.sentence(token.getText());
    problems.add(
        ProblemCode.FOREIGN_OUTSIDE,
        token,
        foreign.orElse(SafeText.quoted(token.getText()) + " is not allowed here"),
        foreign.isPresent()
            ? ""
            : "outside the rule only package, import, global and comments are allowed");
  }

  void checkImport() {
    if (lines(DrlProfileParser.RULE_importLine).findAny().isEmpty()) {
      problems.add(
          ProblemCode.NO_IMPORT,
          start(),
          "the line 'import " + IMPORT + "' is missing",
          "",
          Optional.of(line(DrlProfileParser.RULE_packageLine, "import " + IMPORT)));
    }
    lines(DrlProfileParser.RULE_importLine)
        .filter(line -> !written(line).equals("import " + IMPORT))
        .forEach(
            line ->
                problems.add(
                    ProblemCode.OTHER_IMPORT,
                    line.getStart(),
                    "'import " + IMPORT + "' is the only import allowed"));
  }

  void checkGlobal() {
    if (lines(DrlProfileParser.RULE_globalLine).findAny().isEmpty()) {
      problems.add(
          ProblemCode.NO_GLOBAL,
          start(),
          "the line 'global " + GLOBAL + "' is missing",
          "",
          Optional.of(line(DrlProfileParser.RULE_importLine, "global " + GLOBAL)));
    }
    lines(DrlProfileParser.RULE_globalLine)
        .filter(line -> !written(line).equals("global " + GLOBAL))
        .forEach(
            line ->
                problems.add(
                    ProblemCode.OTHER_GLOBAL,
                    line.getStart(),
                    "'global " + GLOBAL + "' is the only global allowed"));
  }

  /** The edit that inserts a line below the first of its kind, or before everything. */
  private TextEdit line(int above, String line) {
    return lines(above)
        .findFirst()
        .map(
            parserRuleContext ->
                new TextEdit(parserRuleContext.getStop().getLine() + 1, 1, "", line + "\n"))
        .orElseGet(() -> first(line));
  }

  private TextEdit first(String line) {
    return new TextEdit(start().getLine(), start().getCharPositionInLine() + 1, "", line + "\n\n");
  }

  /** The edit that replaces a line. */
  private Optional<TextEdit> instead(ParserRuleContext line, String words) {
    String old = syntax.text(line.getStart(), line.getStop());
    Token start = line.getStart();
    return old.contains("\n")
        ? Optional.empty()
        : Optional.of(
            new TextEdit(
                start.getLine(),
                start.getCharPositionInLine() + 1,
                old,
                words + (old.endsWith(";") ? ";" : "")));
  }

  private Stream<ParserRuleContext> lines(int kind) {
    return file.statement().stream()
        .map(statement -> (ParserRuleContext) statement.getChild(0))
        .filter(line -> line.exception == null && line.getRuleIndex() == kind);
  }

  /** The tokens as written, with single spaces. */
  private String written(ParserRuleContext line) {
    return syntax
        .text(line.getStart(), line.getStop())
        .replaceAll("\\s+", " ")
        .replaceAll(" ?; ?$", "");
  }

  private Token start() {
    return file.getStart();
  }

  void checkPackage(String id) {
    String wanted = id.substring(0, id.indexOf('/')).replace('-', '_');
    List<PackageLineContext> lines =
        file.statement().stream()
            .filter(line -> line.packageLine() != null)
            .map(StatementContext::packageLine)
            .toList();
    if (lines.isEmpty()) {
      problems.add(
          ProblemCode.NO_PACKAGE,
          start(),
          "the line 'package " + wanted + "' is missing",
          "",
          Optional.of(first("package " + wanted)));
    }
    lines.stream()
        .filter(line -> line.exception == null && !written(line).equals("package " + wanted))
        .forEach(
            line ->
                problems.add(
                    ProblemCode.OTHER_PACKAGE,
                    line.getStart(),
                    "the package of '"
                        + id
                        + "' cannot be '"
                        + written(line).substring("package ".length())
                        + "'",
                    "write package " + wanted,
                    lines.size() > 1 ? Optional.empty() : instead(line, "package " + wanted)));
    lines.stream()
        .skip(1)
        .findFirst()
        .ifPresent(
            line ->
                problems.add(
                    ProblemCode.SECOND_PACKAGE, line.getStart(), "the package is given twice"));
  }
}
