package org.plumbline.internal.rulebook.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.MetadataContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.RuleTextContext;
import org.plumbline.internal.rulebook.text.Days;
import org.plumbline.internal.rulebook.text.Markup;
import org.plumbline.internal.rulebook.text.RuleProblems;
import org.plumbline.internal.rulebook.text.Verification;
import org.plumbline.internal.text.DidYouMean;
import org.plumbline.internal.text.SafeText;
import org.plumbline.problem.ProblemCode;
import org.plumbline.problem.TextEdit;
import org.plumbline.result.Footing;
import org.plumbline.result.Severity;

/** Reads the metadata of a rule. */
final class HeaderReader {
  private static final List<String> KEYS =
      List.of(
          "title",
          "severity",
          "basis",
          "reference",
          "footing",
          "validFrom",
          "validTo",
          "reviewed",
          "owner");
  private static final List<String> OPTIONAL = List.of("reference", "validTo");

  private final Syntax syntax;
  private final RuleProblems problems;
  private final Map<String, Token> keys = new HashMap<>();
  private final Map<String, Token> values = new HashMap<>();
  private boolean broken;

  HeaderReader(Syntax syntax, RuleProblems problems) {
    this.syntax = syntax;
    this.problems = problems;
  }

  /** The header; empty if anything is wrong with it, which is reported. */
  Optional<Rule.Header> read(RuleTextContext rule) {
    rule.foreignHeader().stream()
        .filter(word -> rule.TEXT() != null)
        .findFirst()
        .ifPresent(first -> foreign(first.getStart()));
    rule.metadata().forEach(this::read);
    missing(rule.getStart());
    Optional<Severity> severity = choice("severity", Severity.values());
    Optional<Footing> footing = choice("footing", Footing.values());
    Optional<LocalDate> from = date("validFrom");
    Optional<LocalDate> to = date("validTo");
    Optional<LocalDate> reviewed = date("reviewed");
    Stream.of("title", "basis", "owner").forEach(this::notEmpty);
    Stream.of("title", "basis", "owner").forEach(this::plain);
    checkOrder(from, to);
    checkReference();
    return broken
        ? Optional.empty()
        : Optional.of(
            new Rule.Header(
                text("title"),
                severity.orElseThrow(),
                text("basis"),
                isVerified(),
                text("reference"),
                footing.orElseThrow(),
                from.orElseThrow(),
                to,
                reviewed.orElseThrow(),
                text("owner")));
  }

  private boolean isVerified() {
    return !Verification.isDenied(text("basis"));
  }

  // --- the lines --------------------------------------------------------------------------------

  private void foreign(Token token) {
    String sentence =
        UnsupportedKeywords.IN_HEADER
            .sentence(token.getText())
            .orElse(
                "between the name of the rule and 'when' only lines such as @title( \"..\" ) are allowed, not "
                    + SafeText.quoted(token.getText()));
    wrong(ProblemCode.FOREIGN_HEADER, token, sentence, "");
  }

  private void read(MetadataContext metadata) {
    if (metadata.exception != null) {
      broken = true;
      return;
    }
    Token key = metadata.word().getStart();
    List<Token> rest = syntax.tokens(metadata).subList(2, syntax.tokens(metadata).size());
    List<Token> value = rest.subList(0, close(rest));
    rest.stream().skip(value.size()).findFirst().ifPresent(this::foreign);
    if (isKnown(key)) {
      value(key, value);
    }
  }

  /** The number of tokens up to the closing parenthesis. */
  private static int close(List<Token> tokens) {
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String text = tokens.get(i).getText();
      depth += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
      if (depth <= 0) {
        return text.equals(")") ? i + 1 : i;
      }
    }
    return tokens.size();
  }

  private boolean isKnown(Token key) {
    if (!KEYS.contains(key.getText())) {
      wrong(
          ProblemCode.UNKNOWN_METADATA,
          key,
          "unknown key @" + key.getText() + "; the keys are " + String.join(", ", KEYS),
          DidYouMean.hint(key.getText(), KEYS),
          DidYouMean.only(key.getText(), KEYS).map(word -> RuleProblems.instead(key, word)));
      return false;
    }
    Token first = keys.putIfAbsent(key.getText(), key);
    if (first != null) {
      wrong(
          ProblemCode.METADATA_TWICE,
          key,
          "@" + key.getText() + " is given twice; the first is in line " + first.getLine(),
          "");
    }
    return first == null;
  }

  private void value(Token key, List<Token> value) {
    if (value.size() == 3
        && value.get(1).getType() == DrlProfileLexer.TEXT
        && value.get(2).getText().equals(")")) {
      values.put(key.getText(), value.get(1));
    } else {
      wrong(
          ProblemCode.METADATA_NOT_QUOTED,
          key,
          "@" + key.getText() + " needs one text in double quotation marks, inside parentheses",
          "write @" + key.getText() + "( " + quoted(value) + " )",
          quotedHere(value));
    }
  }

  /** The edit that puts quotation marks around the text in parentheses, if it is on one line. */
  private Optional<TextEdit> quotedHere(List<Token> value) {
    String quoted = quoted(value);
    boolean closed = value.size() > 2 && value.get(value.size() - 1).getText().equals(")");
    if (!closed || quoted.contains("\n") || quoted.equals("\"..\"")) {
      return Optional.empty();
    }
    Token first = value.get(1);
    return Optional.of(
        new TextEdit(
            first.getLine(),
            first.getCharPositionInLine() + 1,
            syntax.text(first, value.get(value.size() - 2)),
            quoted));
  }

  private String quoted(List<Token> value) {
    if (value.size() == 3 && value.get(1).getType() == DrlProfileLexer.SINGLE_QUOTED) {
      String inMarks = Texts.inDoubleMarks(value.get(1));
      return inMarks.isEmpty() ? "\"..\"" : inMarks;
    }
    boolean plain =
        value.size() > 2
            && value.stream()
                .noneMatch(
                    token -> token.getText().contains("\"") || token.getText().contains("'"));
    return plain
        ? "\""
            + CurlyQuotes.without(syntax.text(value.get(1), value.get(value.size() - 2)).strip())
            + "\""
        : "\"..\"";
  }

  private void missing(Token rule) {
    KEYS.stream()
        .filter(key -> !OPTIONAL.contains(key) && !keys.containsKey(key))
        .forEach(
            key ->
                wrong(
                    ProblemCode.MISSING_METADATA,
                    rule,
                    "the rule has no @" + key,
                    "add @" + key + "( \"..\" )"));
  }

  // --- the values -------------------------------------------------------------------------------

  private String text(String key) {
    Token token = values.get(key);
    return token == null ? "" : Texts.read(token, problems);
  }

  private void notEmpty(String key) {
    if (values.containsKey(key) && text(key).isBlank()) {
      wrong(ProblemCode.EMPTY_METADATA, values.get(key), "@" + key + " is empty", "");
    }
  }

  private void plain(String key) {
    Markup.formula(text(key))
        .ifPresent(sentence -> wrong(ProblemCode.MARKUP, values.get(key), sentence, ""));
  }

  private <T extends Enum<T>> Optional<T> choice(String key, T[] choices) {
    Optional<T> chosen =
        Stream.of(choices).filter(choice -> choice.toString().equals(text(key))).findFirst();
    if (chosen.isEmpty() && values.containsKey(key)) {
      List<String> words = Stream.of(choices).map(Object::toString).toList();
      wrong(
          ProblemCode.METADATA_CHOICE,
          values.get(key),
          "@"
              + key
              + " must be one of "
              + String.join(", ", words)
              + ", not "
              + SafeText.quoted(text(key)),
          DidYouMean.hint(text(key), words),
          DidYouMean.only(text(key), words)
              .map(
                  word ->
                      RuleProblems.instead(
                          Objects.requireNonNull(values.get(key)), "\"" + word + "\"")));
    }
    return chosen;
  }

  private Optional<LocalDate> date(String key) {
    if (!values.containsKey(key)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Days.parse(text(key)));
    } catch (DateTimeException e) {
      wrong(
          ProblemCode.METADATA_DAY,
          values.get(key),
          "@" + key + " must be a date such as 2017-01-26, not " + SafeText.quoted(text(key)),
          "");
      return Optional.empty();
    }
  }

  private void checkOrder(Optional<LocalDate> from, Optional<LocalDate> to) {
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      wrong(
          ProblemCode.METADATA_ORDER,
          values.get("validTo"),
          "@validTo " + to.get() + " is before @validFrom " + from.get(),
          "");
    }
  }

  private void checkReference() {
    if (values.containsKey("reference") && !Markup.isAddress(text("reference"))) {
      wrong(
          ProblemCode.METADATA_ADDRESS,
          values.get("reference"),
          "@reference must be an address that begins with https://"
              + (text("reference").matches("https?://\\S+")
                  ? " and clearly shows which website it is on"
                  : "")
              + ", not "
              + SafeText.quoted(text("reference")),
          "leave it out if the basis is not public");
    }
  }

  private void wrong(ProblemCode code, @Nullable Token token, String message, String hint) {
    wrong(code, token, message, hint, Optional.empty());
  }

  private void wrong(
      ProblemCode code,
      @Nullable Token token,
      String message,
      String hint,
      Optional<TextEdit> mend) {
    broken = true;
    problems.add(code, Objects.requireNonNull(token), message, hint, mend);
  }
}
