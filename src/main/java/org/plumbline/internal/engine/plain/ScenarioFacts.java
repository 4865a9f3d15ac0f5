package org.plumbline.internal.engine.plain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Scenario;

/** The facts as they are in one reading. */
public final class ScenarioFacts implements World {
  private final Map<FactType, List<CaseFact>> facts;
  private final Scenario reading;

  /** The world of {@code facts} in {@code reading}. */
  public ScenarioFacts(List<CaseFact> facts, Scenario reading) {
    this.facts = facts.stream().collect(Collectors.groupingBy(CaseFact::type));
    this.reading = reading;
  }

  @Override
  public List<CaseFact> facts(FactType type) {
    return facts.getOrDefault(type, List.of());
  }

  @Override
  public boolean decide(Condition condition) {
    return condition.holds().test(reading);
  }
}
