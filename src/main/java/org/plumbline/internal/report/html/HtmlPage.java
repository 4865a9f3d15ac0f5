package org.plumbline.internal.report.html;

import java.util.List;

/** The frame of a page: what it is called, who may do what with it, how to get around in it. */
public final class HtmlPage {
  private HtmlPage() {}

  /**
   * A whole page.
   *
   * @param title of the window
   * @param version of Plumbline
   * @param contents links to the parts
   * @param parts what is said
   */
  public static String of(String title, String version, Element contents, List<Element> parts) {
    return of(title, StyleSheet.REPORT, body(version, contents, parts));
  }

  /** The same, in a style of its own. */
  public static String of(String title, StyleSheet style, Element body) {
    Element page =
        Tag.HTML
            .of(head(title, style), body)
            .set(Attribute.LANG, "en")
            .set(Attribute.XMLNS, "http://www.w3.org/1999/xhtml");
    StringBuilder text = new StringBuilder("<!DOCTYPE html>\n");
    page.write(text);
    return text.toString();
  }

  private static Element head(String title, StyleSheet style) {
    return Tag.HEAD.of(
        Tag.META.empty().set(Attribute.CHARSET, "utf-8"),
        Tag.META
            .empty()
            .set(Attribute.HTTP_EQUIV, "Content-Security-Policy")
            .set(Attribute.CONTENT, style.policy()),
        meta("viewport", "width=device-width, initial-scale=1"),
        meta("referrer", "no-referrer"),
        meta("color-scheme", "light dark"),
        Tag.TITLE.of(title + " - Plumbline"),
        Tag.STYLE.of(style.text()));
  }

  private static Element meta(String name, String content) {
    return Tag.META.empty().set(Attribute.NAME, name).set(Attribute.CONTENT, content);
  }

  public static Element body(String version, Element contents, List<Element> parts) {
    return Tag.BODY.of(
        Element.to("report", "Skip to the report").css("skip"),
        Tag.HEADER.of(
            Tag.P.of(Tag.STRONG.of("Plumbline"))
                .say(" Red flags in security assistance, each with its basis and its sources")),
        Tag.NAV
            .of(Tag.H2.of("Contents").id("contents"), contents)
            .set(Attribute.ARIA_LABELLEDBY, "contents"),
        Tag.MAIN.empty().add(parts).id("report").set(Attribute.TABINDEX, -1),
        Tag.FOOTER.of(
            Tag.P.of(
                "Made by Plumbline "
                    + version
                    + ". 'Stands' means it follows from what was entered, however the open"
                    + " questions turn out. It does not mean proven: a flag is as firm as the"
                    + " weakest fact it needs. No flag means only that no rule raised one. This is"
                    + " not legal advice.")));
  }
}
