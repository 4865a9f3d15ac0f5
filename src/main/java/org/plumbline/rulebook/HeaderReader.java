package org.plumbline.rulebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import org.plumbline.flags.DidYouMean;
import org.plumbline.flags.Footing;
import org.plumbline.flags.Severity;
import org.plumbline.flags.Shown;
import org.plumbline.rulebook.DrlProfileParser.HeaderContext;
import org.plumbline.rulebook.DrlProfileParser.MetadataContext;
import org.plumbline.rulebook.DrlProfileParser.RawContext;

/** Reads the metadata of a rule. */
final class HeaderReader {
  private static final List<String> KEYS =
      List.of("title", "severity", "basis", "reference", "footing", "validFrom", "validTo", "reviewed", "owner");
  private static final List<String> OPTIONAL = List.of("reference", "validTo");

  private final Syntax syntax;
  private final Problems problems;
  private final Map<String, Token> keys = new HashMap<>();
  private final Map<String, Token> values = new HashMap<>();
  private boolean broken;

  HeaderReader(Syntax syntax, Problems problems) {
    this.syntax = syntax;
    this.problems = problems;
  }

  /** The header; empty, with the problems told, if anything is wrong with it. {@code rule} is where the rule begins. */
  Optional<Rule.Header> read(List<HeaderContext> headers, Token rule) {
    headers.forEach(this::read);
    missing(rule);
    Optional<Severity> severity = choice("severity", Severity.values());
    Optional<Footing> footing = choice("footing", Footing.values());
    Optional<LocalDate> from = date("validFrom");
    Optional<LocalDate> to = date("validTo");
    Optional<LocalDate> reviewed = date("reviewed");
    Stream.of("title", "basis", "owner").forEach(this::notEmpty);
    checkOrder(from, to);
    checkReference();
    return broken
        ? Optional.empty()
        : Optional.of(new Rule.Header(text("title"), severity.orElseThrow(), text("basis"), isVerified(), text("reference"), footing.orElseThrow(), from.orElseThrow(), to, reviewed.orElseThrow(), text("owner")));
  }

  private boolean isVerified() {
    return !text("basis").toLowerCase(Locale.ROOT).contains("unverified");
  }

  // --- the lines --------------------------------------------------------------------------------

  private void read(HeaderContext header) {
    if (header.foreignHeader() != null) {
      wrong(header.getStart(), foreign(header.getStart()), "");
    } else if (header.metadata().exception != null) {
      broken = true;
      Optional.ofNullable(header.metadata().word()).ifPresent(word -> keys.put(word.getText(), word.getStart()));
    } else {
      read(header.metadata());
    }
  }

  private static String foreign(Token token) {
    return Foreign.IN_HEADER
        .sentence(token.getText())
        .orElse("between the name of the rule and 'when' stand only lines such as @title( \"..\" ), not " + Shown.quoted(token.getText()));
  }

  private void read(MetadataContext metadata) {
    Token key = metadata.word().getStart();
    if (!KEYS.contains(key.getText())) {
      wrong(key, "there is no @" + key.getText() + "; there are " + String.join(", ", KEYS), DidYouMean.hint(key.getText(), KEYS));
      return;
    }
    Token first = keys.putIfAbsent(key.getText(), key);
    if (first != null) {
      wrong(key, "@" + key.getText() + " is written twice; first in line " + first.getLine(), "");
      return;
    }
    value(metadata, key);
  }

  private void value(MetadataContext metadata, Token key) {
    List<RawContext> raw = metadata.raw();
    if (raw.size() == 1 && raw.get(0).getStart().getType() == DrlProfileLexer.TEXT) {
      values.put(key.getText(), raw.get(0).getStart());
    } else {
      wrong(key, "@" + key.getText() + " holds one text in double quotation marks", quoted(metadata, key));
    }
  }

  private String quoted(MetadataContext metadata, Token key) {
    boolean hasMarks = metadata.getText().contains("\"") || metadata.getText().contains("'");
    if (metadata.raw().isEmpty() || hasMarks) {
      return "@" + key.getText() + "( \"..\" )";
    }
    RawContext first = metadata.raw(0);
    RawContext last = metadata.raw(metadata.raw().size() - 1);
    return "@" + key.getText() + "( \"" + syntax.text(first.getStart(), last.getStop()) + "\" )";
  }

  private void missing(Token rule) {
    KEYS.stream()
        .filter(key -> !OPTIONAL.contains(key) && !keys.containsKey(key))
        .forEach(key -> wrong(rule, "the rule has no @" + key, "@" + key + "( \"..\" )"));
  }

  // --- the values -------------------------------------------------------------------------------

  private String text(String key) {
    Token token = values.get(key);
    return token == null ? "" : Texts.read(token, problems);
  }

  private void notEmpty(String key) {
    if (values.containsKey(key) && text(key).isBlank()) {
      wrong(values.get(key), "@" + key + " is empty", "");
    }
  }

  private <T extends Enum<T>> Optional<T> choice(String key, T[] choices) {
    Optional<T> chosen = Stream.of(choices).filter(choice -> choice.toString().equals(text(key))).findFirst();
    if (chosen.isEmpty() && values.containsKey(key)) {
      List<String> words = Stream.of(choices).map(Object::toString).toList();
      wrong(values.get(key), "@" + key + " is one of " + String.join(", ", words) + ", not " + Shown.quoted(text(key)), DidYouMean.hint(text(key), words));
    }
    return chosen;
  }

  private Optional<LocalDate> date(String key) {
    if (!values.containsKey(key)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text(key)));
    } catch (DateTimeException e) {
      wrong(values.get(key), "@" + key + " is a day such as 2017-01-26, not " + Shown.quoted(text(key)), "");
      return Optional.empty();
    }
  }

  private void checkOrder(Optional<LocalDate> from, Optional<LocalDate> to) {
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      wrong(values.get("validTo"), "@validTo " + to.get() + " is before @validFrom " + from.get(), "");
    }
  }

  private void checkReference() {
    if (values.containsKey("reference") && !text("reference").matches("https?://\\S+")) {
      wrong(values.get("reference"), "@reference is an address that begins with https://, not " + Shown.quoted(text("reference")), "leave it out if the basis is not public");
    }
  }

  private void wrong(@org.jspecify.annotations.Nullable Token token, String message, String hint) {
    broken = true;
    problems.add(java.util.Objects.requireNonNull(token), message, hint);
  }
}
