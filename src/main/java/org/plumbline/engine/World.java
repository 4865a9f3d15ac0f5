package org.plumbline.engine;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.plumbline.casefile.CaseFact;
import org.plumbline.casefile.Question;
import org.plumbline.casefile.Reading;
import org.plumbline.casefile.Uncertain;
import org.plumbline.facts.FactType;

/** What a rule is matched against. */
public interface World {
  /** The facts of a type, whether they exist in this world or not. */
  List<CaseFact> facts(FactType type);

  /**
   * Whether something is so here, given that it depends on the answers to {@code questions} alone.
   */
  boolean decide(Set<Question> questions, Predicate<Reading> condition);

  /** Whether a fact exists here. */
  default boolean exists(CaseFact fact) {
    return isTrue(fact.exists());
  }

  /** Whether a value is yes here. */
  default boolean isTrue(Uncertain value) {
    return value instanceof Uncertain.All all
        ? all.parts().stream().allMatch(this::isTrue)
        : decide(value.questions(), reading -> (Boolean) value.in(reading));
  }
}
