package org.plumbline.internal.rulebook.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.plumbline.internal.rulebook.model.Conclusion;
import org.plumbline.internal.rulebook.model.NamedFacts;
import org.plumbline.internal.rulebook.model.Premise;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.FileContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.RuleTextContext;
import org.plumbline.internal.rulebook.text.ReservedNames;
import org.plumbline.internal.rulebook.text.RuleLimits;
import org.plumbline.internal.rulebook.text.RuleProblems;
import org.plumbline.internal.text.SafeText;
import org.plumbline.problem.BrokenRulesException;
import org.plumbline.problem.Place;
import org.plumbline.problem.ProblemCode;

/**
 * Reads a rule file. It refuses everything outside the profile and checks types, so that Drools
 * never sees a text that it would misread.
 */
public final class RuleReader {
  private static final Pattern FILE = Pattern.compile("(?:.*/)?([^/]+)/([^/]+)\\.drl");

  private final RuleProblems problems;
  private final Syntax syntax;
  private final boolean inPack;

  private RuleReader(Syntax syntax, RuleProblems problems, boolean inPack) {
    this.inPack = inPack;
    this.syntax = syntax;
    this.problems = problems;
  }

  /**
   * Reads a rule.
   *
   * @param text the text of the file
   * @param file its path with {@code /} between its parts; for {@code pack/rule.drl}, the rule must
   *     have that name
   * @throws BrokenRulesException with all problems
   */
  public static Rule read(String text, String file) {
    return read(text, file, true);
  }

  /**
   * Reads a rule that is in no pack; its name may differ from that of the file.
   *
   * @throws BrokenRulesException with all problems
   */
  public static Rule readLoose(String text, String file) {
    return read(text, file, false);
  }

  private static Rule read(String text, String file, boolean inPack) {
    RuleProblems problems = new RuleProblems(file, text);
    Optional<Rule> rule = read(text, problems, inPack);
    problems.throwIfAny();
    return rule.orElseThrow();
  }

  /** The limits on size prevent texts that are too deep; one that still is gets refused here. */
  private static Optional<Rule> read(String text, RuleProblems problems, boolean inPack) {
    try {
      return Syntax.parse(text, problems)
          .flatMap(syntax -> new RuleReader(syntax, problems, inPack).file());
    } catch (StackOverflowError e) {
      problems.add(
          ProblemCode.TOO_DEEP,
          Place.of(problems.file()),
          "the rule is nested too deeply to be read",
          "");
      return Optional.empty();
    }
  }

  private Optional<Rule> file() {
    FileContext file = syntax.tree();
    List<RuleTextContext> rules = file.ruleText();
    RulePreamble around = new RulePreamble(syntax, problems);
    around.checkForeign();
    if (rules.isEmpty()) {
      problems.add(
          ProblemCode.NO_RULE,
          Place.of(problems.file()),
          "there is no rule in this file",
          "a rule begins with rule \"pack/name\"");
      return Optional.empty();
    }
    around.checkImport();
    around.checkGlobal();
    if (rules.size() > 1) {
      problems.add(
          ProblemCode.SECOND_RULE,
          rules.get(1).getStart(),
          "a file can have only one rule; a second one begins here",
          "move it to a file of its own");
    }
    Optional<String> id = id(rules.get(0));
    id.ifPresent(around::checkPackage);
    return rule(rules.get(0), id, end(rules.get(0), file));
  }

  private Optional<Rule> rule(RuleTextContext text, Optional<String> id, Token end) {
    VariableScope scope = new VariableScope(problems);
    if (!hasAllParts(text, end)) {
      return Optional.empty();
    }
    Optional<Rule.Header> header = new HeaderReader(syntax, problems).read(text);
    List<Premise> when = new PremiseReader(syntax, scope, problems).read(text);
    Optional<Conclusion> then =
        new ConclusionReader(syntax, scope, problems)
            .read(text.THEN().getSymbol(), text.consequence());
    refuseComment(text, end);
    if (then.isPresent()) {
      scope.reportUnused();
      Extent.check(when, then.get(), problems);
    }
    return header.flatMap(
        head ->
            then.map(
                conclusion ->
                    new Rule(
                        id.orElse("/"), head, when, conclusion, problems.place(text.getStart()))));
  }

  private Optional<String> id(RuleTextContext text) {
    if (text.TEXT() == null) {
      problems.add(
          ProblemCode.NO_NAME,
          text.getStart(),
          "the rule has no name in quotation marks",
          "write rule \"pack/name\"");
      return Optional.empty();
    }
    Token token = text.TEXT().getSymbol();
    String id = Texts.read(token, problems);
    if (id.length() > RuleLimits.NAME || !NamedFacts.CODE.matcher(id).matches()) {
      problems.add(
          ProblemCode.BAD_NAME,
          token,
          SafeText.quoted(id)
              + " cannot be the name of a rule; write pack/name, in lower-case letters, digits and single hyphens");
      return Optional.empty();
    }
    checkWords(id, token);
    checkFile(id, token);
    return Optional.of(id);
  }

  private void checkWords(String id, Token token) {
    int slash = id.indexOf('/');
    refuseReserved("pack", id.substring(0, slash), token);
    refuseReserved("rule", id.substring(slash + 1), token);
  }

  private void refuseReserved(String description, String name, Token token) {
    ReservedNames.why(name)
        .ifPresent(
            why ->
                problems.add(
                    ProblemCode.RESERVED_NAME,
                    token,
                    "a " + description + " cannot be called '" + name + "'",
                    why));
  }

  private void checkFile(String id, Token token) {
    Matcher file = FILE.matcher(problems.file());
    if (inPack && file.matches() && !id.equals(file.group(1) + "/" + file.group(2))) {
      problems.add(
          ProblemCode.NAME_OF_FILE,
          token,
          "the rule is named '"
              + id
              + "', but its file is "
              + file.group(1)
              + "/"
              + file.group(2)
              + ".drl",
          "write rule \"" + file.group(1) + "/" + file.group(2) + "\"");
    }
  }

  /** The word that ends the rule, or its last token. */
  private static Token end(RuleTextContext text, FileContext file) {
    int next = file.children.indexOf(text) + 1;
    boolean cutOff = next == file.getChildCount();
    return !cutOff
            && file.getChild(next).getPayload() instanceof Token token
            && token.getType() == DrlProfileLexer.END
        ? token
        : text.getStop();
  }

  private boolean hasAllParts(RuleTextContext text, Token end) {
    if (text.exception != null) {
      return false;
    }
    if (text.WHEN() == null) {
      problems.add(
          ProblemCode.NO_WHEN, text.getStart(), "the rule has no 'when' before its conditions");
      return false;
    }
    if (text.THEN() == null) {
      problems.add(ProblemCode.NO_THEN, end, "'then' is missing before the end of the rule");
    } else if (end.getType() != DrlProfileLexer.END) {
      problems.add(
          ProblemCode.NO_END,
          text.THEN().getSymbol(),
          "the rule that begins in line "
              + text.getStart().getLine()
              + " has no 'end' on its own line",
          "",
          Optional.of(syntax.last("end")));
    }
    if (text.premise().isEmpty()) {
      problems.add(
          ProblemCode.NO_CONDITION, text.WHEN().getSymbol(), "there is no condition after 'when'");
    }
    return text.THEN() != null && !text.premise().isEmpty();
  }

  private void refuseComment(RuleTextContext text, Token end) {
    syntax
        .commentBetween(text.THEN().getSymbol(), end)
        .ifPresent(
            comment ->
                problems.add(
                    ProblemCode.COMMENT_AFTER_THEN,
                    comment,
                    "a comment is not allowed between 'then' and 'end'",
                    "move it above the rule or among the conditions"));
  }
}
