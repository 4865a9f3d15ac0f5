package org.plumbline.screening.store;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.facts.Effect;
import org.plumbline.flags.Place;
import org.plumbline.flags.Problem;
import org.plumbline.screening.lists.EntryLink;
import org.plumbline.screening.lists.ListEntry;
import org.plumbline.screening.lists.ListedName;
import org.plumbline.screening.lists.Measure;
import org.plumbline.screening.lists.SanctionsList;

/** Writes a list in few bytes, for {@link ListInput}; texts that come again are written once. */
final class ListOutput {
  /** A part of a list. */
  private interface Part<T> {
    void write(T part) throws IOException;
  }

  private final DataOutput out;
  private final Map<String, Integer> texts = new HashMap<>();

  ListOutput(DataOutput out) {
    this.out = out;
  }

  void list(SanctionsList list) throws IOException {
    text(list.kind().name());
    date(list.date());
    text(list.sha256());
    all(list.entries(), this::entry);
    bool(list.extract());
    all(list.notRead(), this::problem);
  }

  private void entry(ListEntry entry) throws IOException {
    text(entry.id());
    text(entry.kind().name());
    all(entry.names(), this::named);
    all(entry.countries(), this::text);
    all(entry.programmes(), this::text);
    all(entry.effects(), this::effect);
    date(entry.from());
    date(entry.to());
    all(entry.links(), this::link);
    text(entry.remarks());
    text(entry.authority());
    text(entry.source());
    place(entry.place());
    bool(entry.listed());
    all(entry.measures(), this::measure);
  }

  private void named(ListedName named) throws IOException {
    text(named.text());
    text(named.quality().name());
  }

  private void effect(Effect effect) throws IOException {
    text(effect.name());
  }

  private void link(EntryLink link) throws IOException {
    text(link.relation().name());
    bool(link.outward());
    text(link.other());
    bool(link.byId());
    bool(link.percent().isPresent());
    out.writeDouble(link.percent().orElse(0.0));
    date(link.from());
    date(link.to());
    text(link.words());
    place(link.place());
    bool(link.former());
  }

  private void measure(Measure measure) throws IOException {
    text(measure.id());
    text(measure.authority());
    text(measure.office());
    all(measure.programmes(), this::text);
    all(measure.effects(), this::effect);
    date(measure.from());
    date(measure.to());
    text(measure.words());
    place(measure.place());
  }

  private void problem(Problem problem) throws IOException {
    place(problem.place());
    text(problem.message());
    text(problem.hint());
  }

  private void place(Place place) throws IOException {
    text(place.file());
    out.writeInt(place.line());
    out.writeInt(place.column());
  }

  private void date(Optional<LocalDate> date) throws IOException {
    out.writeLong(date.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE));
  }

  private void bool(boolean value) throws IOException {
    out.writeByte(value ? 1 : 0);
  }

  private <T> void all(Collection<T> parts, Part<T> part) throws IOException {
    out.writeInt(parts.size());
    for (T one : parts) {
      part.write(one);
    }
  }

  /** The number of a text that was written before, or a new number and the text. */
  void text(String text) throws IOException {
    Integer known = texts.putIfAbsent(text, texts.size());
    out.writeInt(known == null ? texts.size() - 1 : known);
    if (known == null) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      if (!new String(bytes, StandardCharsets.UTF_8).equals(text)) {
        throw new IOException("half a character");
      }
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }
}
