package org.plumbline.screening.names;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.facts.BodyKind;

/**
 * A name and what else is known of whoever bears it.
 *
 * @param name to be compared
 * @param countries ISO 3166-1 alpha-2 codes; empty if not known
 * @param body what kind of body it is; empty if not known, or if it is a person
 * @param isWeak whether the name is a weak alias, too common to find anybody by
 */
public record Side(Name name, Set<String> countries, Optional<BodyKind> body, boolean isWeak) {
  /** Copies the countries. */
  public Side {
    countries = Set.copyOf(countries);
  }

  /** A name of which nothing else is known but countries. */
  public static Side of(Name name, Set<String> countries) {
    return new Side(name, countries, Optional.empty(), false);
  }

  /** Its countries and those its name mentions. */
  Set<String> allCountries() {
    Set<String> all = new TreeSet<>(countries);
    all.addAll(name.countries());
    return all;
  }
}
