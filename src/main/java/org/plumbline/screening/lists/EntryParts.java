package org.plumbline.screening.lists;

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
import org.jspecify.annotations.Nullable;
import org.plumbline.facts.Effect;
import org.plumbline.flags.Place;

/** The parts of an entry while they are read. */
final class EntryParts {
  private final String id;
  private final EntryKind kind;
  private final Place place;
  private final Map<String, NameQuality> names = new LinkedHashMap<>();
  private final Set<String> countries = new LinkedHashSet<>();
  private final Set<String> programmes = new LinkedHashSet<>();
  private final Set<Effect> effects = EnumSet.noneOf(Effect.class);
  private final Set<EntryLink> links = new LinkedHashSet<>();
  private final Set<String> remarks = new LinkedHashSet<>();
  private final List<Measure> measures = new ArrayList<>();
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private boolean listed = true;

  EntryParts(String id, EntryKind kind, Place place) {
    this.id = id;
    this.kind = kind;
    this.place = place;
  }

  /** With every run of white space made one blank, and none at the ends. */
  static String collapse(CharSequence text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        collapsed.append(c);
      } else if (!collapsed.isEmpty() && collapsed.charAt(collapsed.length() - 1) != ' ') {
        collapsed.append(' ');
      }
    }
    return collapsed.toString().stripTrailing();
  }

  String id() {
    return id;
  }

  EntryKind kind() {
    return kind;
  }

  Place place() {
    return place;
  }

  /** Takes a name; one that was there already keeps the better quality of the two. */
  void name(String text, NameQuality quality) {
    String name = collapse(text);
    if (!name.isEmpty()) {
      names.merge(name, quality, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
  }

  /** Whether it has a name of good quality. */
  boolean isNamed() {
    return names.containsValue(NameQuality.PRIMARY);
  }

  void country(String code) {
    countries.add(code);
  }

  void programme(String programme) {
    if (!programme.isEmpty()) {
      programmes.add(programme);
    }
  }

  void effects(Set<Effect> more) {
    effects.addAll(more);
  }

  void from(Optional<LocalDate> day) {
    from = day.orElse(null);
  }

  void to(Optional<LocalDate> day) {
    to = day.orElse(null);
  }

  void link(EntryLink link) {
    links.add(link);
  }

  void measure(Measure measure) {
    measures.add(measure);
  }

  /** It is only the end of a link. */
  void notListed() {
    listed = false;
  }

  /** Takes what a person should read; nothing if the text is empty. */
  void remark(String label, String text) {
    if (!text.isEmpty()) {
      remarks.add(label.isEmpty() ? text : label + ": " + text);
    }
  }

  /** Puts the entry into the list; without a name it is noted and not taken. */
  void addTo(ListDraft draft) {
    if (id.isEmpty()) {
      draft.notRead(
          place,
          "an entry without an id"
              + (names.isEmpty()
                  ? " and without a name"
                  : ": " + names.keySet().iterator().next()));
    } else if (names.isEmpty()) {
      draft.notRead(place, "the entry " + id + " has no name");
    } else {
      draft.add(entry());
    }
  }

  private ListEntry entry() {
    List<ListedName> sorted =
        names.entrySet().stream()
            .map(name -> new ListedName(name.getKey(), name.getValue()))
            .sorted(Comparator.comparing(name -> name.quality() != NameQuality.PRIMARY))
            .toList();
    return new ListEntry(
        id,
        kind,
        sorted,
        countries,
        List.copyOf(programmes),
        effects,
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        List.copyOf(links),
        String.join("; ", remarks),
        "",
        "",
        place,
        listed,
        measures);
  }
}
