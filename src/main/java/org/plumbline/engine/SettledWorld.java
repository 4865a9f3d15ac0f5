package org.plumbline.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.casefile.CaseFact;
import org.plumbline.casefile.Reading;
import org.plumbline.facts.FactType;

/** The facts as they are in one reading. */
public final class SettledWorld implements World {
  private final Map<FactType, List<CaseFact>> facts;
  private final Reading reading;

  /** The world of {@code facts} in {@code reading}. */
  public SettledWorld(List<CaseFact> facts, Reading reading) {
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
