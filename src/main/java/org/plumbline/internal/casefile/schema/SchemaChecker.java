package org.plumbline.internal.casefile.schema;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.internal.text.DidYouMean;
import org.plumbline.internal.text.SafeText;
import org.plumbline.internal.yaml.FileProblems;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextNode;
import org.plumbline.problem.Place;

/**
 * Checks one case file against its schema. It knows the ids defined in the file and collects the
 * problems found.
 */
public final class SchemaChecker {
  private final FileProblems problems;
  private final Map<Target, Set<String>> ids;
  private final String file;

  public SchemaChecker(FileProblems problems, MapNode root) {
    this.problems = problems;
    this.ids = Ids.of(root);
    this.file = root.place().file();
  }

  /** Whether a place is in another file, from which the case inherits. */
  boolean isInherited(Place place) {
    return !place.file().equals(file);
  }

  Collection<String> ids(Target target) {
    return ids.getOrDefault(target, Set.of());
  }

  void problem(Place place, String message) {
    problems.add(place, message);
  }

  void problem(Place place, String message, String hint) {
    problems.add(place, message, hint);
  }

  void wrongForm(Node node, String expected) {
    wrongForm(node, expected, List.of());
  }

  /** Reports that {@code node} has the wrong form. {@code words} are keywords it may have meant. */
  void wrongForm(Node node, String expected, Collection<String> words) {
    if (node instanceof TextNode text && !text.text().isEmpty()) {
      problem(
          node.place(),
          "found " + SafeText.quoted(text.text()) + "; expected: " + expected,
          DidYouMean.hint(text.text(), words));
    } else if (!problems.at(node.place())) {
      problem(node.place(), "found " + node.kind() + "; expected: " + expected);
    }
  }

  /** Checks the keys of a map and their values. */
  void map(MapNode map, Shape shape) {
    for (MapNode.Entry entry : map.entries()) {
      shape
          .key(entry.key())
          .ifPresentOrElse(
              key -> key.kind().check(entry.value(), this), () -> unknownKey(entry, shape));
    }
    for (Key key : shape.keys()) {
      if (key.isRequired() && map.get(key.name()).isEmpty()) {
        problem(
            map.place(),
            "the key '" + key.name() + "' is missing; expected: " + key.kind().expected());
      }
    }
  }

  private void unknownKey(MapNode.Entry entry, Shape shape) {
    problem(
        entry.keyPlace(),
        "unknown key " + SafeText.quoted(entry.key()) + "; allowed here: " + shape.names(),
        DidYouMean.hint(entry.key(), shape.keys().stream().map(Key::name).toList()));
  }
}
