package org.plumbline.internal.yaml;

import java.util.Optional;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.Place;

/**
 * Reads a safe subset of YAML 1.2, which includes JSON. Every value stays the text that was
 * written, so {@code NO} is Norway and {@code 2019-10} is a month.
 *
 * <p>The reader rejects anchors, aliases, tags, merge keys, duplicate keys, keys that older parsers
 * read as yes or no, several documents, more than 50 levels, values of more than 10,000 characters
 * and text of more than 5 MB. Each problem has a place. Thread-safe.
 */
public final class Yaml {
  private Yaml() {}

  /**
   * Parses a text.
   *
   * @param text the text; a byte-order mark at its start is ignored
   * @param file the file name for the places of problems
   * @throws BrokenFileException with every problem found
   */
  public static Node parse(String text, String file) {
    FileProblems problems = new FileProblems();
    Optional<Node> node = parse(text, Place.of(file), problems);
    problems.throwIfAny();
    return node.orElseThrow();
  }

  /**
   * Parses a file and adds its problems to {@code problems}. Returns what could be read despite
   * them; empty if nothing could.
   */
  public static Optional<Node> parse(TextFile file, FileProblems problems) {
    return parse(file.text(), file.place(), problems);
  }

  private static Optional<Node> parse(String text, Place whole, FileProblems problems) {
    if (text.length() > TextFile.MAX_BYTES) {
      problems.add(whole, TextFile.tooLarge(text.length()));
      return Optional.empty();
    }
    String body = text.startsWith("\ufeff") ? text.substring(1) : text;
    return Characters.checkPrintable(body, whole, problems)
        ? JsonReader.read(body, whole).or(() -> new YamlReader(body, whole, problems).read())
        : Optional.empty();
  }
}
