package org.plumbline.replay;

import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.casefile.BrokenFileException;
import org.plumbline.casefile.MapNode;
import org.plumbline.casefile.Node;
import org.plumbline.casefile.TextFile;
import org.plumbline.casefile.TextNode;
import org.plumbline.casefile.Yaml;

/**
 * What decides whether a file is a case to run.
 *
 * @param like the name of the case that it starts from
 * @param expects whether it says what is expected
 */
record Outline(Optional<String> like, boolean expects) {
  /**
   * Of a file; one that cannot be read counts as a case, so that it is run and its problems are
   * told.
   */
  static Outline of(Path file) {
    try {
      TextFile text = TextFile.read(file);
      return of(Yaml.parse(text.text(), text.name()));
    } catch (BrokenFileException e) {
      return new Outline(Optional.empty(), true);
    }
  }

  private static Outline of(Node root) {
    return root instanceof MapNode map
        ? new Outline(map.get("like").map(Outline::text), map.get("expect").isPresent())
        : new Outline(Optional.empty(), true);
  }

  private static String text(Node node) {
    return node instanceof TextNode text ? text.text() : "";
  }
}
