package org.plumbline.internal.screening.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.list.SanctionsList;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;

/** A list while it is read. */
public final class ListDraft {
  private final List<ListEntry> entries = new ArrayList<>();
  private final Map<String, List<ListEntry>> byId = new HashMap<>();
  private final Set<Problem> notRead = new LinkedHashSet<>();
  private final Set<String> once = new HashSet<>();
  private @Nullable Problem cutOff;
  private @Nullable LocalDate date;
  private @Nullable PublishedList kind;

  /** Adds an entry; several with the same id are all kept, unless they are identical. */
  void add(ListEntry entry) {
    List<ListEntry> same = byId.computeIfAbsent(entry.id(), id -> new ArrayList<>());
    if (same.stream().anyMatch(candidate -> candidate.fingerprint().equals(entry.fingerprint()))) {
      notRead(entry.place(), second(entry) + " and says the same");
    } else {
      same.add(entry);
      entries.add(entry);
    }
  }

  private String second(ListEntry entry) {
    return "a second entry " + entry.id() + "; the first is at " + same(entry).get(0).place();
  }

  private List<ListEntry> same(ListEntry entry) {
    return byId.getOrDefault(entry.id(), List.of(entry));
  }

  /**
   * The entries, each with its own id. If entries share an id, the list, authority or programme
   * that tells them apart is added to it, whatever their order in the file. If nothing tells them
   * apart, the second gets a number, and this is noted.
   */
  private List<ListEntry> withIds() {
    Set<String> taken = new HashSet<>(byId.keySet());
    List<ListEntry> all = new ArrayList<>();
    for (ListEntry entry : entries) {
      List<ListEntry> same = same(entry);
      Optional<String> which = same.size() == 1 ? Optional.empty() : which(entry, same);
      if (same.size() == 1 || (which.isEmpty() && same.get(0).equals(entry))) {
        all.add(entry);
      } else {
        String id = which.map(entry::qualified).orElse(entry.id());
        all.add(taken.add(id) ? entry.withId(id) : numbered(entry, taken));
      }
    }
    return List.copyOf(all);
  }

  /**
   * The value that tells an entry apart from others with its id, if the same property tells all of
   * them apart.
   */
  private static Optional<String> which(ListEntry entry, List<ListEntry> same) {
    for (int i = 0; i < entry.qualifiers().size(); i++) {
      int number = i;
      Set<String> different =
          same.stream()
              .map(candidate -> candidate.qualifiers().get(number))
              .collect(Collectors.toSet());
      if (different.size() == same.size() && !different.contains("")) {
        return Optional.of(entry.qualifiers().get(i));
      }
    }
    return Optional.empty();
  }

  private ListEntry numbered(ListEntry entry, Set<String> taken) {
    int number = 2;
    while (!taken.add(entry.id() + "#" + number)) {
      number++;
    }
    ListEntry renamed = entry.withId(entry.id() + "#" + number);
    notRead(entry.place(), second(entry) + ". It was kept as " + renamed.id());
    return renamed;
  }

  /** Notes something that was not understood; the same problem is noted once. */
  public void notRead(Place place, String message) {
    notRead.add(new Problem(place, message, ""));
  }

  /** Notes a text that stands where a date should; {@code label} says where that is. */
  public void notADate(Place place, String label, String text) {
    notRead(place, label + " is '" + text + "', which is not a date");
  }

  /** Takes the date of the edition, or notes that the text it was read from is not a date. */
  public void date(Place place, String label, String text, Optional<LocalDate> read) {
    read.ifPresentOrElse(this::date, () -> notADate(place, label, text));
  }

  /** Notes that the file seems to be cut off; it is then refused as a whole edition. */
  public void cutOff(Place place, String message) {
    notRead(place, message);
    cutOff = new Problem(place, message, "");
  }

  /** Why the file seems to be cut off, if it does. */
  public Optional<Problem> cutOff() {
    return Optional.ofNullable(cutOff);
  }

  /** Notes something that many rows may have in common, only at the first of them. */
  public void notReadOnce(Place place, String message) {
    if (once.add(message)) {
      notRead(place, message);
    }
  }

  /** Sets which list it is, if the form alone does not decide it. */
  public void kind(PublishedList list) {
    kind = list;
  }

  /** Which list it is; {@code otherwise} if the form alone decides it. */
  public PublishedList kindOr(PublishedList otherwise) {
    return kind == null ? otherwise : kind;
  }

  /** Sets the date of the edition. */
  public void date(LocalDate day) {
    date = day;
  }

  /** The date of the edition; empty if the files have not given it so far. */
  public Optional<LocalDate> date() {
    return Optional.ofNullable(date);
  }

  public int entryCount() {
    return (int) entries.stream().filter(ListEntry::listed).count();
  }

  public int notListedCount() {
    return entries.size() - entryCount();
  }

  public List<Problem> notRead() {
    return List.copyOf(notRead);
  }

  public SanctionsList finish(PublishedList kind, String sha256, boolean extract) {
    List<ListEntry> all = withIds();
    return new SanctionsList(kind, Optional.ofNullable(date), sha256, all, extract, notRead());
  }
}
