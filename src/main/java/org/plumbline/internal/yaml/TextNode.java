package org.plumbline.internal.yaml;

import org.plumbline.problem.Place;

/**
 * A single value as written: {@code 2019}, {@code no} and {@code NO} stay texts.
 *
 * @param place where it begins
 * @param text the text without quotation marks; empty if nothing is written
 */
public record TextNode(Place place, String text) implements Node {
  @Override
  public String kind() {
    return text.isEmpty() ? "nothing" : "a single value";
  }
}
