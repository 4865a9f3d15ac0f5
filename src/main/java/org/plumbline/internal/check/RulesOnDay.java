package org.plumbline.internal.check;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.CaseFact;

/**
 * The rules in force on one day, with the facts that come with them.
 *
 * @param rules the rules in force, by id
 * @param read the codes of the flags that these rules read
 * @param given facts for the day and the dated values
 */
record RulesOnDay(SortedMap<String, Rule> rules, Set<String> read, List<CaseFact> given) {
  RulesOnDay {
    rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    read = Set.copyOf(read);
    given = List.copyOf(given);
  }
}
