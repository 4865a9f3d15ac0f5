package org.plumbline.internal.rulebook.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for what a text of a rule or a page does not need, and a reader of it might obey: HTML, a
 * formula, an address that is none. The reports escape all that they write; this is for all other
 * readers.
 */
public final class Markup {
  /** Starts a tag, a comment or an instruction; a comparison such as {@code a < b} does not. */
  private static final Pattern TAG = Pattern.compile("<[A-Za-z/!?]");

  /** In a link of Markdown, or on a line that says where a link leads. */
  private static final Pattern LINK =
      Pattern.compile(
          "\\]\\(\\s*+([^)\\s]*+)|^ {0,3}\\[[^\\]\\n]*+\\]:\\s*+(\\S*+)", Pattern.MULTILINE);

  private static final Pattern FILE =
      Pattern.compile(
          "(?:\\.\\./)?+[A-Za-z0-9][A-Za-z0-9-]*+(?:/[A-Za-z0-9-]++){0,3}(?:\\.[a-z]++)?+(?:#[A-Za-z0-9-]*+)?+|#[A-Za-z0-9-]*+");

  private Markup() {}

  /** Says what is wrong with a text that stands in a result; empty if nothing is. */
  static Optional<String> inText(String text) {
    return tag(text).or(() -> formula(text));
  }

  public static Optional<String> tag(String text) {
    return TAG.matcher(text).find()
        ? Optional.of("a browser would read this as HTML, which is not allowed in a text")
        : Optional.empty();
  }

  /** What a spreadsheet would work out. */
  public static Optional<String> formula(String text) {
    return text.isEmpty() || "=+-@".indexOf(text.charAt(0)) < 0
        ? Optional.empty()
        : Optional.of(
            "a text cannot begin with '"
                + text.charAt(0)
                + "'; a spreadsheet would read it as a formula");
  }

  /** What is wrong with a page at some place of its text. */
  public record Found(int at, String sentence) {}

  /** The first thing that is wrong with a page; empty if nothing is. */
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

  /** Whether it is the address of a page that anybody may see, and says whose it is. */
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
