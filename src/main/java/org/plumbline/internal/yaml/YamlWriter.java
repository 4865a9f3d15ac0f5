package org.plumbline.internal.yaml;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.internal.text.SafeText;

/**
 * Writes a tree as YAML in the usual style of cases: one line for each key of the file and of the
 * partnership, and one line for each entry of a section.
 */
public final class YamlWriter {
  /** Texts that every YAML parser reads as text without quotation marks, even inside brackets. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?i)(?!(y|n|yes|no|on|off|true|false|null)$)[a-z][\\p{L}\\p{N} .'()/;!?&+=-]*(?<! )");

  /** Country codes except NO, which some parsers read as "no"; dates; keywords. */
  private static final Pattern WORD =
      Pattern.compile("(?!NO$)[A-Z]{2}|[0-9./-]*[0-9][0-9./-]*|[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private YamlWriter() {}

  public static String write(MapNode root) {
    return root.entries().stream()
        .map(entry -> entry.key() + ":" + below(entry.value(), "  ") + "\n")
        .collect(Collectors.joining());
  }

  /** The text after a key at the start of a line. */
  private static String below(Node node, String indent) {
    if (node instanceof MapNode map && !map.entries().isEmpty() && indent.length() == 2) {
      return map.entries().stream()
          .map(entry -> "\n" + indent + entry.key() + ":" + below(entry.value(), indent + "  "))
          .collect(Collectors.joining());
    }
    if (node instanceof ListNode list
        && list.items().stream().anyMatch(MapNode.class::isInstance)) {
      return list.items().stream()
          .map(item -> "\n" + indent + "- " + inline(item))
          .collect(Collectors.joining());
    }
    return " " + inline(node);
  }

  private static String inline(Node node) {
    if (node instanceof MapNode map) {
      return map.entries().stream()
          .map(entry -> entry.key() + ": " + inline(entry.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return node instanceof ListNode list
        ? list.items().stream().map(YamlWriter::inline).collect(Collectors.joining(", ", "[", "]"))
        : single(((TextNode) node).text());
  }

  private static String single(String text) {
    boolean plain =
        text.isEmpty()
            || (text.length() > 2 && PLAIN.matcher(text).matches())
            || WORD.matcher(text).matches();
    return plain ? text : quoted(text);
  }

  /** Escapes characters that are invisible or reverse the text around them. */
  private static String quoted(String text) {
    return text.codePoints()
        .mapToObj(YamlWriter::escaped)
        .collect(Collectors.joining("", "\"", "\""));
  }

  private static String escaped(int codePoint) {
    if (codePoint == '"' || codePoint == '\\') {
      return "\\" + (char) codePoint;
    }
    return SafeText.of(Character.toString(codePoint)).equals(Character.toString(codePoint))
        ? Character.toString(codePoint)
        : String.format(codePoint > 0xffff ? "\\U%08x" : "\\u%04x", codePoint);
  }
}
