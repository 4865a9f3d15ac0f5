package org.plumbline.screening.lists;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.flags.Place;
import org.plumbline.flags.Problem;

/** A list while it is read. */
final class ListDraft {
  private final Map<String, ListEntry> entries = new LinkedHashMap<>();
  private final Set<Problem> notRead = new LinkedHashSet<>();
  private final Set<String> once = new HashSet<>();
  private @Nullable Problem cutOff;
  private @Nullable LocalDate date;
  private @Nullable ListKind kind;

  /** Takes an entry; a second one with the same id gets another, so that nobody is lost. */
  void add(ListEntry entry) {
    ListEntry earlier = entries.putIfAbsent(entry.id(), entry);
    if (earlier == null) {
      return;
    }
    String said = "a second entry " + entry.id() + "; the first stands at " + earlier.place();
    if (earlier.fingerprint().equals(entry.fingerprint())) {
      notRead(entry.place(), said + " and says the same");
      return;
    }
    ListEntry renamed = entry;
    for (int number = 2; entries.containsKey(renamed.id()); number++) {
      renamed = entry.withId(entry.id() + "#" + number);
    }
    entries.put(renamed.id(), renamed);
    notRead(entry.place(), said + ". It is kept as " + renamed.id());
  }

  /** Notes something that was not understood; twice the same is noted once. */
  void notRead(Place place, String message) {
    notRead.add(new Problem(place, message, ""));
  }

  /** Notes that the file seems to end before its end; a whole edition is not read then. */
  void cutOff(Place place, String message) {
    notRead(place, message);
    cutOff = new Problem(place, message, "");
  }

  /** Why the file seems to end before its end, if it does. */
  Optional<Problem> cutOff() {
    return Optional.ofNullable(cutOff);
  }

  /** Notes something that many rows may have in common, at the first of them. */
  void notReadOnce(Place place, String message) {
    if (once.add(message)) {
      notRead(place, message);
    }
  }

  /** Which list it is, where its form does not tell. */
  void kind(ListKind one) {
    kind = one;
  }

  /** Which list it is; {@code otherwise} if its form tells. */
  ListKind kindOr(ListKind otherwise) {
    return kind == null ? otherwise : kind;
  }

  /** The date of the edition, if the files say it. */
  void date(LocalDate of) {
    date = of;
  }

  /** The date of the edition, once the files have said it. */
  Optional<LocalDate> date() {
    return Optional.ofNullable(date);
  }

  int entryCount() {
    return (int) entries.values().stream().filter(ListEntry::listed).count();
  }

  List<Problem> notRead() {
    return List.copyOf(notRead);
  }

  SanctionsList finish(ListKind kind, String sha256, boolean extract) {
    return new SanctionsList(
        kind, Optional.ofNullable(date), sha256, List.copyOf(entries.values()), extract, notRead());
  }
}
