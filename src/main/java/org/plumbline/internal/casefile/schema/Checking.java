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
 * One check of a case file against its shapes: the ids that are there, and the problems found so
 * far.
 */
public final class Checking {
  private final FileProblems problems;
  private final Map<Target, Set<String>> ids;
  private final String file;

  public Checking(FileProblems problems, MapNode root) {
    this.problems = problems;
    this.ids = Ids.of(root);
    this.file = root.place().file();
  }

  /** Whether a place lies in a file that the case is like. */
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

  void wrongForm(Node node, String wanted) {
    wrongForm(node, wanted, List.of());
  }

  /** As {@code node} is not what is wanted; {@code words} are some that could be. */
  void wrongForm(Node node, String wanted, Collection<String> words) {
    if (node instanceof TextNode text && !text.text().isEmpty()) {
      problem(
          node.place(),
          "here is " + SafeText.quoted(text.text()) + "; wanted is " + wanted,
          DidYouMean.hint(text.text(), words));
    } else if (!problems.at(node.place())) {
      problem(node.place(), "here is " + node.kind() + "; wanted is " + wanted);
    }
  }

  /** Checks the keys of {@code map} and their values. */
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
            "the key '" + key.name() + "' is missing; wanted is " + key.kind().wanted());
      }
    }
  }

  private void unknownKey(MapNode.Entry entry, Shape shape) {
    problem(
        entry.keyPlace(),
        "the key "
            + SafeText.quoted(entry.key())
            + " is not known here; known are "
            + shape.names(),
        DidYouMean.hint(entry.key(), shape.keys().stream().map(Key::name).toList()));
  }
}
