package org.plumbline.internal.rulebook.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.plumbline.internal.rulebook.edit.RuleLines.Part;
import org.plumbline.internal.rulebook.parse.DrlProfileLexer;

/**
 * Arranges the words of a rule file in lines. A condition that the author broke stays broken, at
 * the next allowed place: before {@code and}, {@code or} and {@code +}, or after a comma or
 * semicolon. A condition that is too long is broken there too. The next line starts below the first
 * word in its parentheses.
 */
final class Layout {
  private static final int WIDTH = 120;
  private static final int CONTINUED = 8;
  private static final int NONE = -1;

  private final List<Token> tokens;
  private final RuleLines outline;

  /** For each token, the part that starts before it. */
  private final List<Part> parts = new ArrayList<>();

  /**
   * For each token, the number of empty lines after the line break before it; {@link #NONE} means
   * no break.
   */
  private final int[] breaks;

  Layout(List<Token> tokens, RuleLines outline) {
    this.tokens = tokens;
    this.outline = outline;
    this.breaks = new int[tokens.size()];
    Part part = Part.PACKAGE;
    for (Token token : tokens) {
      part = outline.at(token).orElse(part);
      parts.add(part);
    }
    for (int i = 0; i < breaks.length; i++) {
      breaks[i] = breakBefore(i);
    }
  }

  /** A token as written; nothing follows a comment on its line. */
  static String written(Token token) {
    return isComment(token) ? token.getText().stripTrailing() : token.getText();
  }

  /** The text, ending with a line end. */
  String text() {
    List<Line> lines = lines();
    while (lines.stream().anyMatch(this::shorten)) {
      lines = lines();
    }
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.text).append('\n'));
    return text.toString();
  }

  // --- line breaks as they are wanted -----------------------------------------------------------

  private int breakBefore(int i) {
    if (i == 0) {
      return 0;
    }
    if (outline.at(tokens.get(i)).isPresent() || (isComment(tokens.get(i)) && isBroken(i))) {
      return emptyLines(i);
    }
    boolean comment = isComment(tokens.get(i - 1));
    boolean wanted = comment ? isBroken(i) || isLineComment(i - 1) : mayBreak(i) && isBrokenHere(i);
    return wanted ? 0 : NONE;
  }

  /** The number of lines between a token and the one before it. */
  private int linesBefore(int i) {
    Token before = tokens.get(i - 1);
    long inside = before.getText().chars().filter(c -> c == '\n').count();
    return tokens.get(i).getLine() - before.getLine() - (int) inside;
  }

  private boolean isBroken(int i) {
    return i > 0 && i < breaks.length && linesBefore(i) > 0;
  }

  /** A break after a joining word counts as a break before it. */
  private boolean isBrokenHere(int i) {
    return isBroken(i) || (isJoint(i) && isBroken(i + 1));
  }

  private boolean mayBreak(int i) {
    Part part = parts.get(i);
    if (part != Part.PREMISE && part != Part.CONSEQUENCE) {
      return false;
    }
    String before = tokens.get(i - 1).getText();
    boolean afterStop = before.equals(",") || before.equals(";");
    return isJoint(i) || (afterStop && !isText(i, ";"));
  }

  private boolean isJoint(int i) {
    return switch (tokens.get(i).getText()) {
      case "and", "or", "&&", "||", "+" -> !isComment(tokens.get(i));
      default -> false;
    };
  }

  private int emptyLines(int i) {
    if (isApart(i)) {
      return 1;
    }
    boolean inRule = parts.get(i) != Part.PREMISE && parts.get(i).compareTo(Part.RULE) > 0;
    boolean first = isText(i - 1, "when");
    boolean afterRule = isText(i - 1, "end") || parts.get(i - 1) == Part.END;
    return (inRule && !afterRule) || first ? 0 : Math.max(0, Math.min(1, linesBefore(i) - 1));
  }

  /** Whether an empty line comes before the token: package, imports and the rule are separated. */
  private boolean isApart(int i) {
    Part before = parts.get(i - 1);
    boolean wasStatement = (before == Part.PACKAGE && hasPackage(i)) || before == Part.IMPORT;
    Optional<Part> next = next(i);
    return wasStatement
        && !(isComment(tokens.get(i - 1)) && breaks[i - 1] != NONE)
        && next.filter(part -> part != before).isPresent();
  }

  private boolean hasPackage(int i) {
    return tokens.subList(0, i).stream().anyMatch(token -> outline.at(token).isPresent());
  }

  /** The part that begins at a token or after the comments here. */
  private Optional<Part> next(int from) {
    return tokens.subList(from, tokens.size()).stream()
        .filter(token -> !isComment(token))
        .findFirst()
        .flatMap(outline::at);
  }

  // --- lines ------------------------------------------------------------------------------------

  /** A line with its tokens; an empty line has none. */
  private static final class Line {
    private final int first;
    private final List<Integer> columns = new ArrayList<>();
    private final List<Integer> depths = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Line(int first) {
      this.first = first;
    }
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    Line line = new Line(0);
    for (int i = 0; i < breaks.length; i++) {
      if (breaks[i] != NONE) {
        if (breaks[i] > 0) {
          lines.add(new Line(i));
        }
        line = new Line(i);
        lines.add(line);
        line.text.append(" ".repeat(indent(i, open)));
      } else {
        line.text.append(" ".repeat(spaces(i)));
      }
      put(i, line, open);
    }
    return lines;
  }

  private void put(int i, Line line, Deque<Integer> open) {
    if (isText(i, ")")) {
      open.poll();
    }
    int column = column(line.text);
    line.columns.add(column);
    line.depths.add(open.size());
    line.text.append(written(tokens.get(i)));
    if (isText(i, "(")) {
      open.push(column + 2);
    }
  }

  /** The width of the last line of a text; a comment may have several lines. */
  private static int column(StringBuilder text) {
    return text.length() - text.lastIndexOf("\n") - 1;
  }

  private int indent(int i, Deque<Integer> open) {
    Optional<Part> part = outline.at(tokens.get(i));
    if (part.isPresent()) {
      open.clear();
      return part.get().indent();
    }
    if (isComment(tokens.get(i)) && (next(i).isPresent() || i == breaks.length - 1)) {
      return indentOfComment(i);
    }
    return open.isEmpty()
        ? isComment(tokens.get(i)) ? indentOfComment(i) : parts.get(i).indent() + CONTINUED
        : Objects.requireNonNull(open.peek());
  }

  /** A comment is indented like the part it is in. */
  private int indentOfComment(int i) {
    Part part = parts.get(i);
    boolean inRule = part.compareTo(Part.RULE) >= 0 && part != Part.END;
    return inRule ? Part.PREMISE.indent() : 0;
  }

  private int spaces(int i) {
    boolean afterComment = isComment(tokens.get(i - 1)) && !isText(i, ",") && !isText(i, ";");
    return isComment(tokens.get(i)) || afterComment
        ? 1
        : Spacing.between(tokens.get(i - 1), tokens.get(i), parts.get(i));
  }

  // --- lines that are too long ------------------------------------------------------------------

  /** Breaks a condition that is too long, if possible; returns whether it did. */
  private boolean shorten(Line line) {
    if (line.text.length() <= WIDTH
        || line.columns.isEmpty()
        || parts.get(line.first) != Part.PREMISE) {
      return false;
    }
    List<Integer> places = outermost(line);
    if (places.isEmpty()) {
      return false;
    }
    if (places.stream().anyMatch(i -> isText(i, "and") || isText(i, "or"))) {
      places.forEach(i -> breaks[i] = 0);
    } else {
      breaks[best(places, line)] = 0;
    }
    return true;
  }

  /** The possible breaks inside the fewest parentheses. */
  private List<Integer> outermost(Line line) {
    List<Integer> places = new ArrayList<>();
    int depth = Integer.MAX_VALUE;
    for (int at = 1; at < line.columns.size(); at++) {
      if (mayBreak(line.first + at) && line.depths.get(at) <= depth) {
        if (line.depths.get(at) < depth) {
          places.clear();
        }
        depth = line.depths.get(at);
        places.add(line.first + at);
      }
    }
    return places;
  }

  /**
   * The place between conditions and bindings, if the line then fits; otherwise the last place that
   * fits.
   */
  private int best(List<Integer> places, Line line) {
    List<Integer> fitting =
        places.stream().filter(i -> line.columns.get(i - line.first) <= WIDTH + 1).toList();
    return fitting.stream()
        .filter(i -> names(places, i))
        .findFirst()
        .orElse(fitting.isEmpty() ? places.get(0) : fitting.get(fitting.size() - 1));
  }

  /** Whether the rest of the pattern only binds properties. */
  private boolean names(List<Integer> places, int from) {
    return places.stream()
        .filter(i -> i >= from)
        .allMatch(
            i ->
                tokens.get(i).getType() == DrlProfileLexer.VARIABLE
                    && i + 1 < breaks.length
                    && isText(i + 1, ":"));
  }

  // --- tokens -----------------------------------------------------------------------------------

  private boolean isText(int i, String text) {
    return tokens.get(i).getText().equals(text);
  }

  private boolean isLineComment(int i) {
    return isComment(tokens.get(i)) && tokens.get(i).getText().startsWith("//");
  }

  private static boolean isComment(Token token) {
    return token.getType() == DrlProfileLexer.COMMENT;
  }
}
