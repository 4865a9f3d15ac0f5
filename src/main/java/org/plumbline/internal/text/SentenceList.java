package org.plumbline.internal.text;

import java.util.List;

/** Several things inside a sentence, such as {@code aims, approvals and reviews}. */
public final class SentenceList {
  private SentenceList() {}

  /** The things with commas, and {@code and} before the last. */
  public static String of(List<String> things) {
    int last = things.size() - 1;
    return last < 1
        ? String.join("", things)
        : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
  }
}
