package org.plumbline.internal.rulebook.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds active content in texts of rules and pages: HTML, formulas, broken addresses. Our reports
 * escape everything; this protects other programs.
 */
public final class Markup {
  /**
   * The start of a tag, a comment or an instruction; a comparison such as {@code a < b} does not
   * match.
   */
  private static final Pattern TAG = Pattern.compile("<[A-Za-z/!?]");

  /** The target of a Markdown link. */
  private static final Pattern LINK =
      Pattern.compile(
          "\\]\\(\\s*+([^)\\s]*+)|^ {0,3}\\[[^\\]\\n]*+\\]:\\s*+(\\S*+)", Pattern.MULTILINE);

  private static final Pattern FILE =
      Pattern.compile(
          "(?:\\.\\./)?+[A-Za-z0-9][A-Za-z0-9-]*+(?:/[A-Za-z0-9-]++){0,3}(?:\\.[a-z]++)?+(?:#[A-Za-z0-9-]*+)?+|#[A-Za-z0-9-]*+");

  private Markup() {}

  /** The message for a text of a result; empty if it is fine. */
  static Optional<String> inText(String text) {
    return tag(text).or(() -> formula(text));
  }

  public static Optional<String> tag(String text) {
    return TAG.matcher(text).find()
        ? Optional.of("a browser would read this as HTML, which is not allowed in a text")
        : Optional.empty();
  }

  /** The formula that a spreadsheet would run. */
  public static Optional<String> formula(String text) {
    return text.isEmpty() || "=+-@".indexOf(text.charAt(0)) < 0
        ? Optional.empty()
        : Optional.of(
            "a text cannot begin with '"
                + text.charAt(0)
                + "'; a spreadsheet would read it as a formula");
  }

  /** An error in a page, with its position. */
  public record Found(int at, String sentence) {}

  /** The first error in a page; empty if it is fine. */
  public static Optional<Found> inPage(String page) {
    Matcher tag = TAG.matcher(page);
    if (tag.find()) {
      return Optional.of(
          new Found(
              tag.start(), "a browser would read this as HTML, which is not allowed on a page"));
    }
    int picture = page.indexOf("![");
    if (picture >= 0) {
      return Optional.of(new Found(picture, "pictures are not allowed on a page"));
    }
    return link(page);
  }

  private static Optional<Found> link(String page) {
    Matcher link = LINK.matcher(page);
    while (link.find()) {
      String target = link.group(1) == null ? link.group(2) : link.group(1);
      if (!FILE.matcher(target).matches() && !isAddress(target)) {
        return Optional.of(
            new Found(
                link.start(),
                "a link must lead to an address that begins with https://, or to another page of the rules"));
      }
    }
    return Optional.empty();
  }

  /** Whether it is a public address that shows its host. */
  public static boolean isAddress(String text) {
    try {
      URI uri = new URI(text);
      return text.matches("https?://[\\x21-\\x7e]++")
          && uri.getHost() != null
          && uri.getRawUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
