package org.plumbline.internal.replay;

import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextFile;
import org.plumbline.internal.yaml.TextNode;
import org.plumbline.internal.yaml.Yaml;
import org.plumbline.problem.BrokenFileException;

/**
 * The parts of a case that decide whether it is run.
 *
 * @param like the name of the case on which it is based
 * @param expects whether it has expectations
 */
public record CaseOutline(Optional<String> like, boolean expects) {
  /**
   * Reads the outline of a file. An unreadable file counts as a case, so that its problems are
   * reported.
   */
  public static CaseOutline of(Path file) {
    try {
      TextFile text = TextFile.read(file);
      return of(Yaml.parse(text.text(), text.name()));
    } catch (BrokenFileException e) {
      return new CaseOutline(Optional.empty(), true);
    }
  }

  private static CaseOutline of(Node root) {
    return root instanceof MapNode map
        ? new CaseOutline(map.get("like").map(CaseOutline::text), map.get("expect").isPresent())
        : new CaseOutline(Optional.empty(), true);
  }

  private static String text(Node node) {
    return node instanceof TextNode text ? text.text() : "";
  }
}
