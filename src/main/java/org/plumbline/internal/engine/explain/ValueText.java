package org.plumbline.internal.engine.explain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.fact.Dates;
import org.plumbline.fact.Fact;
import org.plumbline.fact.body.Listing;
import org.plumbline.fact.body.Organisation;
import org.plumbline.fact.partnership.Deliverer;
import org.plumbline.fact.partnership.Host;
import org.plumbline.fact.record.Finding;
import org.plumbline.fact.word.Words;
import org.plumbline.internal.country.CountryCode;
import org.plumbline.internal.country.CountryName;
import org.plumbline.internal.facttype.FactComponent;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.internal.text.PlainDate;

/**
 * Writes values for readers: bodies, countries and flags by name, dates and kinds in words.
 *
 * @param names the name of each body, by id
 * @param rules the rules whose flags are called by their titles, by code; not copied
 */
public record ValueText(Map<String, String> names, Map<String, Rule> rules) {
  private static final Set<String> PLACES =
      Set.of(
          FactComponent.nameOf(Host::country),
          FactComponent.nameOf(Deliverer::state),
          FactComponent.nameOf(Listing::authority),
          FactComponent.nameOf(Finding::about),
          FactComponent.nameOf(Fact::id));

  /** The words of kinds as case files write them, such as {@code cooperates-with}. */
  private static final Map<String, String> LABELS =
      FactType.ALL.stream()
          .flatMap(type -> type.properties().values().stream())
          .flatMap(property -> constants(property.type()))
          .collect(Collectors.toMap(Enum::toString, Words::label, (first, second) -> first));

  public ValueText {
    names = Map.copyOf(names);
  }

  private static Stream<Enum<?>> constants(Class<?> type) {
    return type.isEnum()
        ? Stream.of(type.getEnumConstants()).map(constant -> (Enum<?>) constant)
        : Stream.empty();
  }

  /**
   * Takes the names of bodies from facts.
   *
   * @param organisations the organisations of the case
   * @param deliverers its providers and funders, which may be unknown bodies
   * @param partnerships the partnership
   */
  public static ValueText of(
      List<CaseFact> organisations, List<CaseFact> deliverers, List<CaseFact> partnerships) {
    Map<String, String> names = new HashMap<>();
    partnerships.forEach(partnership -> names.put(partnership.id(), "the partnership"));
    deliverers.forEach(body -> names.put(afterPhase(body.id()), name(body)));
    deliverers.forEach(
        body -> names.put(body.value(Deliverer::organisation).written(), name(body)));
    organisations.forEach(body -> names.put(body.id(), name(body)));
    return new ValueText(names, Map.of());
  }

  /** What a phase calls its provider: {@code college} for the id {@code p1.college}. */
  private static String afterPhase(String id) {
    return id.substring(id.lastIndexOf('.') + 1);
  }

  private static String name(CaseFact body) {
    return body.valueLike(Organisation::name).orElseThrow().written();
  }

  /** The same, with the titles of other rules. */
  public ValueText with(Map<String, Rule> others) {
    return new ValueText(names, others);
  }

  /** The value as the case has it. */
  public String written(Uncertain value) {
    if (value instanceof Uncertain.Sure sure) {
      return plain(sure.value());
    }
    if (value instanceof Uncertain.Asked asked) {
      return asked.question().answers() instanceof Question.Days
          ? PlainDate.inWords(asked.written())
          : asked.written();
    }
    if (value instanceof Uncertain.Accounts accounts) {
      return joined(accounts.byAccount(), " or ") + " (accounts differ)";
    }
    if (value instanceof Uncertain.All all) {
      return joined(all.parts(), " and ");
    }
    return computed((Uncertain.Computed) value);
  }

  /** The value of a property as the case has it; countries are given by code. */
  public String written(String property, Uncertain value) {
    String text = written(value);
    return PLACES.contains(property) ? place(text) : text;
  }

  private String joined(List<Uncertain> parts, String by) {
    return parts.stream().map(this::written).distinct().collect(Collectors.joining(by));
  }

  private String computed(Uncertain.Computed value) {
    Optional<Set<Object>> possible = value.possible();
    return possible.stream().flatMap(Set::stream).allMatch(LocalDate.class::isInstance)
        ? PlainDate.inWords(value.written())
        : possible.orElseThrow().stream()
            .map(this::plain)
            .distinct()
            .collect(Collectors.joining(" or "));
  }

  /** A certain value. */
  String plain(Object value) {
    if (value instanceof String text) {
      Rule rule = rules.get(text);
      return rule == null ? names.getOrDefault(text, text) : "\"" + rule.header().title() + "\"";
    }
    return value instanceof Collection<?> list
        ? list.stream().map(this::item).sorted().collect(Collectors.joining(", "))
        : word(value);
  }

  private String item(Object item) {
    return item instanceof String text
        ? LABELS.getOrDefault(text, place(plain(text)))
        : plain(item);
  }

  /** A value that is neither text nor list: yes or no, a number, a date or a kind. */
  private static String word(Object value) {
    if (value instanceof LocalDate day) {
      return day.equals(Dates.NEVER) || day.equals(Dates.EVER)
          ? Uncertain.write(day)
          : PlainDate.of(day);
    }
    return value instanceof Enum<?> constant ? Words.label(constant) : Uncertain.write(value);
  }

  /** A country or a region by name: {@code Xinjiang (China)} for {@code CN/Xinjiang}. */
  static String place(String text) {
    return place(text, CountryName.of(text.split("/", 2)[0]));
  }

  /** The same inside a sentence: {@code the United Kingdom}. */
  static String placeInSentence(String text) {
    return place(text, CountryName.inSentence(text.split("/", 2)[0]));
  }

  private static String place(String text, String country) {
    int slash = text.indexOf('/');
    String code = slash < 0 ? text : text.substring(0, slash);
    return slash < 0 || !CountryCode.is(code)
        ? (CountryCode.is(text) ? country : text)
        : text.substring(slash + 1) + " (" + country + ")";
  }

  /** Whether a property of this name holds a place. */
  static boolean isPlace(String property) {
    return PLACES.contains(property);
  }
}
