package org.plumbline.internal.casefile.schema;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.Fact;
import org.plumbline.internal.facttype.FactComponent;
import org.plumbline.internal.facttype.FactType;

/**
 * The fact that an entry becomes, apart from what its keys fill. Immutable.
 *
 * @param type the type of the fact
 * @param derived what fills its components that no key fills, by component
 * @param span the components with its first and last day; empty if it does not last
 * @param lane its lane of the timeline; empty if it is not shown there
 * @param shown the components with the day on which the timeline shows it, or with its first and
 *     last day; empty if it is not shown there
 */
public record FactForm<F extends Fact>(
    Class<F> type,
    Map<String, Derived> derived,
    List<String> span,
    Optional<Lane> lane,
    List<String> shown) {
  public FactForm {
    derived = Map.copyOf(derived);
  }

  public static <F extends Fact> FactForm<F> of(Class<F> type) {
    return new FactForm<>(type, Map.of(), List.of(), Optional.empty(), List.of());
  }

  /** A fact with the id of the partnership. */
  public FactForm<F> ofPartnership(FactComponent<F> component) {
    return with(component, Derived.PARTNERSHIP);
  }

  /** A fact with the id of the entry that contains the section. */
  public FactForm<F> inside(FactComponent<F> owner) {
    return with(owner, Derived.OWNER);
  }

  public FactForm<F> standing(FactComponent<F> component) {
    return with(component, Derived.STANDING);
  }

  /** A fact with a key of {@link AboutKind}. */
  public FactForm<F> about(
      FactComponent<F> about,
      FactComponent<F> scope,
      FactComponent<F> country,
      FactComponent<F> region) {
    return with(about, Derived.ABOUT)
        .with(scope, Derived.SCOPE)
        .with(country, Derived.COUNTRY)
        .with(region, Derived.REGION);
  }

  /** A fact with a first day and a last day. */
  public FactForm<F> lasting(FactComponent<F> from, FactComponent<F> to) {
    return new FactForm<>(type, derived, List.of(from.name(), to.name()), lane, shown);
  }

  /** Shown on the timeline from its first to its last day. */
  public FactForm<F> shown(Lane inLane) {
    return new FactForm<>(type, derived, span, Optional.of(inLane), span);
  }

  /** Shown on the timeline on one day. */
  public FactForm<F> shown(Lane inLane, FactComponent<F> day) {
    return new FactForm<>(type, derived, span, Optional.of(inLane), List.of(day.name()));
  }

  void check(List<Key> keys) {
    Set<String> known = new HashSet<>(FactType.of(type).components());
    known.addAll(Set.of("", Key.EXISTS));
    for (Key key : keys) {
      if (!known.contains(key.component())) {
        throw new IllegalArgumentException(type.getSimpleName() + " has no " + key.component());
      }
    }
  }

  /** The components that are derived like this. */
  public List<String> components(Derived from) {
    return derived.keySet().stream().filter(name -> derived.get(name) == from).toList();
  }

  private FactForm<F> with(FactComponent<F> component, Derived value) {
    Map<String, Derived> extended = new HashMap<>(derived);
    extended.put(component.name(), value);
    return new FactForm<>(type, extended, span, lane, shown);
  }
}
