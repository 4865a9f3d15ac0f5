package org.plumbline.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.flags.ProblemCode;
import org.plumbline.flags.Shown;
import org.plumbline.rulebook.DrlProfileParser.ArgumentsContext;
import org.plumbline.rulebook.DrlProfileParser.ConsequenceContext;
import org.plumbline.rulebook.DrlProfileParser.FileContext;
import org.plumbline.rulebook.DrlProfileParser.MetadataContext;
import org.plumbline.rulebook.DrlProfileParser.PatternContext;
import org.plumbline.rulebook.DrlProfileParser.PremiseContext;
import org.plumbline.rulebook.DrlProfileParser.RuleTextContext;
import org.plumbline.rulebook.DrlProfileParser.StatementContext;
import org.plumbline.rulebook.DrlProfileParser.TailContext;

/**
 * Says what does not fit, and goes on with the next section: a line of metadata, a condition, what
 * follows {@code then}. At most one mistake in a section is told, as others would follow from it.
 */
final class SyntaxMistakes extends DefaultErrorStrategy {
  private final Problems problems;

  SyntaxMistakes(Problems problems) {
    this.problems = problems;
  }

  @Override
  public void sync(Parser parser) {
    // Nothing is skipped or made up inside a section.
  }

  @Override
  public Token recoverInline(Parser parser) {
    throw new InputMismatchException(parser);
  }

  @Override
  public void reportError(Parser parser, RecognitionException mistake) {
    if (!inErrorRecoveryMode(parser)) {
      beginErrorCondition(parser);
      report(parser, mistake);
    }
  }

  /** Passes the mistake up to the section, which skips to its end. */
  @Override
  public void recover(Parser parser, RecognitionException mistake) {
    ParserRuleContext context = parser.getContext();
    if (!isSection(context)) {
      throw mistake;
    }
    while (!isEnd(parser, context)) {
      parser.consume();
    }
    endErrorCondition(parser);
  }

  private static boolean isSection(ParserRuleContext context) {
    return context instanceof PremiseContext
        || context instanceof MetadataContext
        || context instanceof ConsequenceContext
        || context instanceof StatementContext
        || context instanceof RuleTextContext
        || context instanceof FileContext;
  }

  private static boolean isEnd(Parser parser, ParserRuleContext section) {
    Token next = parser.getCurrentToken();
    if (next.getType() == Token.EOF || next.getType() == DrlProfileLexer.THEN) {
      return true;
    }
    if (section instanceof PremiseContext) {
      return isFirstOfLine(parser) && (isKeyword(next) || isLevel(next, section));
    }
    if (section instanceof MetadataContext) {
      return next.getText().equals("@") || isKeyword(next);
    }
    return isFirstOfLine(parser) && isKeyword(next);
  }

  private static boolean isFirstOfLine(Parser parser) {
    return parser.getInputStream().LT(-1).getLine() < parser.getCurrentToken().getLine();
  }

  /**
   * Whether the token is no further in than the section: the next condition, and not a part of this
   * one.
   */
  private static boolean isLevel(Token next, ParserRuleContext section) {
    return !next.getText().equals(")")
        && next.getTokenIndex() > section.getStart().getTokenIndex()
        && next.getCharPositionInLine() <= section.getStart().getCharPositionInLine();
  }

  private static boolean isKeyword(Token token) {
    return switch (token.getType()) {
      case DrlProfileLexer.RULE,
          DrlProfileLexer.WHEN,
          DrlProfileLexer.THEN,
          DrlProfileLexer.END,
          DrlProfileLexer.PACKAGE,
          DrlProfileLexer.IMPORT,
          DrlProfileLexer.GLOBAL ->
          true;
      default -> false;
    };
  }

  private void report(Parser parser, RecognitionException mistake) {
    Token token = mistake.getOffendingToken();
    Optional<Token> foreign = foreign(parser, token);
    ConsequenceContext consequence = enclosing(parser.getContext(), ConsequenceContext.class);
    if (foreign.isPresent()) {
      problems.add(
          ProblemCode.FOREIGN_WORD,
          foreign.get(),
          Foreign.IN_CONDITIONS.sentence(foreign.get().getText()).orElseThrow());
    } else if (consequence != null && !consequence.getStart().getText().equals("flags")) {
      ConclusionReader.onlyOneThing(
          consequence.getStart(), consequence.getStart().getText(), problems);
    } else if (token.getType() == DrlProfileLexer.OPEN_TEXT) {
      problems.add(
          ProblemCode.OPEN_TEXT,
          token,
          "a text begins here and has no closing quotation mark on this line");
    } else if (token.getText().equals("'")) {
      problems.add(
          ProblemCode.OPEN_TEXT,
          token,
          "a text begins here and has no closing quotation mark on this line",
          "texts stand in double quotation marks: \"..\"");
    } else {
      problems.add(
          ProblemCode.MISPLACED,
          token,
          found(token) + " does not fit here" + wanted(parser, mistake));
    }
  }

  /** A foreign word of conditions: here, just before, or at the start of the condition. */
  private static Optional<Token> foreign(Parser parser, Token token) {
    PremiseContext premise = enclosing(parser.getContext(), PremiseContext.class);
    return premise == null
        ? Optional.empty()
        : Stream.of(token, parser.getInputStream().LT(-1), premise.getStart())
            .filter(word -> Foreign.IN_CONDITIONS.sentence(word.getText()).isPresent())
            .findFirst();
  }

  private static <T> @Nullable T enclosing(ParserRuleContext context, Class<T> type) {
    for (ParserRuleContext at = context; at != null; at = at.getParent()) {
      if (type.isInstance(at)) {
        return type.cast(at);
      }
    }
    return null;
  }

  /** Whether more may follow after a comma. */
  private static boolean isList(ParserRuleContext context) {
    return context instanceof PatternContext
        || context instanceof ArgumentsContext
        || context instanceof TailContext;
  }

  private static String found(Token token) {
    return token.getType() == Token.EOF ? "the end of the file" : Shown.quoted(token.getText());
  }

  private static String wanted(Parser parser, RecognitionException mistake) {
    IntervalSet expected =
        mistake instanceof NoViableAltException
            ? parser.getExpectedTokens()
            : mistake.getExpectedTokens();
    List<String> words = Wanted.words(expected, isList(parser.getContext()));
    return words.isEmpty() ? "" : "; wanted: " + String.join(" or ", words);
  }
}
