package org.plumbline.internal.engine.drools;

import org.drools.core.common.DefaultFactHandle;
import org.drools.core.common.InternalWorkingMemoryEntryPoint;

/**
 * A fact in one scenario of a session. Scenarios share facts, so the scenario is not in the fact
 * but in its handle, of which there is one for each scenario.
 */
@SuppressWarnings("serial") // sessions are never stored
final class ScenarioRow extends DefaultFactHandle {
  private final ScenarioMark scenario;

  private ScenarioRow(Object fact, ScenarioMark scenario, InternalWorkingMemoryEntryPoint session) {
    super(
        session.getHandleFactory().getNextId(),
        fact,
        session.getHandleFactory().getNextRecency(),
        session);
    this.scenario = scenario;
  }

  /** Adds a fact, or the mark itself, to a session. */
  static void insert(Object fact, ScenarioMark scenario, InternalWorkingMemoryEntryPoint session) {
    session.insert(new ScenarioRow(fact, scenario, session));
  }

  ScenarioMark scenario() {
    return scenario;
  }
}
