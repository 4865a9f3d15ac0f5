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
 * What decides whether a file is a case to run.
 *
 * @param like the name of the case that it starts from
 * @param expects whether it says what is expected
 */
public record CaseOutline(Optional<String> like, boolean expects) {
  /**
   * Of a file; one that cannot be read counts as a case, so that it is run and its problems are
   * told.
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
