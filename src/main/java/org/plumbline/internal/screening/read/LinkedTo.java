package org.plumbline.internal.screening.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.internal.screening.list.EntryLink;
import org.plumbline.internal.screening.list.Relation;
import org.plumbline.problem.Place;

/** Finds the links in OFAC's remarks. */
public final class LinkedTo {
  private static final Pattern PHRASE =
      Pattern.compile("\\(?(?:also )?Linked To:?\\s+(.+)", Pattern.CASE_INSENSITIVE);

  private LinkedTo() {}

  /**
   * Adds a link for each {@code Linked To: NAME} in the remarks, which are separated by semicolons.
   */
  public static void add(String remarks, Place place, EntryDraft entry) {
    for (String remark : remarks.split(";", -1)) {
      Matcher phrase = PHRASE.matcher(remark.strip());
      if (phrase.matches()) {
        entry.link(
            EntryLink.of(
                Relation.LINKED_TO, true, name(phrase.group(1)), false, remark.strip(), place));
      }
    }
  }

  /** The name without a final full stop and the bracket around the phrase. */
  private static String name(String name) {
    String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    boolean closesTheFirst =
        bare.endsWith(")")
            && bare.chars().filter(c -> c == ')').count()
                > bare.chars().filter(c -> c == '(').count();
    return (closesTheFirst ? bare.substring(0, bare.length() - 1) : bare).strip();
  }
}
