package org.plumbline.internal.casefile.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.internal.casefile.schema.Entry;
import org.plumbline.internal.casefile.schema.Kind;
import org.plumbline.internal.casefile.schema.MapKind;
import org.plumbline.internal.casefile.schema.SectionKind;
import org.plumbline.internal.casefile.schema.Sections;
import org.plumbline.internal.casefile.schema.Shape;
import org.plumbline.internal.casefile.schema.UncertainValue;
import org.plumbline.internal.casefile.schema.ValueOrKeyword;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextNode;
import org.plumbline.result.Note;

/** Finds the author's remarks on an entry and on its values. */
public final class FactNotes {
  private static final Set<String> KEYS = Set.of("note", "because");

  private final List<Note> found = new ArrayList<>();

  private FactNotes() {}

  /** The remarks on an entry, without those on entries inside it, which become other facts. */
  public static List<Note> of(Entry entry) {
    return of(entry, "");
  }

  /** The same for another fact that takes a value from this entry; {@code about} names the key. */
  public static List<Note> of(Entry entry, String about) {
    FactNotes notes = new FactNotes();
    notes.found.addAll(entry.accountNotes());
    notes.collect(entry.map(), entry.shape(), about);
    return List.copyOf(notes.found);
  }

  /** The remarks on the accounts of a section as a whole and on accounts that say "none". */
  static List<Note> ofAccounts(MapNode map) {
    FactNotes notes = new FactNotes();
    Sections.text(map, "note").ifPresent(note -> notes.add("note", "accounts", note));
    for (Node account : Sections.items(map.get("accounts").orElseThrow())) {
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
    if (kind instanceof ValueOrKeyword words) {
      within(map, words.inner(), about);
    } else if (kind instanceof MapKind mapKind) {
      collect(map, mapKind.shape(), about);
    } else if (kind instanceof UncertainValue value) {
      collect(map, value.sourcedShape(), about);
      map.get("accounts").map(Sections::items).orElse(List.of()).stream()
          .map(MapNode.class::cast)
          .forEach(account -> collect(account, value.sourcedShape(), about + accountOf(account)));
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
