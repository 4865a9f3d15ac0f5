package org.plumbline.internal.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names of people by the title in front of them. Cases name a person only if a public list or
 * a judgment does; everybody else is an office, such as a minister or a chief constable. A name
 * without a title is not found.
 */
public final class PersonNames {
  private static final Pattern TITLED =
      Pattern.compile(
          "\\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Baron|Viscount|Sgt"
              + "|Sergeant|Capt|Captain|Maj|Major|Col|Colonel|Gen|General|Cmdr|Commander|Insp"
              + "|Inspector|Superintendent|Judge|Senator)\\.?(?: [A-Z]\\p{Ll}++(?:-[A-Z]\\p{Ll}++)?+)++");

  private PersonNames() {}

  /** The first name of a person in a text, with its title. */
  public static Optional<String> in(String text) {
    Matcher matcher = TITLED.matcher(text);
    while (matcher.find()) {
      if (!isOffice(matcher.group())) {
        return Optional.of(matcher.group());
      }
    }
    return Optional.empty();
  }

  /** Whether the match is an office, such as Inspector General or Lord Chancellor. */
  private static boolean isOffice(String found) {
    return found.matches(
        ".* (?:General|Constable|Chancellor|Advocate|Justice|Inspector|Superintendent|Commissioner"
            + "|Secretary|Court|Assembly|Police|Staff|Chief)(?: .*)?");
  }
}
