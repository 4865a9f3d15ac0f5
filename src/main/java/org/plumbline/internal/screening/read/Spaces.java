package org.plumbline.internal.screening.read;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cleans up white space, which lists use for layout. */
public final class Spaces {
  private static final Pattern RUN = Pattern.compile("[\\s\\p{Z}\u200b\ufeff\\p{Cntrl}]+");

  private Spaces() {}

  /** The words of several lines, for long sets of names. */
  public static Set<String> words(String... lines) {
    return Stream.of(lines)
        .flatMap(line -> Stream.of(line.split(" ", -1)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The text without white space around it, and with single spaces inside. */
  public static String single(String text) {
    return isSingle(text) ? text : RUN.matcher(text).replaceAll(" ").strip();
  }

  /** A quick check, because most texts need no change and lists are long. */
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
