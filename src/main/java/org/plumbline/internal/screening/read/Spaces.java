package org.plumbline.internal.screening.read;

import java.util.regex.Pattern;

/** White space, which a list may spread over a text for its layout. */
public final class Spaces {
  private static final Pattern RUN = Pattern.compile("[\\s\\p{Z}\u200b\ufeff\\p{Cntrl}]+");

  private Spaces() {}

  /** The text without white space around it, and with one space for each run of it inside. */
  public static String single(String text) {
    return isSingle(text) ? text : RUN.matcher(text).replaceAll(" ").strip();
  }

  /** Most texts are as they should be, and lists are long. */
  private static boolean isSingle(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      if (at < ' ' || at > '~' || (at == ' ' && before == ' ')) {
        return false;
      }
      before = at;
    }
    return before != ' ' || text.isEmpty();
  }
}
