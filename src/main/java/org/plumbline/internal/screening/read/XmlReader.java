package org.plumbline.internal.screening.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plumbline.internal.screening.list.UnreadableListException;
import org.plumbline.problem.Place;

/**
 * Goes through a list in XML from start tag to start tag, with at most one requested element in
 * memory. Files with a DOCTYPE are refused, so they cannot define entities or cause anything to be
 * fetched.
 */
public final class XmlReader implements AutoCloseable {
  private static final int DEEPEST = 64;
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
  private static final Pattern START = Pattern.compile("<(?:[\\w.-]+:)?([A-Za-z_][\\w.-]*)");

  private final ListFile file;
  private final InputStream bytes;
  private final XMLStreamReader reader;

  private XmlReader(ListFile file, InputStream bytes, XMLStreamReader reader) {
    this.file = file;
    this.bytes = bytes;
    this.reader = reader;
  }

  /** Whether the outermost element of a file has this name. */
  public static boolean isRoot(ListFile file, String name) {
    if (!file.head().stripLeading().startsWith("<")) {
      return false;
    }
    Matcher start = START.matcher(COMMENT.matcher(file.head()).replaceAll(""));
    return start.find() && start.group(1).equals(name);
  }

  /**
   * Goes through a file.
   *
   * @param layout the elements that only contain others
   * @param elements what to do at the start tag of each of the others; an element in neither is
   *     noted
   */
  public static void each(
      ListFile file, WarnOnce once, Set<String> layout, Map<String, Consumer<XmlReader>> elements) {
    try (XmlReader xml = open(file)) {
      while (xml.next()) {
        Consumer<XmlReader> taker = elements.get(xml.name());
        if (taker != null) {
          taker.accept(xml);
        } else if (!layout.contains(xml.name())) {
          once.unknown(xml.place(), xml.name());
        }
      }
    }
  }

  private static XmlReader open(ListFile file) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, baseUri, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    try {
      InputStream bytes = file.entries();
      return new XmlReader(file, bytes, factory.createXMLStreamReader(bytes));
    } catch (IOException e) {
      throw file.unreadable(e);
    } catch (XMLStreamException e) {
      throw malformed(file, e);
    }
  }

  /** Moves to the next start tag, including those inside elements; false at the end of the file. */
  private boolean next() {
    try {
      while (reader.hasNext()) {
        if (step() == XMLStreamConstants.START_ELEMENT) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw malformed(file, e);
    }
  }

  String name() {
    return reader.getLocalName();
  }

  /** The value of an attribute of the element; empty if it is missing. */
  public String attribute(String name) {
    return attributes().getOrDefault(name, "").strip();
  }

  public Place place() {
    return new Place(file.name(), reader.getLocation().getLineNumber(), 0);
  }

  /** Reads the whole element. */
  public XmlElement element() {
    try {
      return element(1);
    } catch (XMLStreamException e) {
      throw malformed(file, e);
    }
  }

  private XmlElement element(int depth) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new UnreadableListException(
          place() + ": elements are nested more than " + DEEPEST + " deep, which no list does");
    }
    String name = name();
    int line = reader.getLocation().getLineNumber();
    Map<String, String> attributes = attributes();
    StringBuilder text = new StringBuilder();
    List<XmlElement> children = new ArrayList<>();
    while (true) {
      switch (step()) {
        case XMLStreamConstants.START_ELEMENT -> children.add(element(depth + 1));
        case XMLStreamConstants.END_ELEMENT -> {
          return new XmlElement(
              name, line, attributes, Spaces.single(text.toString()), List.copyOf(children));
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(reader.getText());
        default -> {} // comments and processing instructions are not part of an entry
      }
    }
  }

  private int step() throws XMLStreamException {
    int event = reader.next();
    if (event == XMLStreamConstants.DTD) {
      throw new UnreadableListException(
          file.name() + ": the file has a DOCTYPE, which no list has; such a file is not read");
    }
    if (event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new UnreadableListException(
          place() + ": the entity &" + reader.getLocalName() + "; is not defined in XML");
    }
    return event;
  }

  private Map<String, String> attributes() {
    if (reader.getAttributeCount() == 0) {
      return Map.of();
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return attributes;
  }

  @Override
  public void close() {
    try {
      reader.close();
      bytes.close();
    } catch (IOException e) {
      throw file.unreadable(e);
    } catch (XMLStreamException e) {
      throw malformed(file, e);
    }
  }

  private static UnreadableListException malformed(ListFile file, XMLStreamException e) {
    int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
    return new UnreadableListException(
        new Place(file.name(), line, 0)
            + ": this is not valid XML from here on; the file is cut off or damaged");
  }
}
