package org.plumbline.internal.screening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.word.BodyKind;
import org.plumbline.internal.screening.names.compare.NamedParty;
import org.plumbline.internal.screening.names.word.Name;
import org.plumbline.internal.screening.names.word.NameKind;

/**
 * Whom to look for.
 *
 * @param names at least one, in any script
 * @param kind whether a body or a person is meant; if that is not known, both are looked for
 * @param body what kind of body; empty if it is not known or a person is meant
 * @param countries ISO 3166-1 alpha-2 codes; empty if not known
 */
public record NameQuery(
    List<String> names, NameKind kind, Optional<BodyKind> body, Set<String> countries) {
  /** Copies the collections. */
  public NameQuery {
    names = List.copyOf(names);
    countries = Set.copyOf(countries);
  }

  /** The same, as a body or a person. */
  NameQuery as(NameKind otherNameKind) {
    return new NameQuery(names, otherNameKind, body, countries);
  }

  /** One of the names, to be compared. */
  NamedParty side(String name) {
    return new NamedParty(Name.of(name, kind), countries, body, false);
  }
}
