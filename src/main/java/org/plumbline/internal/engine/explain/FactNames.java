package org.plumbline.internal.engine.explain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Uncertain;

/**
 * Values as people should read them: a body by its name, and not by the id that a case gives it.
 *
 * @param ofBodies the name of each body by its id
 */
public record FactNames(Map<String, String> ofBodies) {
  /** Copies the map. */
  public FactNames {
    ofBodies = Map.copyOf(ofBodies);
  }

  /** The names of these bodies. */
  public static FactNames of(List<CaseFact> organisations) {
    return new FactNames(
        organisations.stream()
            .collect(Collectors.toMap(CaseFact::id, body -> body.value("name").written())));
  }

  /** The value as the case has it, with names for ids. */
  public String written(Uncertain value) {
    String written = value.written();
    return value instanceof Uncertain.Sure ? ofBodies.getOrDefault(written, written) : written;
  }
}
