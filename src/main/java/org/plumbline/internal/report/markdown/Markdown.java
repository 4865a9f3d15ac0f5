package org.plumbline.internal.report.markdown;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.internal.text.SafeText;

/**
 * A page in Markdown. Whatever is put on it is made safe to show, and means nothing in Markdown or
 * in HTML. Not for several threads.
 */
final class Markdown {
  private static final Pattern MEANS_SOMETHING = Pattern.compile("[\\\\`*_{}\\[\\]<>&|~#!$^]");
  private static final Pattern LIST = Pattern.compile("^(\\d*(?=[.)])|(?=[-+=]))([-+=.)])");
  private static final Pattern ADDRESS = Pattern.compile("(?i)(:)(?=//)|(?<=www)(\\.)");

  /**
   * What GitHub looks for when a page has been made, and so finds behind a backslash or an entity
   * too: a mention, a mail address, an issue, an emoji. Only something inside it helps: a space
   * without width.
   */
  private static final Pattern FOUND_LATER =
      Pattern.compile(
          "(?<!\\w)@(?=\\w)|@(?=[^\\s@.]+\\.\\S)|#(?=\\d)|(?i:\\bGH-)(?=\\d)"
              + "|:(?=(?:100|1234|\\d*+[^\\s:\\d][^\\s:]*+):)");

  private final StringBuilder text = new StringBuilder();
  private boolean inList;

  void heading(int depth, String words) {
    block("#".repeat(Math.min(depth, 6)) + " " + escaped(words));
  }

  void paragraph(String words) {
    block(escaped(words));
  }

  /** A paragraph that begins with strong words. */
  void strong(String strong, String words) {
    block("**" + escaped(strong) + "**" + escaped(words));
  }

  void item(String words) {
    line("- " + escaped(words));
  }

  /** An item that belongs to the one before. */
  void under(String words) {
    line("  - " + escaped(words));
  }

  /** An item that ends with a link, if the address is one that can be followed without harm. */
  void item(String words, String url) {
    boolean isSafe = url.matches("https?://[\\w./:?=&%#~,;@+()-]+");
    line("- " + escaped(words) + (isSafe ? " <" + url + ">" : " " + escaped(url)).stripTrailing());
  }

  /** An item that begins with a label. */
  void labelled(String label, String words) {
    line("- **" + escaped(label) + ":** " + escaped(words));
  }

  /** The head of a table; {@link #row} adds to it. */
  void table(String... heads) {
    block(cells(heads));
    text.append("|").append("---|".repeat(heads.length)).append('\n');
  }

  void row(String... cells) {
    text.append(cells(cells)).append('\n');
  }

  private static String cells(String... cells) {
    return Arrays.stream(cells)
        .map(Markdown::escaped)
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private void block(String words) {
    text.append(text.isEmpty() ? "" : "\n").append(words).append('\n');
    inList = false;
  }

  private void line(String words) {
    text.append(inList ? "" : "\n").append(words).append('\n');
    inList = true;
  }

  private static String escaped(String words) {
    String safe = MEANS_SOMETHING.matcher(SafeText.of(words).strip()).replaceAll("\\\\$0");
    safe = LIST.matcher(safe).replaceFirst("$1\\\\$2");
    safe = ADDRESS.matcher(safe).replaceAll("\\\\$0");
    return FOUND_LATER.matcher(safe).replaceAll("$0&#8203;");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
