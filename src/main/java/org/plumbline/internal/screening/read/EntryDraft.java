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

/** An entry while the rows that tell of it are read. */
public final class EntryDraft {
  /** More characters than any name of a list has. */
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
  private final List<Also> also = new ArrayList<>();

  /** Another listing of the same party, on a list that the file names besides. */
  private record Also(String source, Set<Effect> effects, Optional<LocalDate> from) {}

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

  public void kind(EntryKind entryKind) {
    kind = entryKind;
  }

  public EntryKind kind() {
    return kind;
  }

  /** Takes a name; nothing if it is blank, the better quality if it is there already. */
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

  /** Takes the states that a text names; notes a text that names none. */
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

  public void effects(Set<Effect> addedEffects) {
    effects.addAll(addedEffects);
  }

  /** Takes one of several listings that the entry sums up. */
  public void measure(Measure measure) {
    measures.add(measure);
  }

  /** It is only the end of a link. */
  public void notListed() {
    listed = false;
  }

  /** Whose list it is, where a file mixes lists of several. */
  public void authority(String text) {
    authority = text;
  }

  /** The list that it was taken from, where a file mixes several. */
  public void source(String text) {
    source = text;
  }

  /** Takes the day of a listing; of several, the earliest counts. Notes a text that is no day. */
  public void from(String text) {
    from(day(text));
  }

  /** The same for a day that is read already. */
  public void from(Optional<LocalDate> first) {
    first.filter(day -> from == null || day.isBefore(from)).ifPresent(day -> from = day);
  }

  /** Takes the last day of a listing; of several, the latest counts. */
  public void to(String text) {
    to(day(text));
  }

  /** The same for a day that is read already. */
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

  /** Takes another listing of the same party, on another list. */
  public void also(String otherSource, Set<Effect> otherEffects, Optional<LocalDate> first) {
    also.add(new Also(otherSource, Set.copyOf(otherEffects), first));
  }

  /** Takes a link by name; nothing if the name is blank. */
  public void link(Relation relation, boolean outward, String otherText, String words, Place at) {
    String name = Spaces.single(otherText);
    EntryLink link =
        new EntryLink(
            relation,
            outward,
            name,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Spaces.single(words),
            at);
    if (!name.isEmpty()
        && links.stream().noneMatch(entryLink -> entryLink.words().equals(link.words()))) {
      links.add(link);
    }
  }

  /** Takes a link; twice the same is one. */
  public void link(EntryLink link) {
    if (!links.contains(link)) {
      links.add(link);
    }
  }

  /** Takes what a person should read, such as an address; nothing if it is blank. */
  public void remark(String label, String text) {
    if (!text.isBlank()) {
      remarks.add((label.isEmpty() ? "" : label + ": ") + Spaces.single(text));
    }
  }

  /** Hands the entry to the list; notes it if it has no name or no id. */
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
    also.forEach(also -> list.add(entry.also(also.source(), also.effects(), also.from())));
  }

  private List<ListedName> sortedNames() {
    return names.entrySet().stream()
        .map(name -> new ListedName(name.getKey(), name.getValue()))
        .sorted(Comparator.comparing(name -> name.quality() != NameQuality.PRIMARY))
        .toList();
  }
}
