package org.plumbline.internal.report.html;

import java.util.List;

/**
 * Headings of one depth and those below it.
 *
 * @param depth of the highest, from 1
 */
public record Headings(int depth) {
  private static final List<Tag> TAGS = List.of(Tag.H1, Tag.H2, Tag.H3, Tag.H4, Tag.H5, Tag.H6);

  public Element of(String words) {
    return TAGS.get(Math.min(depth, TAGS.size()) - 1).of(words);
  }

  /** The headings one deeper. */
  Headings below() {
    return new Headings(depth + 1);
  }
}
