package org.plumbline.internal.yaml;

import java.util.List;
import org.plumbline.problem.Place;

/**
 * A list in a YAML or JSON file.
 *
 * @param place where it begins
 * @param items the items, in order
 */
public record ListNode(Place place, List<Node> items) implements Node {

  public ListNode {
    items = List.copyOf(items);
  }

  @Override
  public String kind() {
    return "a list";
  }
}
