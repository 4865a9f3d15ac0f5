package org.plumbline.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.plumbline.flags.Place;
import org.plumbline.flags.Shown;
import org.plumbline.rulebook.DrlProfileParser.FileContext;
import org.plumbline.rulebook.DrlProfileParser.PackageLineContext;
import org.plumbline.rulebook.DrlProfileParser.RuleTextContext;
import org.plumbline.rulebook.DrlProfileParser.StatementContext;

/**
 * Reads the text of a rule file. Everything that the profile does not know is refused, and types are
 * checked, so that Drools never sees a text that it would misread.
 */
public final class RuleReader {
  private static final String IMPORT = "org.plumbline.facts.*";
  private static final String GLOBAL = "org.plumbline.flags.Flags flags";
  private static final Pattern FILE = Pattern.compile("(?:.*/)?([^/]+)/([^/]+)\\.drl");

  private final Problems problems;
  private final Syntax syntax;

  private RuleReader(Syntax syntax, Problems problems) {
    this.syntax = syntax;
    this.problems = problems;
  }

  /**
   * Reads a rule.
   *
   * @param text of the file
   * @param file its path with {@code /} between its parts; where it has the form {@code pack/rule.drl},
   *     the rule must have that name
   * @throws BrokenRulesException with every problem found
   */
  public static Rule read(String text, String file) {
    Problems problems = new Problems(file);
    Optional<Rule> rule = Syntax.parse(text, problems).flatMap(syntax -> new RuleReader(syntax, problems).file());
    problems.throwIfAny();
    return rule.orElseThrow();
  }

  private Optional<Rule> file() {
    FileContext file = syntax.tree();
    List<RuleTextContext> rules = file.ruleText();
    checkForeign(file);
    if (rules.isEmpty()) {
      problems.add(Place.of(problems.file()), "there is no rule in this file", "rule \"pack/name\"");
      return Optional.empty();
    }
    checkImport(file);
    checkGlobal(file);
    if (rules.size() > 1) {
      problems.add(rules.get(1).getStart(), "a file holds one rule; here a second begins", "put it into a file of its own");
    }
    return rule(rules.get(0), file);
  }

  // --- around the rule --------------------------------------------------------------------------

  /** Tells of the first word of each run of words that do not belong here. */
  private void checkForeign(FileContext file) {
    boolean told = false;
    for (StatementContext statement : file.statement()) {
      boolean isForeign = statement.foreignStatement() != null;
      if (isForeign && !told) {
        foreign(statement);
      }
      told = isForeign;
    }
  }

  private void foreign(StatementContext statement) {
      Token token = statement.getStart();
      Optional<String> foreign = Foreign.OUTSIDE.sentence(token.getText());
      problems.add(token, foreign.orElse(Shown.quoted(token.getText()) + " does not belong here"), foreign.isPresent() ? "" : "outside the rule stand package, import and global");
  }

  private void checkImport(FileContext file) {
    List<String> imports = lines(file, DrlProfileParser.RULE_importLine).map(line -> written(line)).toList();
    if (!imports.contains("import " + IMPORT) && imports.size() == 0) {
      problems.add(start(file), "the line 'import " + IMPORT + "' is missing");
    }
    lines(file, DrlProfileParser.RULE_importLine)
        .filter(line -> !written(line).equals("import " + IMPORT))
        .forEach(line -> problems.add(line.getStart(), "a rule knows only the facts: 'import " + IMPORT + "' and no other import"));
  }

  private void checkGlobal(FileContext file) {
    if (lines(file, DrlProfileParser.RULE_globalLine).findAny().isEmpty()) {
      problems.add(start(file), "the line 'global " + GLOBAL + "' is missing");
    }
    lines(file, DrlProfileParser.RULE_globalLine)
        .filter(line -> !written(line).equals("global " + GLOBAL))
        .forEach(line -> problems.add(line.getStart(), "a rule knows one global: 'global " + GLOBAL + "'"));
  }

  private static java.util.stream.Stream<ParserRuleContext> lines(FileContext file, int kind) {
    return file.statement().stream().map(statement -> (ParserRuleContext) statement.getChild(0)).filter(line -> line.exception == null && line.getRuleIndex() == kind);
  }

  /** The tokens as they were written, one space between words. */
  private String written(ParserRuleContext line) {
    return syntax.text(line.getStart(), line.getStop()).replaceAll("\\s+", " ").replaceAll(" ?; ?$", "");
  }

  private static Token start(FileContext file) {
    return file.getStart();
  }

  // --- the rule ---------------------------------------------------------------------------------

  private Optional<Rule> rule(RuleTextContext text, FileContext file) {
    Optional<String> id = id(text);
    id.ifPresent(name -> checkPackage(name, file));
    Scope scope = new Scope(problems);
    if (!hasAllParts(text, end(text, file))) {
      return Optional.empty();
    }
    Optional<Rule.Header> header = new HeaderReader(syntax, problems).read(text);
    List<Premise> when = new PremiseReader(syntax, scope, problems).read(text.premise());
    Optional<Conclusion> then = new ConclusionReader(syntax, scope, problems).read(text.THEN().getSymbol(), text.consequence());
    refuseComment(text, end(text, file));
    if (then.isPresent()) {
      scope.reportUnused();
    }
    return header.flatMap(head -> then.map(conclusion -> new Rule(id.orElse("/"), head, when, conclusion, problems.place(text.getStart()))));
  }

  private Optional<String> id(RuleTextContext text) {
    if (text.TEXT() == null) {
      problems.add(text.getStart(), "the rule has no name in quotation marks", "rule \"pack/name\"");
      return Optional.empty();
    }
    Token token = text.TEXT().getSymbol();
    String id = Texts.read(token, problems);
    if (!NamedFacts.CODE.matcher(id).matches()) {
      problems.add(token, Shown.quoted(id) + " is no name of a rule: pack/name, in lower-case letters, digits and single hyphens");
      return Optional.empty();
    }
    checkFile(id, token);
    return Optional.of(id);
  }

  private void checkFile(String id, Token token) {
    Matcher file = FILE.matcher(problems.file());
    if (file.matches() && !id.equals(file.group(1) + "/" + file.group(2))) {
      problems.add(token, "the rule is named '" + id + "', but its file is " + file.group(1) + "/" + file.group(2) + ".drl", "rule \"" + file.group(1) + "/" + file.group(2) + "\"");
    }
  }

  private void checkPackage(String id, FileContext file) {
    String wanted = id.substring(0, id.indexOf('/')).replace('-', '_');
    List<PackageLineContext> lines = file.statement().stream().filter(line -> line.packageLine() != null).map(StatementContext::packageLine).toList();
    if (lines.isEmpty()) {
      problems.add(start(file), "the line 'package " + wanted + "' is missing");
    }
    lines.stream()
        .filter(line -> line.exception == null && !written(line).equals("package " + wanted))
        .forEach(line -> problems.add(line.getStart(), "the package of '" + id + "' is not '" + written(line).substring("package ".length()) + "'", "package " + wanted));
    lines.stream().skip(1).findFirst().ifPresent(line -> problems.add(line.getStart(), "the package is written twice"));
  }

  /** The word that ends the rule; without it the last token of the rule. */
  private static Token end(RuleTextContext text, FileContext file) {
    Object next = file.getChild(file.children.indexOf(text) + 1).getPayload();
    return next instanceof Token token && token.getType() == DrlProfileLexer.END ? token : text.getStop();
  }

  private boolean hasAllParts(RuleTextContext text, Token end) {
    if (text.exception != null) {
      return false;
    }
    if (text.WHEN() == null) {
      problems.add(text.getStart(), "the rule has no 'when' before its conditions");
      return false;
    }
    if (text.THEN() == null) {
      problems.add(end, "'then' is missing before the end of the rule");
    } else if (end.getType() != DrlProfileLexer.END) {
      problems.add(text.THEN().getSymbol(), "the rule that begins in line " + text.getStart().getLine() + " has no 'end' on a line of its own");
    }
    if (text.premise().isEmpty()) {
      problems.add(text.WHEN().getSymbol(), "after 'when' stands no condition");
    }
    return text.THEN() != null && !text.premise().isEmpty();
  }

  private void refuseComment(RuleTextContext text, Token end) {
    syntax
        .commentBetween(text.THEN().getSymbol(), end)
        .ifPresent(comment -> problems.add(comment, "no comment stands between 'then' and 'end'", "put it above the rule or among the conditions"));
  }
}
