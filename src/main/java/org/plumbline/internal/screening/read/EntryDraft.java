package org.plumbline.internal.screening.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.word.Effect;
import org.plumbline.internal.screening.list.EntryKind;
import org.plumbline.internal.screening.list.EntryLink;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.ListedName;
import org.plumbline.internal.screening.list.Measure;
import org.plumbline.internal.screening.list.NameQuality;
import org.plumbline.internal.screening.list.Relation;
import org.plumbline.internal.text.PlainDate;
import org.plumbline.problem.Place;

/** An entry while it is read. */
public final class EntryDraft {
  /** No name of a list is longer. */
  static final int LONGEST_NAME = 1_000;

  private final String id;
  private final Place place;
  private final ListDraft list;
  private final Map<String, NameQuality> names = new LinkedHashMap<>();
  private final Set<String> countries = new TreeSet<>();
  private final Set<String> programmes = new LinkedHashSet<>();
  private final Set<Effect> effects = EnumSet.noneOf(Effect.class);
  private final List<EntryLink> links = new ArrayList<>();
  private final Set<String> remarks = new LinkedHashSet<>();
  private final List<Measure> measures = new ArrayList<>();
  private EntryKind kind;
  private String authority = "";
  private String source = "";
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private boolean listed = true;
  private final List<SecondListing> secondListings = new ArrayList<>();

  /** Another listing of the same party, on a second list in the same file. */
  private record SecondListing(String source, Set<Effect> effects, Optional<LocalDate> from) {}

  public EntryDraft(String id, Place place, ListDraft list) {
    this(id, EntryKind.NOT_SAID, place, list);
  }

  public EntryDraft(String id, EntryKind kind, Place place, ListDraft list) {
    this.id = id;
    this.kind = kind;
    this.place = place;
    this.list = list;
  }

  public String id() {
    return id;
  }

  public Place place() {
    return place;
  }

  public void kind(EntryKind newKind) {
    kind = newKind;
  }

  public EntryKind kind() {
    return kind;
  }

  /** Adds a name unless it is blank; a name that is added twice keeps the better quality. */
  public void name(String text, NameQuality quality) {
    String name = Spaces.single(text);
    if (name.length() > LONGEST_NAME) {
      list.notRead(
          place,
          "a name of "
              + name.length()
              + " characters was not read; it starts '"
              + name.substring(0, 40)
              + "'");
    } else if (!name.isEmpty()) {
      if (name.indexOf('\ufffd') >= 0) {
        list.notRead(
            place, "the name '" + name + "' contains replacement characters for lost letters");
      }
      names.merge(name, quality, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
  }

  public boolean hasName() {
    return !names.isEmpty();
  }

  public boolean hasPrimaryName() {
    return names.containsValue(NameQuality.PRIMARY);
  }

  /** Adds the countries that a text names; notes a text that names none. */
  public void country(String text) {
    if (text.isBlank()) {
      return;
    }
    Set<String> found = Countries.in(text);
    if (found.isEmpty()) {
      list.notReadOnce(place, "'" + Spaces.single(text) + "' is not a known country");
    }
    countries.addAll(found);
  }

  public void countries(Set<String> codes) {
    countries.addAll(codes);
  }

  public void programme(String text) {
    if (!text.isBlank()) {
      programmes.add(Spaces.single(text));
    }
  }

  public boolean hasProgramme(String text) {
    return programmes.contains(text);
  }

  public void effect(Effect effect) {
    effects.add(effect);
  }

  public void effects(Set<Effect> newEffects) {
    effects.addAll(newEffects);
  }

  /** Adds one of several listings that the entry combines. */
  public void measure(Measure measure) {
    measures.add(measure);
  }

  /** Marks the entry as only the end of a link. */
  public void notListed() {
    listed = false;
  }

  /** Sets who listed the entry, if a file combines several authorities. */
  public void authority(String text) {
    authority = text;
  }

  /** Sets the list that the entry comes from, if a file combines several. */
  public void source(String text) {
    source = text;
  }

  /**
   * Adds the first day of a listing; the earliest of several counts. Notes a text that is not a
   * date.
   */
  public void from(String text) {
    from(day(text));
  }

  /** The same for a date. */
  public void from(Optional<LocalDate> first) {
    first.filter(day -> from == null || day.isBefore(from)).ifPresent(day -> from = day);
  }

  /** Adds the last day of a listing; the latest of several counts. */
  public void to(String text) {
    to(day(text));
  }

  /** The same for a date. */
  public void to(Optional<LocalDate> last) {
    last.filter(day -> to == null || day.isAfter(to)).ifPresent(day -> to = day);
  }

  private Optional<LocalDate> day(String text) {
    Optional<LocalDate> day = ListDate.read(text);
    if (day.isEmpty() && !text.isBlank()) {
      list.notRead(place, "'" + text + "' is not a date; the date was left open");
    }
    return day;
  }

  /** Adds another listing of the same party, on another list. */
  public void alsoOn(String otherList, Set<Effect> newEffects, Optional<LocalDate> first) {
    secondListings.add(new SecondListing(otherList, Set.copyOf(newEffects), first));
  }

  /** Adds a link by name, unless the name is blank or a link with the same words exists. */
  public void link(Relation relation, boolean outward, String otherEnd, String words, Place at) {
    String name = Spaces.single(otherEnd);
    EntryLink link = EntryLink.of(relation, outward, name, false, Spaces.single(words), at);
    if (!name.isEmpty() && links.stream().noneMatch(known -> known.words().equals(link.words()))) {
      links.add(link);
    }
  }

  /** Adds a link, unless it is there already. */
  public void link(EntryLink link) {
    if (!links.contains(link)) {
      links.add(link);
    }
  }

  /** Adds something for people to read, such as an address, unless it is blank. */
  public void remark(String label, String text) {
    if (!text.isBlank()) {
      remarks.add((label.isEmpty() ? "" : label + ": ") + Spaces.single(text));
    }
  }

  /** Adds the entry to the list; without a name or an id it is only noted. */
  public void finish() {
    if (id.isEmpty()) {
      list.notRead(
          place,
          "an entry without an id"
              + (names.isEmpty()
                  ? " and without a name"
                  : " (" + names.keySet().iterator().next() + ")")
              + "; it was not read");
      return;
    }
    if (names.isEmpty()) {
      list.notRead(place, "entry " + id + " has no name; it was not read");
      return;
    }
    if (from != null && to != null && to.isBefore(from)) {
      list.notRead(
          place,
          "entry "
              + id
              + " ends on "
              + PlainDate.of(to)
              + ", before it starts; the end was not read");
      to = null;
    }
    ListEntry entry =
        new ListEntry(
            id,
            kind,
            sortedNames(),
            countries,
            List.copyOf(programmes),
            effects,
            Optional.ofNullable(from),
            Optional.ofNullable(to),
            links,
            String.join("; ", remarks),
            authority,
            source,
            place,
            listed,
            measures);
    list.add(entry);
    secondListings.forEach(
        second -> list.add(entry.alsoOn(second.source(), second.effects(), second.from())));
  }

  private List<ListedName> sortedNames() {
    return names.entrySet().stream()
        .map(name -> new ListedName(name.getKey(), name.getValue()))
        .sorted(Comparator.comparing(name -> name.quality() != NameQuality.PRIMARY))
        .toList();
  }
}
