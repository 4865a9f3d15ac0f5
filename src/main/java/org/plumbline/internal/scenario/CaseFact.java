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
import org.plumbline.internal.facttype.FactComponent;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.problem.Place;
import org.plumbline.result.Note;

/**
 * A fact as the case has it, with its uncertain values. In each scenario it is a plain {@link Fact}
 * or does not exist. Immutable.
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
  private final Attribution attribution;
  private final Optional<Fact> sure;

  /**
   * A fact without remarks.
   *
   * @param type the type of the fact
   * @param id the id of the fact, the same in every scenario
   * @param exists whether the fact exists: a Boolean in each scenario
   * @param values a value for every component of the type, by name
   * @param place where it is written
   * @param sources the ids of its sources, the most important first; empty if it names none
   * @param standing its standing; empty for facts that assert nothing about anybody, such as the
   *     date of the check
   * @param from the facts it was derived from; empty if it is in the case itself
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
    this(type, id, exists, values, place, sources, standing, from, Attribution.by(sources));
  }

  /**
   * The sources that a fact needs and the remarks on it.
   *
   * @param needs the sources that it needs
   * @param notes the author's remarks
   */
  public record Attribution(List<Need> needs, List<Note> notes) {
    /** An attribution to these sources, any one of which is enough, without remarks. */
    public static Attribution by(List<String> sources) {
      return new Attribution(
          sources.isEmpty() ? List.of() : List.of(new Need("", -1, sources)), List.of());
    }
  }

  /**
   * A set of sources. At least one must be published before the fact, or one of its values, can be
   * known.
   *
   * @param component the component that they support; empty for the whole fact
   * @param account the number of the account that they support, from 0; -1 if the value is not
   *     contested
   * @param sources the ids of the sources
   */
  public record Need(String component, int account, List<String> sources) {

    public Need {
      sources = List.copyOf(sources);
    }
  }

  /**
   * Creates a fact with its attribution.
   *
   * @param attribution the sources that it needs and the remarks on it; for the other parameters
   *     see above
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
      Attribution attribution) {
    this.type = type;
    this.id = id;
    this.exists = exists;
    this.values = Map.copyOf(values);
    this.place = place;
    this.sources = List.copyOf(sources);
    this.standing = standing;
    this.from = List.copyOf(from);
    this.attribution = attribution;
    this.sure =
        values.values().stream().allMatch(value -> value instanceof Uncertain.Sure)
            ? Optional.of(make(CaseFact::noQuestion))
            : Optional.empty();
  }

  /** A certain fact that comes from the check, not from the case. */
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

  /** The id of the fact, the same in every scenario. */
  public String id() {
    return id;
  }

  /** Whether the fact exists: a Boolean in each scenario. */
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

  /** The ids of its sources, the most important first; empty if it names none. */
  public List<String> sources() {
    return sources;
  }

  /**
   * Its standing; empty for facts that assert nothing about anybody, such as the date of the check.
   */
  public Optional<Standing> standing() {
    return standing;
  }

  /** The facts it was derived from; empty if it is in the case itself. */
  public List<CaseFact> from() {
    return from;
  }

  /** The author's remarks on it. */
  public List<Note> notes() {
    return attribution.notes();
  }

  /** The sources that must be published before it can be known. */
  public List<Need> needs() {
    return attribution.needs();
  }

  /** The fact in a scenario; empty if it does not exist there. */
  public Optional<Fact> in(Scenario scenario) {
    return (Boolean) exists.in(scenario) ? Optional.of(settled(scenario)) : Optional.empty();
  }

  /** The fact with its values in a scenario, whether or not it exists there. */
  public Fact settled(Scenario scenario) {
    return sure.isPresent() ? sure.get() : make(scenario);
  }

  /**
   * The same for a caller that looks only at some components. The other components may have their
   * values from another scenario.
   */
  public Fact settled(Scenario scenario, Set<String> components) {
    return sure.isPresent()
        ? sure.get()
        : type.create(name -> value(name).in(components.contains(name) ? scenario : ANY));
  }

  private static final Scenario ANY = question -> question.answers().first();

  private Fact make(Scenario scenario) {
    return type.create(name -> value(name).in(scenario));
  }

  /**
   * The value of a property: a component, or a value that the fact type derives from components.
   */
  public Uncertain property(FactType.Property property) {
    Uncertain component = values.get(property.name());
    if (component != null) {
      return component;
    }
    return sure.isPresent()
        ? Uncertain.sure(property.of(sure.get()))
        : Uncertain.computed(
            property.reads().stream().map(this::value).toList(),
            scenario -> property.of(settled(scenario, property.reads())));
  }

  /** The value of a component. */
  public Uncertain value(String component) {
    return Objects.requireNonNull(values.get(component), () -> type + " has no " + component);
  }

  /** The value of a component. */
  public <F extends Fact> Uncertain value(FactComponent<F> component) {
    return value(component.name());
  }

  /** The value of its own component of the same name as this one; empty if it has none. */
  public <F extends Fact> Optional<Uncertain> valueLike(FactComponent<F> component) {
    return Optional.ofNullable(values.get(component.name()));
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
