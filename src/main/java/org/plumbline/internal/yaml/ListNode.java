package org.plumbline.internal.yaml;

import java.util.List;
import org.plumbline.problem.Place;

/**
 * A list.
 *
 * @param place where it begins
 * @param items in order
 */
public record ListNode(Place place, List<Node> items) implements Node {
  /** Copies the items. */
  public ListNode {
    items = List.copyOf(items);
  }

  @Override
  public String kind() {
    return "a list";
  }
}
