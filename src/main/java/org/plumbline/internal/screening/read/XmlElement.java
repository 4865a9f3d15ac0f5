package org.plumbline.internal.screening.read;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An element of a list in XML with everything inside it: an entry, never the whole list.
 *
 * @param name without a prefix
 * @param line on which its start tag ends
 * @param attributes by their names without prefixes
 * @param text its own text, with single spaces
 * @param children in the order of the file
 */
public record XmlElement(
    String name, int line, Map<String, String> attributes, String text, List<XmlElement> children) {

  /** The value of an attribute; empty if it is missing. */
  public String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "").strip();
  }

  /** The elements at the end of a path of names. */
  public List<XmlElement> all(String... path) {
    Stream<XmlElement> reached = Stream.of(this);
    for (String step : path) {
      reached =
          reached.flatMap(at -> at.children.stream().filter(child -> child.name.equals(step)));
    }
    return reached.toList();
  }

  /** The texts of the elements at the end of a path, without empty ones. */
  public List<String> texts(String... path) {
    return all(path).stream().map(XmlElement::text).filter(text -> !text.isEmpty()).toList();
  }

  /** The first of those texts; empty if there is none. */
  public String first(String... path) {
    List<String> texts = texts(path);
    return texts.isEmpty() ? "" : texts.get(0);
  }

  /** All texts in it, separated by commas. */
  public String words() {
    return leaves().collect(Collectors.joining(", "));
  }

  private Stream<String> leaves() {
    return Stream.concat(
        Stream.of(text).filter(own -> !own.isEmpty()),
        children.stream().flatMap(XmlElement::leaves));
  }
}
