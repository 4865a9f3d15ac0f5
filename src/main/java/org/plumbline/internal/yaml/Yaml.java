package org.plumbline.internal.yaml;

import java.util.Optional;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.Place;

/**
 * Reads the YAML that people write: the part of YAML 1.2 that says what it looks like. JSON is part
 * of it. Every value stays the text that was written, so {@code NO} is Norway and {@code 2019-10} a
 * month.
 *
 * <p>Refused, each with a place: anchors, aliases, tags, merge keys, keys written twice, keys that
 * older readers take for yes or no, several documents, more than 50 levels, a value of more than
 * 10,000 characters, text of more than 5 MB. Safe for any number of threads.
 */
public final class Yaml {
  private Yaml() {}

  /**
   * Parses a text.
   *
   * @param text the text; a byte-order mark at its start is skipped
   * @param file the name that places carry
   * @throws BrokenFileException with every problem found
   */
  public static Node parse(String text, String file) {
    FileProblems problems = new FileProblems();
    Optional<Node> node = parse(text, file, problems);
    problems.throwIfAny();
    return node.orElseThrow();
  }

  /**
   * What could be read in spite of the problems that were added to {@code problems}; empty if
   * nothing could.
   */
  public static Optional<Node> parse(String text, String file, FileProblems problems) {
    if (text.length() > TextFile.LARGEST) {
      problems.add(Place.of(file), TextFile.tooLarge(text.length()));
      return Optional.empty();
    }
    String body = text.startsWith("\ufeff") ? text.substring(1) : text;
    return Characters.allPrintable(body, file, problems)
        ? new YamlReader(body, file, problems).read()
        : Optional.empty();
  }
}
