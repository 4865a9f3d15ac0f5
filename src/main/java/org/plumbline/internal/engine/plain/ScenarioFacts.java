package org.plumbline.internal.engine.plain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Scenario;

/** The facts in one scenario. */
public final class ScenarioFacts implements World {
  private final Map<FactType, List<CaseFact>> facts;
  private final Scenario scenario;

  /** The facts in a scenario. */
  public ScenarioFacts(List<CaseFact> facts, Scenario scenario) {
    this.facts = facts.stream().collect(Collectors.groupingBy(CaseFact::type));
    this.scenario = scenario;
  }

  @Override
  public List<CaseFact> facts(FactType type) {
    return facts.getOrDefault(type, List.of());
  }

  @Override
  public boolean decide(Condition condition) {
    return condition.holds().test(scenario);
  }
}
