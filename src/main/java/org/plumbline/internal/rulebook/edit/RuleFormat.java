package org.plumbline.internal.rulebook.edit;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.plumbline.internal.rulebook.parse.RuleReader;
import org.plumbline.internal.rulebook.parse.Syntax;
import org.plumbline.internal.rulebook.text.RuleProblems;
import org.plumbline.problem.BrokenRulesException;

/**
 * Formats rule files like the bundled rules. Only spaces and line breaks change: all words and
 * comments stay, in the same order. Formatting twice changes nothing. Safe for any number of
 * threads.
 */
public final class RuleFormat {
  static final String MARK = "\uFEFF";

  private RuleFormat() {}

  /**
   * The formatted text. It keeps the more common line end, LF or CRLF, and a byte-order mark, and
   * ends with one line end.
   *
   * @param text the text of a rule file; it need not pass the type check
   * @param file its path, for messages
   * @throws BrokenRulesException if the text is not one complete rule
   */
  public static String of(String text, String file) {
    boolean marked = text.startsWith(MARK);
    String plain = (marked ? text.substring(MARK.length()) : text).replaceAll("\r\n?", "\n");
    String formatted = plain(plain, text, file);
    return (marked ? MARK : "") + (isWindows(text) ? formatted.replace("\n", "\r\n") : formatted);
  }

  private static boolean isWindows(String text) {
    long windows = text.split("\r\n", -1).length - 1L;
    long all = text.chars().filter(c -> c == '\n').count();
    return windows * 2 > all;
  }

  private static String plain(String plain, String asWritten, String file) {
    RuleProblems problems = new RuleProblems(file, plain);
    Optional<Syntax> syntax = Syntax.parse(plain, problems);
    problems.throwIfAny();
    RuleLines outline = new RuleLines(syntax.orElseThrow().tree());
    if (!outline.isWhole()) {
      RuleReader.read(asWritten, file);
      throw new IllegalStateException(
          file + " is not one whole rule, but no problem was found in it");
    }
    String formatted = new Layout(syntax.get().all(), outline).text();
    refuseChange(syntax.get().all(), formatted, file);
    return formatted;
  }

  /** A formatter must never change a rule. */
  private static void refuseChange(List<Token> before, String formatted, String file) {
    List<String> after =
        Syntax.parse(formatted, new RuleProblems(file, formatted))
            .map(Syntax::all)
            .orElse(List.of())
            .stream()
            .map(RuleFormat::word)
            .toList();
    if (!before.stream().map(RuleFormat::word).toList().equals(after)) {
      throw new IllegalStateException(file + " would not be the same rule after formatting");
    }
  }

  private static String word(Token token) {
    return token.getType() + " " + Layout.written(token);
  }
}
