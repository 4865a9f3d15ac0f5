package org.plumbline.internal.screening;

import java.nio.charset.StandardCharsets;
import org.plumbline.internal.screening.links.Party;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.text.Sha256;
import org.plumbline.problem.Place;

/**
 * Whom a list names, where an organisation of a case may be the same.
 *
 * @param list the name of the list
 * @param title what the list is called in sentences
 * @param entry what the list calls the entry; the name, if it has none and is only the end of a
 *     link
 * @param hasEntry whether the list has an entry
 * @param name that was met
 * @param fingerprint of the entry, or of the name
 * @param place where the list names it
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

  /** Somebody whom lists or links of one's own name, but do not list. */
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

  /** Where a file mixes several lists, the one that has the entry. */
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
