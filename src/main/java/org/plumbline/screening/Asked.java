package org.plumbline.screening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.facts.BodyKind;
import org.plumbline.screening.names.Name;
import org.plumbline.screening.names.NameKind;
import org.plumbline.screening.names.Side;

/**
 * Whom to look for.
 *
 * @param names at least one, in any script
 * @param kind whether a body or a person is meant; if that is not known, both are looked for
 * @param body what kind of body; empty if it is not known or a person is meant
 * @param countries ISO 3166-1 alpha-2 codes; empty if not known
 */
public record Asked(
    List<String> names, NameKind kind, Optional<BodyKind> body, Set<String> countries) {
  /** Copies the collections. */
  public Asked {
    names = List.copyOf(names);
    countries = Set.copyOf(countries);
  }

  /** The same, as a body or a person. */
  Asked as(NameKind other) {
    return new Asked(names, other, body, countries);
  }

  /** One of the names, to be compared. */
  Side side(String name) {
    return new Side(Name.of(name, kind), countries, body, false);
  }
}
