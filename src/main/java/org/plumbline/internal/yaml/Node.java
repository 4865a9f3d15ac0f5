package org.plumbline.internal.yaml;

import org.plumbline.problem.Place;

/** A node of a YAML or JSON file, with the place where it begins. Immutable. */
public sealed interface Node permits MapNode, ListNode, TextNode {
  /** Where it begins. */
  Place place();

  /** The type of node in words, such as {@code a list}, for messages. */
  String kind();
}
