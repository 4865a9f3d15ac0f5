package org.plumbline.internal.screening;

import java.nio.charset.StandardCharsets;
import org.plumbline.internal.screening.links.Party;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.text.Sha256;
import org.plumbline.problem.Place;

/**
 * What a list names and an organisation of a case may match: an entry, or the end of a link.
 *
 * @param list the name of the list
 * @param title of the list, for sentences
 * @param entry the id of the entry; the name, for something that is only the end of a link
 * @param hasEntry false for something that is only the end of a link
 * @param name that matched
 * @param fingerprint of the entry, or of the name
 * @param place in the file of the list
 */
record ListedTarget(
    String list,
    String title,
    String entry,
    boolean hasEntry,
    String name,
    String fingerprint,
    Place place) {
  static ListedTarget of(Match match) {
    return new ListedTarget(
        match.list(),
        title(match.entry(), match.listKind().title()),
        match.entry().id(),
        true,
        match.met(),
        match.entry().fingerprint(),
        match.entry().place());
  }

  /** A party that lists, or the user's own links, name but do not list. */
  static ListedTarget of(Party party, String list, String title, Place place) {
    return party
        .onList()
        .map(
            onList ->
                new ListedTarget(
                    onList.list(),
                    title(onList.entry(), onList.kind().title()),
                    onList.entry().id(),
                    true,
                    party.name(),
                    onList.entry().fingerprint(),
                    onList.entry().place()))
        .orElseGet(
            () ->
                new ListedTarget(
                    list, title, party.name(), false, party.name(), hash(party.name()), place));
  }

  private static String hash(String name) {
    return Sha256.hex(name.getBytes(StandardCharsets.UTF_8)).substring(0, ListEntry.FINGERPRINT);
  }

  /** If a file combines several lists, the one with the entry. */
  static String title(ListEntry entry, String otherwise) {
    return entry.source().isEmpty() ? otherwise : entry.source();
  }

  /** {@code XA POLICE (entry 9639 of the US SDN list)}. */
  @Override
  public String toString() {
    return name
        + (hasEntry
            ? " (entry " + entry + " of the " + title + ")"
            : " (named in a link in " + title + ")");
  }
}
