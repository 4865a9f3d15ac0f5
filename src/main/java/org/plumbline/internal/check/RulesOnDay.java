package org.plumbline.internal.check;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.CaseFact;

/**
 * What rules bring to every check of one day.
 *
 * @param rules in force that day, by id
 * @param read the codes of the flags that these rules read
 * @param given the day and the dated values
 */
record RulesOnDay(SortedMap<String, Rule> rules, Set<String> read, List<CaseFact> given) {
  /** Copies what it is given. */
  RulesOnDay {
    rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    read = Set.copyOf(read);
    given = List.copyOf(given);
  }
}
