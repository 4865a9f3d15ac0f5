package org.plumbline.internal.scenario;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.Fact;
import org.plumbline.fact.word.Standing;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.problem.Place;
import org.plumbline.result.Note;

/**
 * A fact as the case has it. A reading makes a plain {@link Fact} of it, or leaves it out.
 * Immutable.
 */
public final class CaseFact {
  private final FactType type;
  private final String id;
  private final Uncertain exists;
  private final Map<String, Uncertain> values;
  private final Place place;
  private final List<String> sources;
  private final Optional<Standing> standing;
  private final List<CaseFact> from;
  private final Told writtenTold;
  private final Optional<Fact> sure;

  /**
   * A fact without notes.
   *
   * @param type its type
   * @param id the id of the fact, the same in every reading
   * @param exists whether it is there: a boolean in each reading
   * @param values by component name, all components of the type
   * @param place where it is written
   * @param sources the ids of its sources, the first most telling; empty if none is named
   * @param standing how firmly it stands; empty for facts that say nothing of anybody, such as the
   *     date of the check
   * @param from the facts that it was worked out from; empty if the case has it itself
   */
  public CaseFact(
      FactType type,
      String id,
      Uncertain exists,
      Map<String, Uncertain> values,
      Place place,
      List<String> sources,
      Optional<Standing> standing,
      List<CaseFact> from) {
    this(type, id, exists, values, place, sources, standing, from, Told.by(sources));
  }

  /**
   * What the case tells of a fact beside its values.
   *
   * @param needs of which sources it needs some
   * @param notes what the author of the case says of it in their own words
   */
  public record Told(List<Need> needs, List<Note> notes) {
    /** Without notes; any of the sources does. */
    public static Told by(List<String> sources) {
      return new Told(
          sources.isEmpty() ? List.of() : List.of(new Need("", -1, sources)), List.of());
    }
  }

  /**
   * Sources one of which must be known before the fact can be, or one of its values.
   *
   * @param component the component that they tell of; empty if they tell of the whole fact
   * @param account the number of the account that they give, from 0; -1 if none contests it
   * @param sources their ids
   */
  public record Need(String component, int account, List<String> sources) {
    /** Copies the ids. */
    public Need {
      sources = List.copyOf(sources);
    }
  }

  /**
   * A fact.
   *
   * @param writtenTold what the case tells of it beside its values; the others as above
   */
  public CaseFact(
      FactType type,
      String id,
      Uncertain exists,
      Map<String, Uncertain> values,
      Place place,
      List<String> sources,
      Optional<Standing> standing,
      List<CaseFact> from,
      Told writtenTold) {
    this.type = type;
    this.id = id;
    this.exists = exists;
    this.values = Map.copyOf(values);
    this.place = place;
    this.sources = List.copyOf(sources);
    this.standing = standing;
    this.from = List.copyOf(from);
    this.writtenTold = writtenTold;
    this.sure =
        values.values().stream().allMatch(value -> value instanceof Uncertain.Sure)
            ? Optional.of(make(CaseFact::noQuestion))
            : Optional.empty();
  }

  /** A fact that is not in doubt and that comes with a check, not from a case. */
  public static CaseFact given(Fact fact, Place place) {
    FactType type = FactType.of(fact.getClass());
    Map<String, Uncertain> values = new HashMap<>();
    for (String name : type.components()) {
      values.put(name, Uncertain.sure(type.property(name).of(fact)));
    }
    return new CaseFact(
        type,
        fact.id(),
        Uncertain.sure(true),
        values,
        place,
        List.of(),
        Optional.empty(),
        List.of());
  }

  private static Object noQuestion(Question question) {
    throw new IllegalStateException("a sure fact has no open question: " + question.id());
  }

  /** The type of the fact. */
  public FactType type() {
    return type;
  }

  /** The id of the fact, the same in every reading. */
  public String id() {
    return id;
  }

  /** Whether it is there: a boolean in each reading. */
  public Uncertain exists() {
    return exists;
  }

  /** The values of all components of the type, by name. */
  public Map<String, Uncertain> values() {
    return values;
  }

  /** Where it is written. */
  public Place place() {
    return place;
  }

  /** The ids of its sources, the first most telling; empty if none is named. */
  public List<String> sources() {
    return sources;
  }

  /**
   * How firmly it stands; empty for facts that say nothing of anybody, such as the date of the
   * check.
   */
  public Optional<Standing> standing() {
    return standing;
  }

  /** The facts that it was worked out from; empty if the case has it itself. */
  public List<CaseFact> from() {
    return from;
  }

  /** What the author of the case says of it in their own words. */
  public List<Note> notes() {
    return writtenTold.notes();
  }

  /** Of which sources it needs some, so that it can be known. */
  public List<Need> needs() {
    return writtenTold.needs();
  }

  /** The fact in a reading, or nothing if it is not there in that reading. */
  public Optional<Fact> in(Scenario reading) {
    return (Boolean) exists.in(reading) ? Optional.of(settled(reading)) : Optional.empty();
  }

  /** The fact in a reading, as if it were there. */
  public Fact settled(Scenario reading) {
    return sure.isPresent() ? sure.get() : make(reading);
  }

  /**
   * The fact in a reading, as if it were there, for a look at some of its components; what the
   * others are does not matter, and may be as in another reading.
   */
  public Fact settled(Scenario reading, Set<String> components) {
    return sure.isPresent()
        ? sure.get()
        : type.create(name -> value(name).in(components.contains(name) ? reading : ANY));
  }

  private static final Scenario ANY = question -> question.answers().first();

  private Fact make(Scenario reading) {
    return type.create(name -> value(name).in(reading));
  }

  /** The value of a property: a component, or what a fact type works out from its components. */
  public Uncertain property(FactType.Property property) {
    Uncertain component = values.get(property.name());
    if (component != null) {
      return component;
    }
    return sure.isPresent()
        ? Uncertain.sure(property.of(sure.get()))
        : Uncertain.computed(
            property.reads().stream().map(this::value).toList(),
            reading -> property.of(settled(reading, property.reads())));
  }

  /** The value of a component. */
  public Uncertain value(String component) {
    return Objects.requireNonNull(values.get(component), () -> type + " has no " + component);
  }

  /** All questions that this fact depends on. */
  public Set<Question> questions() {
    if (sure.isPresent() && exists instanceof Uncertain.Sure) {
      return Set.of();
    }
    Set<Question> all = new LinkedHashSet<>(exists.questions());
    values.values().forEach(value -> all.addAll(value.questions()));
    return all;
  }

  @Override
  public String toString() {
    return type + " " + id;
  }
}
