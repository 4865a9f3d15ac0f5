package org.plumbline.internal.facttype;

import java.io.Serializable;
import org.plumbline.fact.Fact;

/**
 * A component of a fact, named by its accessor, such as {@code Fee::amount}, so that the compiler
 * checks the name.
 *
 * @param <F> the fact that has it
 */
@FunctionalInterface
public interface FactComponent<F extends Fact> extends Serializable {
  /** Its value in a fact, never null. */
  Object of(F fact);

  /**
   * Its name.
   *
   * @throws IllegalArgumentException if this is no reference to the accessor of a component
   */
  default String name() {
    return ComponentNames.of(this);
  }

  /** The name of a component; see {@link #name()}. */
  static <F extends Fact> String nameOf(FactComponent<F> component) {
    return component.name();
  }
}
