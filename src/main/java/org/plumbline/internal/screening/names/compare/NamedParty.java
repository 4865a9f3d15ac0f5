package org.plumbline.internal.screening.names.compare;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.fact.word.BodyKind;
import org.plumbline.internal.screening.names.word.Name;

/**
 * A name and what else is known of whoever bears it.
 *
 * @param name to be compared
 * @param countries ISO 3166-1 alpha-2 codes; empty if not known
 * @param body what kind of body it is; empty if not known, or if it is a person
 * @param isWeak whether the name is a weak alias, too common to find anybody by
 */
public record NamedParty(
    Name name, Set<String> countries, Optional<BodyKind> body, boolean isWeak) {
  /** Copies the countries. */
  public NamedParty {
    countries = Set.copyOf(countries);
  }

  /** A name of which nothing else is known but countries. */
  public static NamedParty of(Name name, Set<String> countries) {
    return new NamedParty(name, countries, Optional.empty(), false);
  }

  /** Its countries and those its name mentions. */
  Set<String> allCountries() {
    Set<String> all = new TreeSet<>(countries);
    all.addAll(name.countries());
    return all;
  }
}
