package org.plumbline.internal.rulebook.parse;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.FileContext;
import org.plumbline.internal.rulebook.text.HiddenCharacters;
import org.plumbline.internal.rulebook.text.LookAlike;
import org.plumbline.internal.rulebook.text.RuleLimits;
import org.plumbline.internal.rulebook.text.RuleProblems;
import org.plumbline.problem.Place;
import org.plumbline.problem.ProblemCode;
import org.plumbline.problem.TextEdit;

/** A rule file as tokens and as the tree of the grammar. */
public final class Syntax {
  private final CommonTokenStream tokens;
  private final FileContext tree;

  private Syntax(CommonTokenStream tokens, FileContext tree) {
    this.tokens = tokens;
    this.tree = tree;
  }

  /**
   * Parses a text; empty if it is too large, has invisible characters, or has comments that might
   * be taken for something else.
   */
  public static Optional<Syntax> parse(String text, RuleProblems problems) {
    if (text.length() > RuleLimits.RULE_CHARACTERS) {
      problems.add(
          ProblemCode.TOO_LARGE,
          Place.of(problems.file()),
          "the file has "
              + text.length()
              + " characters; a rule can have at most "
              + RuleLimits.RULE_CHARACTERS,
          "");
      return Optional.empty();
    }
    DrlProfileLexer lexer = new DrlProfileLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    CommonTokenStream tokens = new CommonTokenStream(lexer);
    tokens.fill();
    return HiddenCharacters.none(text, problems)
            && Comments.plain(tokens.getTokens(), problems)
            && LookAlike.none(text, problems)
            && Size.fits(tokens.getTokens(), problems)
        ? Optional.of(new Syntax(tokens, tree(tokens, problems)))
        : Optional.empty();
  }

  private static FileContext tree(CommonTokenStream tokens, RuleProblems problems) {
    DrlProfileParser parser = new DrlProfileParser(tokens);
    parser.removeErrorListeners();
    parser.setErrorHandler(new SyntaxMistakes(problems));
    return parser.file();
  }

  public FileContext tree() {
    return tree;
  }

  /** The tokens of the file, with comments but without spaces. */
  public List<Token> all() {
    return tokens.getTokens().stream()
        .filter(token -> token.getType() != DrlProfileLexer.SPACE && token.getType() != Token.EOF)
        .toList();
  }

  /** The text from one token to another, as written. */
  String text(Token first, Token last) {
    return tokens
        .getTokenSource()
        .getInputStream()
        .getText(Interval.of(first.getStartIndex(), last.getStopIndex()));
  }

  /** The edit that adds a word on a line of its own at the end of the file. */
  TextEdit last(String word) {
    Token end = tokens.get(tokens.size() - 1);
    boolean fresh = end.getCharPositionInLine() == 0;
    return new TextEdit(
        end.getLine(), end.getCharPositionInLine() + 1, "", (fresh ? "" : "\n") + word + "\n");
  }

  /** The first comment between two tokens. */
  Optional<Token> commentBetween(Token first, Token last) {
    return tokens.getTokens(first.getTokenIndex(), last.getTokenIndex()).stream()
        .filter(token -> token.getType() == DrlProfileLexer.COMMENT)
        .findFirst();
  }

  /** The tokens of a part, without spaces and comments. */
  List<Token> tokens(ParserRuleContext part) {
    return tokens
        .getTokens(part.getStart().getTokenIndex(), part.getStop().getTokenIndex())
        .stream()
        .filter(token -> token.getChannel() == Token.DEFAULT_CHANNEL)
        .toList();
  }
}
