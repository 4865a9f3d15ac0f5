package org.plumbline.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;
import org.plumbline.flags.Place;
import org.plumbline.rulebook.DrlProfileParser.FileContext;

/** The text of a rule file as tokens and as the tree that the grammar makes of them. */
final class Syntax {
  private static final int LARGEST = 20_000;
  private static final int DEEPEST = 50;
  private static final int MOST_VARIABLES = 100;

  private final CommonTokenStream tokens;
  private final FileContext tree;

  private Syntax(CommonTokenStream tokens, FileContext tree) {
    this.tokens = tokens;
    this.tree = tree;
  }

  /**
   * Parses a text; empty if it is too large, too deep, has too many variables, or has characters
   * that cannot be seen.
   */
  static Optional<Syntax> parse(String text, Problems problems) {
    if (text.length() > LARGEST) {
      problems.add(
          Place.of(problems.file()),
          "the file has " + text.length() + " characters; a rule has at most " + LARGEST,
          "");
      return Optional.empty();
    }
    DrlProfileLexer lexer = new DrlProfileLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    CommonTokenStream tokens = new CommonTokenStream(lexer);
    tokens.fill();
    return Hidden.none(text, problems)
            && isShallow(tokens, problems)
            && hasFewVariables(tokens, problems)
        ? Optional.of(new Syntax(tokens, tree(tokens, problems)))
        : Optional.empty();
  }

  private static FileContext tree(CommonTokenStream tokens, Problems problems) {
    DrlProfileParser parser = new DrlProfileParser(tokens);
    parser.removeErrorListeners();
    parser.setErrorHandler(new SyntaxMistakes(problems));
    return parser.file();
  }

  private static boolean isShallow(CommonTokenStream tokens, Problems problems) {
    int depth = 0;
    for (Token token : tokens.getTokens()) {
      depth += token.getText().equals("(") ? 1 : token.getText().equals(")") ? -1 : 0;
      if (depth > DEEPEST) {
        problems.add(token, "parentheses are nested more than " + DEEPEST + " deep");
        return false;
      }
    }
    return true;
  }

  private static boolean hasFewVariables(CommonTokenStream tokens, Problems problems) {
    Set<String> variables = new HashSet<>();
    for (Token token : tokens.getTokens()) {
      if (token.getType() == DrlProfileLexer.VARIABLE) {
        variables.add(token.getText());
      }
      if (variables.size() > MOST_VARIABLES) {
        problems.add(
            token,
            "here is one variable too many; a rule has at most " + MOST_VARIABLES,
            "write two rules, or bind only what is used");
        return false;
      }
    }
    return true;
  }

  FileContext tree() {
    return tree;
  }

  /** The words and comments of the file, without spaces. */
  List<Token> all() {
    return tokens.getTokens().stream()
        .filter(token -> token.getType() != DrlProfileLexer.SPACE && token.getType() != Token.EOF)
        .toList();
  }

  /** The text from one token to another, as it was written. */
  String text(Token first, Token last) {
    return tokens
        .getTokenSource()
        .getInputStream()
        .getText(Interval.of(first.getStartIndex(), last.getStopIndex()));
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
