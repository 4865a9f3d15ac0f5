package org.plumbline.internal.engine.drools;

import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.InternalWorkingMemoryEntryPoint;
import org.drools.core.rule.accessor.FactHandleFactory;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A fact in one scenario of a session. Scenarios share facts, so a fact has one handle for each
 * scenario, and the handle says which: the number of the scenario is its recency, which Drools uses
 * only to order matches.
 */
final class ScenarioRow {
  private ScenarioRow() {}

  /** Adds a fact, or the mark itself, to a session. */
  static void insert(Object fact, ScenarioMark scenario, InternalWorkingMemoryEntryPoint session) {
    FactHandleFactory handles = session.getHandleFactory();
    InternalFactHandle row =
        handles.newFactHandle(
            handles.getNextId(),
            fact,
            scenario.number(),
            session
                .getObjectTypeConfigurationRegistry()
                .getOrCreateObjectTypeConf(session.getEntryPoint(), fact),
            session.getReteEvaluator(),
            session);
    session.insert(row);
  }

  /** The scenario of a row. */
  static ScenarioMark scenario(FactHandle row) {
    return new ScenarioMark((int) ((InternalFactHandle) row).getRecency());
  }
}
