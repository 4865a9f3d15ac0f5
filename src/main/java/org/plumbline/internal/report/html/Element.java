package org.plumbline.internal.report.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.internal.text.SafeText;

/**
 * An element of a page, written so that it is HTML and XML at once. Whatever is said in it or in an
 * attribute is made safe to show and escaped when it is written; there is no other way in. Not for
 * several threads.
 */
public final class Element {
  private final Tag tag;
  private final Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
  private final List<Object> inside = new ArrayList<>();

  Element(Tag tag) {
    this.tag = tag;
  }

  /** A link within the page. */
  public static Element to(String id, String words) {
    return Tag.A.of(words).set(Attribute.HREF, "#" + id);
  }

  /** A link to an address on the web; any other address is shown only. */
  public static Element web(String url) {
    return isWeb(url)
        ? Tag.A.of(url).set(Attribute.HREF, url).set(Attribute.REL, "noreferrer")
        : Tag.SPAN.of(url);
  }

  /** Whether an address is one on the web. */
  public static boolean isWeb(String url) {
    return url.matches("(?i)https?://[^\\s\\p{Cntrl}]+");
  }

  public Element set(Attribute name, String value) {
    attributes.put(name, value);
    return this;
  }

  public Element set(Attribute name, int value) {
    return set(name, Integer.toString(value));
  }

  public Element id(String id) {
    return set(Attribute.ID, id);
  }

  /** How it looks: the name of a class of the style sheet. */
  public Element css(String name) {
    return set(Attribute.CLASS, name);
  }

  /** Adds a text. */
  public Element say(String text) {
    inside.add(text);
    return this;
  }

  public Element add(Element... addedElements) {
    return add(List.of(addedElements));
  }

  public Element add(List<Element> addedElements) {
    inside.addAll(addedElements);
    return this;
  }

  /** Writes it at the end of a page. */
  void write(StringBuilder page) {
    page.append('<').append(tag);
    attributes.forEach(
        (name, value) ->
            page.append(' ').append(name).append("=\"").append(escaped(value)).append('"'));
    if (tag.isVoid()) {
      page.append("/>\n");
      return;
    }
    page.append('>');
    inside.forEach(part -> write(part, page));
    page.append("</").append(tag).append(tag.isInline() ? ">" : ">\n");
  }

  private static void write(Object part, StringBuilder page) {
    if (part instanceof Element element) {
      element.write(page);
    } else {
      page.append(escaped((String) part));
    }
  }

  private static String escaped(String text) {
    return SafeText.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  @Override
  public String toString() {
    StringBuilder page = new StringBuilder();
    write(page);
    return page.toString();
  }
}
