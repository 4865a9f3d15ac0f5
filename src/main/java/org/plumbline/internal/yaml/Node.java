package org.plumbline.internal.yaml;

import org.plumbline.problem.Place;

/** A part of a YAML or JSON file, with the place where it begins. Immutable. */
public sealed interface Node permits MapNode, ListNode, TextNode {
  /** Where it begins. */
  Place place();

  /** What it is, in words for a message: {@code a list}. */
  String kind();
}
