package org.plumbline.internal.text;

import java.util.Locale;

/** Names of sanctions lists inside a sentence. */
public final class ListPhrase {
  private ListPhrase() {}

  /** {@code the EU consolidated list}, but {@code the list starter}. */
  public static String the(String name) {
    String words = " " + name.toLowerCase(Locale.ROOT) + " ";
    return (words.contains(" list ") || words.contains(" lists ") ? "the " : "the list ") + name;
  }
}
