package org.plumbline.internal.screening.names.compare;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.fact.word.BodyKind;
import org.plumbline.internal.screening.names.word.Name;

/**
 * A name and what else is known about its body or person.
 *
 * @param name to compare
 * @param countries ISO 3166-1 alpha-2 codes; empty if not known
 * @param body the kind of body; empty if not known, or for a person
 * @param isWeak whether the name is a weak alias, too common to identify anyone
 */
public record NamedParty(
    Name name, Set<String> countries, Optional<BodyKind> body, boolean isWeak) {
  /** Copies the countries. */
  public NamedParty {
    countries = Set.copyOf(countries);
  }

  /** A name with countries only. */
  public static NamedParty of(Name name, Set<String> countries) {
    return new NamedParty(name, countries, Optional.empty(), false);
  }

  /** Its countries and those that its name mentions. */
  Set<String> allCountries() {
    Set<String> all = new TreeSet<>(countries);
    all.addAll(name.countries());
    return all;
  }
}
