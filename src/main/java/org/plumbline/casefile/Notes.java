package org.plumbline.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.flags.Note;

/** Finds what the author of a case says of an entry, and of its values, in their own words. */
final class Notes {
  private static final Set<String> KEYS = Set.of("note", "because");

  private final List<Note> found = new ArrayList<>();

  private Notes() {}

  /** The notes of an entry; not those of entries inside it, which tell facts of their own. */
  static List<Note> of(Entry entry) {
    return of(entry, "");
  }

  /** The same, where another entry takes its values from the key {@code about}. */
  static List<Note> of(Entry entry, String about) {
    Notes notes = new Notes();
    notes.found.addAll(entry.around());
    notes.collect(entry.map(), entry.shape(), about);
    return List.copyOf(notes.found);
  }

  /** What is noted of the accounts of a section as a whole, and of those that say there is none. */
  static List<Note> ofAccounts(MapNode told) {
    Notes notes = new Notes();
    Sections.text(told, "note").ifPresent(note -> notes.add("note", "accounts", note));
    for (Node account : Sections.items(told.get("accounts").orElseThrow())) {
      if (SectionKind.isNone(account)) {
        notes.collect((MapNode) account, SectionKind.NONE, "none");
      }
    }
    return List.copyOf(notes.found);
  }

  private void collect(MapNode map, Shape shape, String about) {
    for (MapNode.Entry entry : map.entries()) {
      if (KEYS.contains(entry.key()) && entry.value() instanceof TextNode text) {
        add(entry.key(), about, text);
      } else if (entry.value() instanceof MapNode inner) {
        String inside = about.isEmpty() ? entry.key() : about + "." + entry.key();
        shape.key(entry.key()).ifPresent(key -> within(inner, key.kind(), inside));
      }
    }
  }

  private void within(MapNode map, Kind kind, String about) {
    if (kind instanceof WordsKind words) {
      within(map, words.inner(), about);
    } else if (kind instanceof MapKind one) {
      collect(map, one.shape(), about);
    } else if (kind instanceof DoubtfulKind value) {
      collect(map, value.sourced(), about);
      map.get("accounts").map(Sections::items).orElse(List.of()).stream()
          .map(MapNode.class::cast)
          .forEach(account -> collect(account, value.sourced(), about + accountOf(account)));
    }
  }

  private static String accountOf(MapNode account) {
    return Sections.text(account, "by").map(by -> " according to " + by.text()).orElse("");
  }

  private void add(String key, String about, TextNode text) {
    if (!text.text().isBlank()) {
      found.add(new Note(key, about, text.text(), text.place()));
    }
  }
}
