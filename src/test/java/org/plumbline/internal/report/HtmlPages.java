package org.plumbline.internal.report;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads a page with the parser of the JDK, and lists what is wrong with it. */
public final class HtmlPages {
  private static final Set<String> NO_HARM =
      Set.of(
          "html",
          "head",
          "body",
          "meta",
          "title",
          "style",
          "header",
          "nav",
          "main",
          "footer",
          "section",
          "article",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "p",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "blockquote",
          "a",
          "span",
          "strong",
          "code",
          "svg",
          "desc",
          "line",
          "rect",
          "circle",
          "polygon",
          "text");

  private final Document page;
  private final List<String> faults = new ArrayList<>();

  private HtmlPages(Document page) {
    this.page = page;
  }

  public static Document parse(String html) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(html)));
    } catch (Exception e) {
      throw new IllegalArgumentException(e.getMessage() + "\n" + html, e);
    }
  }

  /** What is wrong with a page; empty if nothing is. */
  public static List<String> faults(String html) {
    HtmlPages pages = new HtmlPages(parse(html));
    pages.look();
    return pages.faults;
  }

  private void look() {
    Element root = page.getDocumentElement();
    fault(!root.getAttribute("lang").equals("en"), "no language");
    Stream.of("h1", "main", "nav", "title", "header", "footer")
        .forEach(
            name ->
                fault(
                    name.equals("title") ? all("head", "title") != 1 : count(name) != 1,
                    "not one " + name));
    fault(root.getTextContent().contains("\\u000a"), "a line break that is shown as text");
    elements(root).forEach(this::element);
    headings();
    links();
    policy();
  }

  private int all(String parent, String name) {
    return (int)
        elements(page.getDocumentElement())
            .filter(element -> element.getTagName().equals(name))
            .filter(element -> element.getParentNode().getNodeName().equals(parent))
            .count();
  }

  private int count(String name) {
    return page.getElementsByTagName(name).getLength();
  }

  private void element(Element element) {
    fault(!NO_HARM.contains(element.getTagName()), "an element " + element.getTagName());
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      String name = attribute.getNodeName();
      fault(name.equals("style") || name.startsWith("on"), "an attribute " + name);
      fault(
          name.equals("href") && !attribute.getNodeValue().matches("(?s)(#|https?://).*"),
          "a link to " + attribute.getNodeValue());
    }
    switch (element.getTagName()) {
      case "svg" ->
          fault(!has(element, "title") || !has(element, "desc"), "a picture without words");
      case "table" ->
          fault(!has(element, "caption") || !has(element, "thead"), "a table without caption");
      case "th" -> fault(element.getAttribute("scope").isEmpty(), "a heading of no column or row");
      default -> {}
    }
  }

  private static boolean has(Element element, String name) {
    return element.getElementsByTagName(name).getLength() > 0;
  }

  private void headings() {
    int last = 0;
    for (Element element : elements(page.getDocumentElement()).toList()) {
      if (element.getTagName().matches("h[1-6]")
          && !element.getParentNode().getNodeName().equals("nav")) {
        int depth = element.getTagName().charAt(1) - '0';
        fault(depth > last + 1, "a heading of depth " + depth + " after one of " + last);
        last = depth;
      }
    }
  }

  private void links() {
    Set<String> ids = new HashSet<>();
    elements(page.getDocumentElement())
        .map(element -> element.getAttribute("id"))
        .filter(id -> !id.isEmpty())
        .forEach(id -> fault(!ids.add(id), "twice the id " + id));
    elements(page.getDocumentElement())
        .flatMap(
            element ->
                Stream.of(
                    element.getAttribute("href").startsWith("#")
                        ? element.getAttribute("href").substring(1)
                        : "",
                    element.getAttribute("aria-labelledby"),
                    element.getAttribute("aria-describedby")))
        .filter(id -> !id.isEmpty())
        .forEach(id -> fault(!ids.contains(id), "nothing has the id " + id));
  }

  /** The policy allows the style by its hash, and nothing else. */
  private void policy() {
    String style = page.getElementsByTagName("style").item(0).getTextContent();
    String policy =
        elements(page.getDocumentElement())
            .filter(element -> element.getAttribute("http-equiv").equals("Content-Security-Policy"))
            .map(element -> element.getAttribute("content"))
            .findFirst()
            .orElse("");
    String wanted =
        "default-src 'none'; style-src 'sha256-"
            + sha256(style)
            + "'; base-uri 'none'; form-action 'none'";
    fault(!policy.equals(wanted), "the policy is " + policy + ", not " + wanted);
    fault(style.matches("(?s).*(url\\(|@import|[<>&\"']).*"), "a style that fetches or escapes");
  }

  private static String sha256(String text) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void fault(boolean isOne, String words) {
    if (isOne) {
      faults.add(words);
    }
  }

  private static Stream<Element> elements(Element root) {
    NodeList all = root.getElementsByTagName("*");
    return Stream.concat(
        Stream.of(root), IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)));
  }
}
