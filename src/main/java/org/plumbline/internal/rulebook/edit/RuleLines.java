package org.plumbline.internal.rulebook.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.FileContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.MetadataContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.RuleTextContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.StatementContext;

/** The parts of a rule file that begin a line, whatever its line breaks are. */
final class RuleLines {
  /** The kinds of lines. */
  enum Part {
    /** {@code package}. */
    PACKAGE(0),
    /** {@code import} or {@code global}. */
    IMPORT(0),
    /** {@code rule "pack/name"}. */
    RULE(0),
    /** {@code @title( ".." )}. */
    METADATA(4),
    /** {@code when}. */
    WHEN(0),
    /** A condition. */
    PREMISE(4),
    /** {@code then}. */
    THEN(0),
    /** {@code flags.raise( .. );}. */
    CONSEQUENCE(4),
    /** {@code end}. */
    END(0);

    private final int indent;

    Part(int indent) {
      this.indent = indent;
    }

    /** Its indentation. */
    int indent() {
      return indent;
    }
  }

  private final FileContext file;
  private final Map<Integer, Part> parts = new HashMap<>();

  RuleLines(FileContext file) {
    this.file = file;
    file.statement().forEach(this::statement);
    file.ruleText().forEach(this::rule);
    file.END().forEach(end -> mark(end, Part.END));
  }

  private void statement(StatementContext statement) {
    mark(statement, statement.packageLine() == null ? Part.IMPORT : Part.PACKAGE);
  }

  private void rule(RuleTextContext rule) {
    mark(rule, Part.RULE);
    rule.metadata().forEach(line -> mark(line, Part.METADATA));
    mark(rule.WHEN(), Part.WHEN);
    rule.premise().forEach(premise -> mark(premise, Part.PREMISE));
    mark(rule.THEN(), Part.THEN);
    rule.consequence().forEach(consequence -> mark(consequence, Part.CONSEQUENCE));
  }

  private void mark(ParserRuleContext context, Part part) {
    parts.put(context.getStart().getTokenIndex(), part);
  }

  private void mark(TerminalNode word, Part part) {
    if (word != null) {
      parts.put(word.getSymbol().getTokenIndex(), part);
    }
  }

  /** The part that begins with a token, if one does. */
  Optional<Part> at(Token token) {
    return Optional.ofNullable(parts.get(token.getTokenIndex()));
  }

  /** Whether the file has one rule with all its parts, and nothing else. */
  boolean isWhole() {
    return file.ruleText().size() == 1
        && file.END().size() == 1
        && file.statement().stream().allMatch(line -> line.foreignStatement() == null)
        && isWhole(file.ruleText(0));
  }

  private static boolean isWhole(RuleTextContext rule) {
    boolean hasAll =
        Stream.of(rule.TEXT(), rule.WHEN(), rule.THEN()).allMatch(word -> word != null);
    return hasAll
        && rule.foreignHeader().isEmpty()
        && rule.metadata().stream().allMatch(RuleLines::isWhole)
        && rule.premise().stream().allMatch(premise -> premise.anyOf() != null)
        && rule.consequence().stream().allMatch(line -> line.foreignConsequence() == null);
  }

  /** {@code @key( "text" )}. */
  private static boolean isWhole(MetadataContext metadata) {
    List<String> words = metadata.children.stream().map(child -> child.getText()).toList();
    return words.size() == 5
        && words.get(2).equals("(")
        && words.get(3).startsWith("\"")
        && words.get(4).equals(")");
  }
}
