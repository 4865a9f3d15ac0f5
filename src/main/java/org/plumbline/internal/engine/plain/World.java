package org.plumbline.internal.engine.plain;

import java.util.List;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Uncertain;

/** The facts against which a rule is matched. */
public interface World {
  /** The facts of a type, whether they exist here or not. */
  List<CaseFact> facts(FactType type);

  /** Whether a condition holds here. */
  boolean decide(Condition condition);

  /** Whether a fact exists here. */
  default boolean exists(CaseFact fact) {
    return isTrue(fact.exists());
  }

  /** Whether a value is yes here. */
  default boolean isTrue(Uncertain value) {
    return value instanceof Uncertain.All all
        ? all.parts().stream().allMatch(this::isTrue)
        : decide(Condition.yes(value));
  }
}
