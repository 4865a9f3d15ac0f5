package org.plumbline.internal.rulebook.parse;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.ConsequenceContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.PatternContext;
import org.plumbline.internal.rulebook.text.TypeWords;

/**
 * What to write instead of a word or sign that the grammar does not expect. Only advice that gives
 * a rule without this mistake.
 */
final class SyntaxHints {
  private static final Map<String, String> COMPARISONS =
      Map.of("<>", "!=", "=!", "!=", "!==", "!=", "=<", "<=", "=>", ">=", "===", "==");
  private static final Pattern CONSTANT = Pattern.compile("([A-Z]\\w*)\\.([A-Za-z]\\w*(?:-\\w+)+)");

  private final TokenStream tokens;
  private final Token token;
  private final int at;
  private final Optional<PatternContext> pattern;
  private final boolean inSentence;

  private SyntaxHints(Parser parser, Token token) {
    this.tokens = parser.getTokenStream();
    this.token = token;
    this.at = token.getTokenIndex();
    this.pattern = enclosing(parser.getContext(), PatternContext.class);
    this.inSentence = enclosing(parser.getContext(), ConsequenceContext.class).isPresent();
  }

  /** The advice; empty if there is none. */
  static Optional<String> of(Parser parser, Token token) {
    SyntaxHints hints = new SyntaxHints(parser, token);
    if (hints.inSentence) {
      return hints.inSentence();
    }
    return hints.comparison().or(hints::constant).or(hints::join).or(hints::list).or(hints::colon);
  }

  /** The advice for a word such as OR that begins a condition; empty for other words. */
  static Optional<String> between(Token word) {
    return switch (word.getText().toLowerCase(Locale.ROOT)) {
      case "and" -> Optional.of("write the conditions on separate lines");
      case "or" -> Optional.of("write a second rule for the alternative");
      default -> Optional.empty();
    };
  }

  // --- in a pattern -----------------------------------------------------------------------------

  /** A comparison of other languages, such as {@code <>}. */
  private Optional<String> comparison() {
    return before(token)
        .filter(before -> touches(before, token))
        .map(before -> before.getText() + token.getText())
        .filter(COMPARISONS::containsKey)
        .map(wrong -> "write " + COMPARISONS.get(wrong) + " instead of " + wrong);
  }

  /** A value of a case file, such as {@code IncidentKind.death-in-custody}. */
  private Optional<String> constant() {
    return constant(joined());
  }

  static Optional<String> constant(String text) {
    Matcher parts = CONSTANT.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String name = parts.group(2).replace('-', '_').toUpperCase(Locale.ROOT);
    return Optional.ofNullable(TypeWords.ENUMS.get(parts.group(1))).stream()
        .flatMap(TypeWords::constants)
        .filter(constant -> constant.name().equals(name))
        .map(constant -> "write " + TypeWords.written(constant))
        .findFirst();
  }

  /** The words and signs around the token that no space parts from it. */
  private String joined() {
    int first = at;
    while (first > 0 && isPlain(first - 1)) {
      first--;
    }
    int last = at;
    while (last + 1 < tokens.size() && isPlain(last + 1)) {
      last++;
    }
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      text.append(tokens.get(i).getText());
    }
    return text.toString();
  }

  /** Whether it may be part of a value: a word, a full stop or a hyphen. */
  private boolean isPlain(int index) {
    return tokens.get(index).getText().matches("\\w+|\\.|-");
  }

  /** {@code and} or {@code or} inside a pattern, in any capitals. */
  private Optional<String> join() {
    if (pattern.isEmpty()) {
      return Optional.empty();
    }
    return switch (token.getText().toLowerCase(Locale.ROOT)) {
      case "and" ->
          Optional.of(
              hasAlternatives(pattern.get()) ? "write && instead" : "write a comma instead");
      case "or" -> Optional.of("write || instead");
      default -> Optional.empty();
    };
  }

  /** Whether a comma for this word would change what belongs together. */
  private boolean hasAlternatives(PatternContext pattern) {
    int depth = 0;
    for (int i = pattern.getStart().getTokenIndex(); i < tokens.size(); i++) {
      String text = tokens.get(i).getText();
      depth += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
      if (text.equals("||") || text.equalsIgnoreCase("or") || (i < at && depth > 1)) {
        return true;
      }
      if (text.equals(")") && depth == 0) {
        return false;
      }
    }
    return false;
  }

  /** Values after {@code in} without parentheses. */
  private Optional<String> list() {
    return before(token)
        .filter(before -> before.getType() == DrlProfileLexer.IN)
        .map(
            before ->
                token.getType() == DrlProfileLexer.VARIABLE
                    ? "write out the values, such as in ( \"XA\", \"XB\" ); a list from values/ can"
                        + " only be given to a question"
                    : "put the values in parentheses: in ( .. )");
  }

  /** {@code $c country} for {@code $c : country}. */
  private Optional<String> colon() {
    return before(token)
        .filter(word -> word.getType() == DrlProfileLexer.WORD)
        .filter(word -> token.getText().matches("[,)]"))
        .flatMap(
            word ->
                before(word)
                    .filter(variable -> variable.getType() == DrlProfileLexer.VARIABLE)
                    .map(variable -> "write " + variable.getText() + " : " + word.getText()));
  }

  // --- after then -------------------------------------------------------------------------------

  private Optional<String> inSentence() {
    return before(token)
        .flatMap(before -> before(before).flatMap(sign -> inSentence(sign.getText(), before)));
  }

  private Optional<String> inSentence(String sign, Token before) {
    boolean words =
        before.getType() == DrlProfileLexer.WORD && token.getType() == DrlProfileLexer.WORD;
    if (words && sign.matches("[,+]")) {
      return Optional.of("put the words of the sentence in double quotation marks");
    }
    return isPart(before) && isPart(token)
        ? Optional.of(
            (sign.equals("(") ? "write a comma" : "write +") + " before " + token.getText())
        : Optional.empty();
  }

  private static boolean isPart(Token token) {
    return token.getType() == DrlProfileLexer.TEXT || token.getType() == DrlProfileLexer.VARIABLE;
  }

  // --- tokens -----------------------------------------------------------------------------------

  private Optional<Token> before(Token from) {
    for (int i = from.getTokenIndex() - 1; i >= 0; i--) {
      if (tokens.get(i).getChannel() == Token.DEFAULT_CHANNEL) {
        return Optional.of(tokens.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean touches(Token left, Token right) {
    return left.getStopIndex() + 1 == right.getStartIndex();
  }

  private static <T> Optional<T> enclosing(ParserRuleContext context, Class<T> type) {
    for (ParserRuleContext from = context; from != null; from = from.getParent()) {
      if (type.isInstance(from)) {
        return Optional.of(type.cast(from));
      }
    }
    return Optional.empty();
  }
}
