package org.plumbline.screening.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plumbline.facts.Effect;
import org.plumbline.flags.Place;
import org.plumbline.flags.Problem;
import org.plumbline.screening.lists.EntryKind;
import org.plumbline.screening.lists.EntryLink;
import org.plumbline.screening.lists.ListEntry;
import org.plumbline.screening.lists.ListKind;
import org.plumbline.screening.lists.ListedName;
import org.plumbline.screening.lists.Measure;
import org.plumbline.screening.lists.NameQuality;
import org.plumbline.screening.lists.Relation;
import org.plumbline.screening.lists.SanctionsList;

/**
 * Reads what {@link ListOutput} wrote. Of anything else it throws a RuntimeException of some kind,
 * and takes no more memory than the bytes are worth.
 */
final class ListInput {
  private final ByteBuffer in;
  private final List<String> texts = new ArrayList<>();

  ListInput(ByteBuffer in) {
    this.in = in;
  }

  SanctionsList list() {
    return new SanctionsList(
        ListKind.valueOf(text()), date(), text(), all(this::entry), bool(), all(this::problem));
  }

  private ListEntry entry() {
    return new ListEntry(
        text(),
        EntryKind.valueOf(text()),
        all(this::named),
        new HashSet<>(all(this::text)),
        all(this::text),
        new HashSet<>(all(this::effect)),
        date(),
        date(),
        all(this::link),
        text(),
        text(),
        text(),
        place(),
        bool(),
        all(this::measure));
  }

  private ListedName named() {
    return new ListedName(text(), NameQuality.valueOf(text()));
  }

  private Effect effect() {
    return Effect.valueOf(text());
  }

  private EntryLink link() {
    return new EntryLink(
        Relation.valueOf(text()),
        bool(),
        text(),
        bool(),
        percent(),
        date(),
        date(),
        text(),
        place(),
        bool());
  }

  private Optional<Double> percent() {
    boolean isSaid = bool();
    double percent = in.getDouble();
    return isSaid ? Optional.of(percent) : Optional.empty();
  }

  private Measure measure() {
    return new Measure(
        text(),
        text(),
        text(),
        all(this::text),
        new HashSet<>(all(this::effect)),
        date(),
        date(),
        text(),
        place());
  }

  private Problem problem() {
    return new Problem(place(), text(), text());
  }

  private Place place() {
    return new Place(text(), in.getInt(), in.getInt());
  }

  private Optional<LocalDate> date() {
    long day = in.getLong();
    return day == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }

  private boolean bool() {
    return in.get() == 1;
  }

  private <T> List<T> all(Supplier<T> part) {
    int size = size();
    if (size == 0) {
      return List.of();
    }
    List<T> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      all.add(part.get());
    }
    return all;
  }

  /** A number of things of which each takes a byte at least. */
  private int size() {
    int size = in.getInt();
    if (size < 0 || size > in.remaining()) {
      throw new IllegalArgumentException("a size of " + size);
    }
    return size;
  }

  String text() {
    int number = in.getInt();
    if (number < texts.size()) {
      return texts.get(number);
    }
    byte[] bytes = new byte[size()];
    in.get(bytes);
    String text = new String(bytes, StandardCharsets.UTF_8);
    texts.add(text);
    return text;
  }
}
