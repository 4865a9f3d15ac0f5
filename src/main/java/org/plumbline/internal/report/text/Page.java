package org.plumbline.internal.report.text;

import java.util.List;
import java.util.function.UnaryOperator;
import org.plumbline.internal.text.SafeText;

/**
 * A page of text, 80 columns wide. Whatever is put on it is first made safe to show. Not for
 * several threads.
 */
final class Page {
  private static final int WIDTH = 80;

  private final boolean colours;
  private final StringBuilder text = new StringBuilder();

  Page(boolean colours) {
    this.colours = colours;
  }

  /** The heading of a block, underlined. */
  void title(String words) {
    underlined(words, "=");
  }

  /** A heading of a part, underlined, after an empty line. */
  void heading(String words) {
    blank();
    underlined(words, "-");
  }

  private void underlined(String words, String by) {
    List<String> lines = wrapped(0, words);
    lines.forEach(line -> line(0, AnsiStyle.STRONG.on(line, colours)));
    int widest = lines.stream().mapToInt(Columns::of).max().orElse(0);
    line(0, by.repeat(widest));
  }

  void blank() {
    text.append('\n');
  }

  void paragraph(int indent, String words) {
    wrapped(indent, words).forEach(line -> line(indent, line));
  }

  /** {@code and 3 more}; nothing if there are none. */
  void more(int indent, int count) {
    if (count > 0) {
      paragraph(indent, "and " + count + " more");
    }
  }

  /** A mark in a style of its own, with text next to it. */
  void marked(int indent, AnsiStyle ink, String mark, String words) {
    beside(indent, ink, mark + " ", words, line -> line);
  }

  /** A label in a column of {@code width}, with text next to it. */
  void labelled(int indent, int width, String label, String words) {
    beside(indent, AnsiStyle.FAINT, padded(label, width), words, line -> line);
  }

  /** The same; the text begins with {@code strong}, in a style of its own. */
  void labelled(int indent, int width, String label, AnsiStyle ink, String strong, String words) {
    UnaryOperator<String> inked =
        line ->
            line.startsWith(strong)
                ? ink.on(strong, colours) + line.substring(strong.length())
                : line;
    beside(indent, AnsiStyle.FAINT, padded(label, width), strong + words, inked);
  }

  private static String padded(String label, int width) {
    return label + " ".repeat(Math.max(1, width - Columns.of(label)));
  }

  private void beside(
      int indent, AnsiStyle ink, String column, String words, UnaryOperator<String> onFirst) {
    int room = indent + Columns.of(column);
    List<String> lines = wrapped(room, words);
    String label = column.stripTrailing();
    line(
        indent,
        ink.on(label, colours) + column.substring(label.length()) + onFirst.apply(lines.get(0)));
    lines.stream().skip(1).forEach(line -> line(room, line));
  }

  private static List<String> wrapped(int indent, String words) {
    return Columns.wrapAroundIds(SafeText.of(words), WIDTH - indent);
  }

  private void line(int indent, String line) {
    text.append((" ".repeat(indent) + line).stripTrailing()).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
