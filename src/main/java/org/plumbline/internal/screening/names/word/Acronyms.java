package org.plumbline.internal.screening.names.word;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Removes the acronym of a name from the name, because it only repeats it. */
final class Acronyms {
  private static final Pattern IN_PARENTHESES =
      Pattern.compile("\\(\\s*([A-Z](?:[A-Z.&-]{0,14}[A-Z.]))\\s*\\)");
  private static final Pattern SMALL = Pattern.compile("(?i)and|of|for|the|in|on|de|la|y|et|und");

  private Acronyms() {}

  /** {@code Production and Construction Corps (PCC) Bureau} without {@code (PCC)}. */
  static String removed(String name) {
    if (name.indexOf('(') < 0) {
      return name;
    }
    Matcher matcher = IN_PARENTHESES.matcher(name);
    StringBuilder rest = new StringBuilder();
    int from = 0;
    while (matcher.find()) {
      String letters = matcher.group(1).replaceAll("[^A-Z]", "");
      if (initials(name.substring(0, matcher.start())).endsWith(letters)) {
        rest.append(name, from, matcher.start()).append(' ');
        from = matcher.end();
      }
    }
    return rest.append(name.substring(from)).toString();
  }

  private static String initials(String words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words.split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty() && !SMALL.matcher(word).matches()) {
        initials.append(word.substring(0, 1).toUpperCase(Locale.ROOT));
      }
    }
    return initials.toString();
  }
}
