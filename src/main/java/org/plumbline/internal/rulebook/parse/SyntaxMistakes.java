package org.plumbline.internal.rulebook.parse;

import java.util.List;
import java.util.Objects;
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
import org.plumbline.internal.rulebook.parse.DrlProfileParser.ArgumentsContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.ConsequenceContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.FileContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.MetadataContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.PatternContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.PremiseContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.RuleTextContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.StatementContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.TailContext;
import org.plumbline.internal.rulebook.text.RuleProblems;
import org.plumbline.internal.text.DidYouMean;
import org.plumbline.internal.text.SafeText;
import org.plumbline.problem.ProblemCode;

/**
 * Reports syntax errors and continues with the next section: a line of metadata, a condition, the
 * part after {@code then}. It reports at most one error in a section, as others would follow from
 * it.
 */
final class SyntaxMistakes extends DefaultErrorStrategy {
  /** Keywords of conditions that are not facts. */
  private static final List<String> KEYWORDS = List.of("accumulate", "and", "exists", "not", "or");

  private final RuleProblems problems;

  SyntaxMistakes(RuleProblems problems) {
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

  /** Passes the error up to the section, which skips to its end. */
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
   * Whether the token is indented no further than the section, so that it starts the next
   * condition.
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
          UnsupportedKeywords.IN_CONDITIONS.sentence(foreign.get().getText()).orElseThrow());
    } else if (consequence != null && !consequence.getStart().getText().equals("flags")) {
      ConclusionReader.onlyOneThing(
          consequence.getStart(), consequence.getStart().getText(), problems);
    } else if (token.getType() == DrlProfileLexer.OPEN_TEXT) {
      problems.add(
          ProblemCode.OPEN_TEXT, token, "this text has no closing quotation mark on the same line");
    } else if (token.getText().equals("'")) {
      problems.add(
          ProblemCode.OPEN_TEXT,
          token,
          "this text has no closing quotation mark on the same line",
          "write texts in double quotation marks: \"..\"");
    } else if (CurlyQuotes.isCurled(token.getText())) {
      problems.add(
          ProblemCode.OPEN_TEXT,
          token,
          SafeText.quoted(token.getText()) + " is not a straight quotation mark",
          "write texts in straight double quotation marks: \"..\"");
    } else if (isOtherSpace(token)) {
      problems.add(
          ProblemCode.MISPLACED,
          token,
          String.format("this looks like a space but is another character (U+%04X)", code(token)),
          "write an ordinary space",
          " ");
    } else {
      misplaced(parser, token, mistake);
    }
  }

  private void misplaced(Parser parser, Token token, RecognitionException mistake) {
    Optional<Token> slip =
        Stream.concat(Stream.of(token), names(parser.getContext()))
            .filter(word -> word.getType() == DrlProfileLexer.WORD)
            .filter(word -> !isFact(word))
            .filter(word -> KEYWORDS.stream().anyMatch(keyword -> isNear(word, keyword)))
            .findFirst();
    Token at = slip.orElse(token);
    Optional<String> advice = slip.isPresent() ? between(parser, at) : SyntaxHints.of(parser, at);
    problems.add(
        ProblemCode.MISPLACED,
        at,
        "unexpected "
            + found(at)
            + (at == token && advice.isEmpty() ? wanted(parser, mistake) : ""),
        advice.or(() -> slip.map(word -> DidYouMean.hint(word.getText(), KEYWORDS))).orElse(""));
  }

  /**
   * What to write for OR between two conditions, or inside a pattern, where 'or' is not allowed.
   */
  private static Optional<String> between(Parser parser, Token word) {
    PremiseContext premise = enclosing(parser.getContext(), PremiseContext.class);
    return premise != null && premise.getStart() == word
        ? SyntaxHints.between(word)
        : SyntaxHints.of(parser, word);
  }

  /** A name such as {@code Act}, and not {@code AND}. */
  private static boolean isFact(Token word) {
    return word.getText().matches("[A-Z][A-Za-z]*[a-z]");
  }

  private static boolean isNear(Token word, String keyword) {
    return DidYouMean.only(word.getText(), List.of(keyword)).isPresent();
  }

  /** The names of the patterns around the error, the innermost first. */
  private static Stream<Token> names(ParserRuleContext from) {
    return Stream.iterate(from, Objects::nonNull, ParserRuleContext::getParent)
        .filter(PatternContext.class::isInstance)
        .map(pattern -> ((PatternContext) pattern).name())
        .filter(Objects::nonNull)
        .map(ParserRuleContext::getStart);
  }

  private static boolean isOtherSpace(Token token) {
    return token.getType() == DrlProfileLexer.OTHER && Character.isSpaceChar(code(token));
  }

  private static int code(Token token) {
    return token.getText().codePointAt(0);
  }

  /** An unsupported keyword: here, just before, or at the start of the condition. */
  private static Optional<Token> foreign(Parser parser, Token token) {
    PremiseContext premise = enclosing(parser.getContext(), PremiseContext.class);
    return premise == null
        ? Optional.empty()
        : Stream.of(token, parser.getInputStream().LT(-1), premise.getStart())
            .filter(word -> UnsupportedKeywords.IN_CONDITIONS.sentence(word.getText()).isPresent())
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

  /** Whether a comma may follow. */
  private static boolean isList(ParserRuleContext context) {
    return context instanceof PatternContext
        || context instanceof ArgumentsContext
        || context instanceof TailContext;
  }

  private static String found(Token token) {
    return token.getType() == Token.EOF ? "end of the file" : SafeText.quoted(token.getText());
  }

  private static String wanted(Parser parser, RecognitionException mistake) {
    IntervalSet expected =
        mistake instanceof NoViableAltException
            ? parser.getExpectedTokens()
            : mistake.getExpectedTokens();
    List<String> words = Wanted.words(expected, isList(parser.getContext()));
    return words.isEmpty() ? "" : "; expected " + String.join(" or ", words);
  }
}
