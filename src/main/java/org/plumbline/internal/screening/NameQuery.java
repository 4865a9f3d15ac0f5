package org.plumbline.internal.screening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.word.BodyKind;
import org.plumbline.internal.screening.names.compare.NamedParty;
import org.plumbline.internal.screening.names.word.Name;
import org.plumbline.internal.screening.names.word.NameKind;

/**
 * What to look for in the lists.
 *
 * @param names at least one, in any script
 * @param kind body or person; if it is not known, both are looked for
 * @param body the kind of body; empty if it is not known, or for a person
 * @param countries ISO 3166-1 alpha-2 codes; empty if not known
 */
public record NameQuery(
    List<String> names, NameKind kind, Optional<BodyKind> body, Set<String> countries) {
  /** Copies the collections. */
  public NameQuery {
    names = List.copyOf(names);
    countries = Set.copyOf(countries);
  }

  NameQuery as(NameKind newKind) {
    return new NameQuery(names, newKind, body, countries);
  }

  /** One of the names, ready to be compared. */
  NamedParty named(String name) {
    return new NamedParty(Name.of(name, kind), countries, body, false);
  }
}
