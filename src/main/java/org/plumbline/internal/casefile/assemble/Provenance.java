package org.plumbline.internal.casefile.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

/**
 * The sources of facts, and what follows from them: the standing of a fact and its latest possible
 * date.
 */
final class Provenance {
  private final Map<String, Source> sources;
  private final Standing standingWithoutSource;

  Provenance(List<Source> sources, DrawnFrom drawnFrom) {
    this.sources = sources.stream().collect(Collectors.toMap(Source::id, Function.identity()));
    this.standingWithoutSource =
        drawnFrom == DrawnFrom.DEPARTMENT_FILE ? Standing.OFFICIAL : Standing.UNSOURCED;
  }

  /** The ids of the sources of an entry and then of single values in it, without duplicates. */
  List<String> sources(Entry entry) {
    Set<String> ids = new LinkedHashSet<>(ownSources(entry));
    entry.map().entries().forEach(value -> collectSources(value.value(), ids));
    return List.copyOf(ids);
  }

  /**
   * The sources that the fact of an entry needs: its own, and those of single values and of their
   * accounts.
   */
  List<CaseFact.Need> needs(Entry entry) {
    List<CaseFact.Need> needs = new ArrayList<>();
    addNeed(entry.map(), "", -1, needs);
    addValueNeeds(entry.map(), entry.shape(), needs);
    return needs;
  }

  private static void addNeed(
      MapNode map, String component, int account, List<CaseFact.Need> needs) {
    List<String> ids = map.get("source").map(Entry::texts).orElse(List.of());
    if (!ids.isEmpty()) {
      needs.add(new CaseFact.Need(component, account, ids));
    }
  }

  private static void addValueNeeds(MapNode map, Shape shape, List<CaseFact.Need> needs) {
    for (MapNode.Entry entry : map.entries()) {
      if (entry.value() instanceof MapNode inner) {
        shape
            .key(entry.key())
            .ifPresent(key -> addValueNeed(inner, key.kind(), key.component(), needs));
      }
    }
  }

  private static void addValueNeed(
      MapNode map, Kind kind, String component, List<CaseFact.Need> needs) {
    if (kind instanceof ValueOrKeyword words) {
      addValueNeed(map, words.inner(), component, needs);
    } else if (kind instanceof MapKind mapKind) {
      addNeed(map, component, -1, needs);
      addValueNeeds(map, mapKind.shape(), needs);
    } else if (kind instanceof UncertainValue) {
      addNeed(map, component, -1, needs);
      List<Node> accounts = map.get("accounts").map(Sections::items).orElse(List.of());
      for (int i = 0; i < accounts.size(); i++) {
        addNeed((MapNode) accounts.get(i), component, i, needs);
      }
    }
  }

  private static List<String> ownSources(Entry entry) {
    return entry.map().get("source").map(Entry::texts).orElse(List.of());
  }

  private static void collectSources(Node node, Set<String> ids) {
    if (node instanceof MapNode map) {
      map.get("source").map(Entry::texts).ifPresent(ids::addAll);
      map.entries().forEach(entry -> collectSources(entry.value(), ids));
      map.get("accounts")
          .map(Sections::items)
          .ifPresent(accounts -> accounts.forEach(account -> collectSources(account, ids)));
    }
  }

  /**
   * The standing that the entry states, or else that of its most reliable source; empty if there is
   * neither. A weaker standing of a single value lowers it.
   */
  Optional<Standing> statedStanding(Entry entry) {
    Optional<Standing> own =
        Sections.text(entry.map(), "standing").map(word -> standing(word.text()));
    Optional<Standing> stated =
        own.or(
            () -> mostReliable(ownSources(entry).isEmpty() ? sources(entry) : ownSources(entry)));
    return Stream.concat(stated.stream(), valueStandings(entry)).max(Standing::compareTo);
  }

  /**
   * The standings of single values that state one or have a source of their own. Contested values
   * are left out.
   */
  private Stream<Standing> valueStandings(Entry entry) {
    return entry.map().entries().stream()
        .filter(value -> value.value() instanceof MapNode map && map.get("is").isPresent())
        .map(value -> valueStanding((MapNode) value.value()))
        .flatMap(Optional::stream);
  }

  private Optional<Standing> valueStanding(MapNode value) {
    return Sections.text(value, "standing")
        .map(word -> standing(word.text()))
        .or(() -> mostReliable(value.get("source").map(Entry::texts).orElse(List.of())));
  }

  /** The same as {@link #statedStanding}, or else the default for what the case is drawn from. */
  Standing standing(Entry entry) {
    return statedStanding(entry).orElse(standingWithoutSource);
  }

  private Optional<Standing> mostReliable(Collection<String> ids) {
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

  /** The publisher of the first source of an entry. */
  String publisher(Entry entry) {
    return first(entry)
        .map(Source::publisher)
        .filter(publisher -> !publisher.isEmpty())
        .orElse("a source that is not named");
  }

  /** The earliest publication date among the sources of an entry; empty if none has a date. */
  Optional<WrittenDate> earliestPublication(Entry entry) {
    return sources(entry).stream()
        .flatMap(id -> source(id).published().stream())
        .min(Comparator.comparing(WrittenDate::last));
  }

  /**
   * The day on which the newest source of these entries was published. Up to that day the sources
   * can tell that there is nothing else. {@link Dates#NEVER} if no source has a date.
   */
  LocalDate newestPublication(List<Entry> entries) {
    return entries.stream()
        .flatMap(entry -> ownSources(entry).stream())
        .flatMap(id -> source(id).published().stream())
        .map(WrittenDate::last)
        .max(LocalDate::compareTo)
        .orElse(Dates.NEVER);
  }

  private Source source(String id) {
    return Objects.requireNonNull(sources.get(id), id);
  }

  /**
   * The last day on which what {@code entry} reports can have happened: the day its earliest source
   * was published, if all sources have a date. Sources of single values or accounts do not count,
   * as they vouch for those alone.
   */
  LocalDate latestPossibleDay(Entry entry) {
    List<Source> sources = ownSources(entry).stream().map(this::source).toList();
    boolean allDated = sources.stream().allMatch(source -> source.published().isPresent());
    return sources.stream()
        .flatMap(source -> source.published().stream())
        .map(WrittenDate::last)
        .min(LocalDate::compareTo)
        .filter(day -> allDated)
        .orElse(Dates.NEVER);
  }
}
