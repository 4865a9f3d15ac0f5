package org.plumbline.internal.casefile.table;

import org.plumbline.internal.casefile.schema.FactForm;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Uncertain;

/**
 * When a fact holds.
 *
 * @param from the first day
 * @param to the last day
 */
public record FactSpan(Uncertain from, Uncertain to) {
  /**
   * The span of a fact.
   *
   * @throws IllegalArgumentException if facts of its type do not last
   */
  public static FactSpan of(CaseFact fact) {
    return CaseTable.form(fact.type().type())
        .map(FactForm::span)
        .filter(span -> !span.isEmpty())
        .map(span -> new FactSpan(fact.value(span.get(0)), fact.value(span.get(1))))
        .orElseThrow(() -> new IllegalArgumentException(fact + " has no span"));
  }
}
