package org.plumbline.internal.scenario;

import java.util.HashMap;
import java.util.Map;
import org.plumbline.fact.Fact;
import org.plumbline.internal.facttype.FactComponent;

/**
 * The values of a fact while it is made.
 *
 * @param <F> its type
 */
public final class FactValues<F extends Fact> {
  private final Map<String, Uncertain> values = new HashMap<>();

  private FactValues() {}

  /** The values of a fact with this id; the others are still missing. */
  public static <F extends Fact> FactValues<F> of(Class<F> type, String id) {
    return new FactValues<F>().with(Fact::id, id);
  }

  /** Sets a component to a value, which may be uncertain. */
  public FactValues<F> with(FactComponent<F> component, Object value) {
    return with(component.name(), value);
  }

  /** The same for a component that a table names. */
  public FactValues<F> with(String component, Object value) {
    values.put(component, value instanceof Uncertain known ? known : Uncertain.sure(value));
    return this;
  }

  /** All values so far, by component; not a copy. */
  public Map<String, Uncertain> all() {
    return values;
  }
}
