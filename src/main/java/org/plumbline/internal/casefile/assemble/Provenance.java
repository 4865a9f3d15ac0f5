package org.plumbline.internal.casefile.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.fact.Dates;
import org.plumbline.fact.word.Standing;
import org.plumbline.internal.casefile.schema.Entry;
import org.plumbline.internal.casefile.schema.Kind;
import org.plumbline.internal.casefile.schema.MapKind;
import org.plumbline.internal.casefile.schema.Sections;
import org.plumbline.internal.casefile.schema.Shape;
import org.plumbline.internal.casefile.schema.UncertainValue;
import org.plumbline.internal.casefile.schema.ValueOrKeyword;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.source.DrawnFrom;
import org.plumbline.source.Source;
import org.plumbline.source.WrittenDate;

/** Where facts come from, and so how firmly they stand and when they can have happened. */
final class Provenance {
  private final Map<String, Source> sources;
  private final Standing withoutSource;

  Provenance(List<Source> sources, DrawnFrom drawnFrom) {
    this.sources = sources.stream().collect(Collectors.toMap(Source::id, Function.identity()));
    this.withoutSource =
        drawnFrom == DrawnFrom.DEPARTMENT_FILE ? Standing.OFFICIAL : Standing.UNSOURCED;
  }

  /** The ids of the sources of an entry, then of single values in it, each once. */
  List<String> sources(Entry entry) {
    Set<String> ids = new LinkedHashSet<>(own(entry));
    entry.map().entries().forEach(value -> collect(value.value(), ids));
    return List.copyOf(ids);
  }

  /**
   * Of which sources a fact told by an entry needs some: its own, and those of single values and of
   * their accounts.
   */
  List<CaseFact.Need> needs(Entry entry) {
    List<CaseFact.Need> needs = new ArrayList<>();
    need(entry.map(), "", -1, needs);
    needOfValues(entry.map(), entry.shape(), needs);
    return needs;
  }

  private static void need(MapNode map, String component, int account, List<CaseFact.Need> needs) {
    List<String> ids = map.get("source").map(Entry::texts).orElse(List.of());
    if (!ids.isEmpty()) {
      needs.add(new CaseFact.Need(component, account, ids));
    }
  }

  private static void needOfValues(MapNode map, Shape shape, List<CaseFact.Need> needs) {
    for (MapNode.Entry entry : map.entries()) {
      if (entry.value() instanceof MapNode inner) {
        shape.key(entry.key()).ifPresent(key -> needOf(inner, key.kind(), key.component(), needs));
      }
    }
  }

  private static void needOf(MapNode map, Kind kind, String component, List<CaseFact.Need> needs) {
    if (kind instanceof ValueOrKeyword words) {
      needOf(map, words.inner(), component, needs);
    } else if (kind instanceof MapKind mapKind) {
      need(map, component, -1, needs);
      needOfValues(map, mapKind.shape(), needs);
    } else if (kind instanceof UncertainValue) {
      need(map, component, -1, needs);
      List<Node> accounts = map.get("accounts").map(Sections::items).orElse(List.of());
      for (int i = 0; i < accounts.size(); i++) {
        need((MapNode) accounts.get(i), component, i, needs);
      }
    }
  }

  private static List<String> own(Entry entry) {
    return entry.map().get("source").map(Entry::texts).orElse(List.of());
  }

  private static void collect(Node node, Set<String> ids) {
    if (node instanceof MapNode map) {
      map.get("source").map(Entry::texts).ifPresent(ids::addAll);
      map.entries().forEach(entry -> collect(entry.value(), ids));
      map.get("accounts")
          .map(Sections::items)
          .ifPresent(accounts -> accounts.forEach(account -> collect(account, ids)));
    }
  }

  /** What the entry says; else the firmest of its sources; empty if neither says anything. */
  Optional<Standing> said(Entry entry) {
    Optional<Standing> own =
        Sections.text(entry.map(), "standing").map(word -> standing(word.text()));
    Optional<Standing> whole =
        own.or(() -> firmest(own(entry).isEmpty() ? sources(entry) : own(entry)));
    return Stream.concat(whole.stream(), ofValues(entry)).max(Standing::compareTo);
  }

  /**
   * How firmly single values stand that have a standing or a source of their own; not those that
   * accounts contest.
   */
  private Stream<Standing> ofValues(Entry entry) {
    return entry.map().entries().stream()
        .filter(value -> value.value() instanceof MapNode map && map.get("is").isPresent())
        .map(value -> ofValue((MapNode) value.value()))
        .flatMap(Optional::stream);
  }

  private Optional<Standing> ofValue(MapNode value) {
    return Sections.text(value, "standing")
        .map(word -> standing(word.text()))
        .or(() -> firmest(value.get("source").map(Entry::texts).orElse(List.of())));
  }

  /** As {@link #said}; else what follows from what the case is drawn from. */
  Standing standing(Entry entry) {
    return said(entry).orElse(withoutSource);
  }

  private Optional<Standing> firmest(Collection<String> ids) {
    return ids.stream()
        .map(this::source)
        .flatMap(source -> source.standing().stream())
        .min(Standing::compareTo);
  }

  static Standing standing(String word) {
    return Stream.of(Standing.values())
        .filter(standing -> standing.toString().equals(word))
        .findFirst()
        .orElseThrow();
  }

  /** The first source of an entry. */
  Optional<Source> first(Entry entry) {
    return sources(entry).stream().findFirst().map(this::source);
  }

  /** Who published the first source of an entry. */
  String publisher(Entry entry) {
    return first(entry)
        .map(Source::publisher)
        .filter(publisher -> !publisher.isEmpty())
        .orElse("a source that is not named");
  }

  /** When the source of an entry that came out first did so; empty if none has a day. */
  Optional<WrittenDate> earliest(Entry entry) {
    return sources(entry).stream()
        .flatMap(id -> source(id).published().stream())
        .min(java.util.Comparator.comparing(WrittenDate::last));
  }

  /**
   * Up to which day the sources of some entries can tell that there is nothing else: the day on
   * which the last of them came out; {@link Dates#NEVER} if there is none with a day.
   */
  LocalDate vouchesUntil(List<Entry> entries) {
    return entries.stream()
        .flatMap(entry -> own(entry).stream())
        .flatMap(id -> source(id).published().stream())
        .map(WrittenDate::last)
        .max(LocalDate::compareTo)
        .orElse(Dates.NEVER);
  }

  private Source source(String id) {
    return Objects.requireNonNull(sources.get(id), id);
  }

  /**
   * The last day on which something told by {@code entry} can have happened: the day on which its
   * earliest source came out, if all have such a day. What single values or accounts have for a
   * source tells of them alone.
   */
  LocalDate latest(Entry entry) {
    List<Source> sources = own(entry).stream().map(this::source).toList();
    boolean allDated = sources.stream().allMatch(source -> source.published().isPresent());
    return sources.stream()
        .flatMap(source -> source.published().stream())
        .map(WrittenDate::last)
        .min(LocalDate::compareTo)
        .filter(day -> allDated)
        .orElse(Dates.NEVER);
  }
}
