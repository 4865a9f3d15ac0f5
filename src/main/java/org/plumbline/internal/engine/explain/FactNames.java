package org.plumbline.internal.engine.explain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.fact.body.Organisation;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Uncertain;

/**
 * Writes values for readers: bodies by their names, not by the ids of the case.
 *
 * @param ofBodies the name of each body by its id
 */
public record FactNames(Map<String, String> ofBodies) {
  public FactNames {
    ofBodies = Map.copyOf(ofBodies);
  }

  /** Takes the names from organisations. */
  public static FactNames of(List<CaseFact> organisations) {
    return new FactNames(
        organisations.stream()
            .collect(
                Collectors.toMap(CaseFact::id, body -> body.value(Organisation::name).written())));
  }

  /** The value as the case has it, with a name instead of an id. */
  public String written(Uncertain value) {
    String written = value.written();
    return value instanceof Uncertain.Sure ? ofBodies.getOrDefault(written, written) : written;
  }
}
