package org.plumbline.internal.mutation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.fact.Dates;
import org.plumbline.internal.casefile.schema.ChoiceKind;
import org.plumbline.internal.casefile.schema.CountryKind;
import org.plumbline.internal.casefile.schema.DateKind;
import org.plumbline.internal.casefile.schema.Ids;
import org.plumbline.internal.casefile.schema.Kind;
import org.plumbline.internal.casefile.schema.ListKind;
import org.plumbline.internal.casefile.schema.ReferenceKind;
import org.plumbline.internal.casefile.schema.SectionKind;
import org.plumbline.internal.casefile.schema.Sections;
import org.plumbline.internal.casefile.schema.Target;
import org.plumbline.internal.casefile.schema.UncertainValue;
import org.plumbline.internal.casefile.schema.ValueOrKeyword;
import org.plumbline.internal.country.CountryCode;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextNode;
import org.plumbline.problem.Place;
import org.plumbline.source.WrittenDate;

/** Finds other values for a place in a case. Immutable. */
final class AlternativeValues {
  private final Map<Target, Set<String>> ids;
  private final Set<String> countries = new TreeSet<>();
  private final Set<LocalDate> days = new TreeSet<>();

  /**
   * Finds values for one case.
   *
   * @param days days to which dates are moved, and to the days before and after each
   */
  AlternativeValues(MapNode root, Collection<LocalDate> days) {
    this.ids = Ids.of(root);
    days.forEach(day -> this.days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
    collectCountries(root, countries);
  }

  private static void collectCountries(Node node, Set<String> found) {
    if (node instanceof TextNode text && CountryCode.is(text.text())) {
      found.add(text.text());
    } else if (node instanceof MapNode map) {
      map.entries().forEach(entry -> collectCountries(entry.value(), found));
    } else {
      Sections.items(node).forEach(item -> collectCountries(item, found));
    }
  }

  /** Values for a missing key. */
  List<TextNode> missing(Kind kind, Place place) {
    Set<String> words = new LinkedHashSet<>();
    collect(kind, Optional.empty(), words);
    return nodes(words, place);
  }

  /** Values to replace {@code node}. */
  List<TextNode> inPlaceOf(Node node, Kind kind) {
    Optional<String> before =
        node instanceof TextNode text ? Optional.of(text.text()) : Optional.empty();
    Set<String> words = new LinkedHashSet<>();
    if (before.isPresent() || kind instanceof SectionKind || kind instanceof ValueOrKeyword) {
      collect(kind, before, words);
    }
    before.ifPresent(words::remove);
    return nodes(words, node.place());
  }

  private static List<TextNode> nodes(Set<String> words, Place place) {
    return words.stream().map(word -> new TextNode(place, word)).toList();
  }

  private void collect(Kind kind, Optional<String> before, Set<String> words) {
    if (kind instanceof ChoiceKind choice) {
      words.addAll(choice.words());
    } else if (kind instanceof DateKind) {
      words.addAll(dates(before));
    } else if (kind instanceof CountryKind) {
      words.addAll(countries);
    } else if (kind instanceof ReferenceKind reference) {
      words.addAll(ids.getOrDefault(reference.target(), Set.of()));
    } else if (kind instanceof ValueOrKeyword either) {
      collect(either.inner(), before, words);
      words.addAll(either.words());
    } else if (kind instanceof UncertainValue uncertain) {
      collect(uncertain.plain(), before, words);
    } else if (kind instanceof ListKind list && list.orSingle()) {
      collect(list.item(), before, words);
    } else if (kind instanceof SectionKind section) {
      words.addAll(section.words());
    }
  }

  /** The days next to a day, the ends of a month or a year, and the days given. */
  private Set<String> dates(Optional<String> before) {
    Set<LocalDate> dates = new LinkedHashSet<>();
    before.flatMap(WrittenDate::of).ifPresent(date -> beside(date, dates));
    dates.addAll(days);
    Set<String> written = new LinkedHashSet<>();
    dates.stream().filter(WrittenDate::covers).forEach(day -> written.add(day.toString()));
    return written;
  }

  private static void beside(WrittenDate date, Set<LocalDate> dates) {
    if (!date.first().equals(Dates.EVER)) {
      dates.add(date.isDay() ? date.first().minusDays(1) : date.first());
    }
    if (!date.last().equals(Dates.NEVER)) {
      dates.add(date.isDay() ? date.last().plusDays(1) : date.last());
    }
  }
}
