package org.plumbline.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.ScenarioSet;
import org.plumbline.internal.scenario.Uncertain;

/**
 * The days on which facts became known.
 *
 * @param bySource the last possible day of publication of each source that records one
 */
record Publications(Map<String, LocalDate> bySource) {
  Publications {
    bySource = Map.copyOf(bySource);
  }

  /**
   * The day on which all of {@code facts} were published; empty if one publication is not recorded.
   *
   * @param scenarioSet the scenarios; accounts that are told in none of them are ignored
   * @param dependencies which components of a fact the rule uses
   */
  Optional<LocalDate> latest(
      Collection<CaseFact> facts, ScenarioSet scenarioSet, RuleDateDependencies dependencies) {
    List<LocalDate> days = new ArrayList<>();
    for (CaseFact fact : facts) {
      for (List<String> sources : needs(fact, scenarioSet, dependencies)) {
        Optional<LocalDate> first = earliest(sources);
        if (first.isEmpty()) {
          return Optional.empty();
        }
        days.add(first.get());
      }
    }
    return days.stream().max(Comparator.naturalOrder());
  }

  /**
   * For each part of a fact, the sources of which one is needed. If several accounts are possible,
   * one of their sources will do.
   */
  private static Collection<List<String>> needs(
      CaseFact fact, ScenarioSet scenarioSet, RuleDateDependencies dependencies) {
    Map<Object, List<String>> needs = new LinkedHashMap<>();
    for (CaseFact.Need need : relevant(fact, scenarioSet, dependencies)) {
      Object key = need.account() < 0 ? need : need.component();
      needs.computeIfAbsent(key, none -> new ArrayList<>()).addAll(need.sources());
    }
    return needs.values();
  }

  /** The parts of a fact that the rule uses; all parts, if it uses none in particular. */
  private static List<CaseFact.Need> relevant(
      CaseFact fact, ScenarioSet scenarioSet, RuleDateDependencies dependencies) {
    List<CaseFact.Need> needs =
        fact.needs().stream().filter(need -> isPossible(need, fact, scenarioSet)).toList();
    List<CaseFact.Need> relevant =
        needs.stream().filter(need -> isRelevant(need, fact, dependencies)).toList();
    return relevant.isEmpty() ? needs : relevant;
  }

  private static boolean isRelevant(
      CaseFact.Need need, CaseFact fact, RuleDateDependencies dependencies) {
    return !fact.values().containsKey(need.component())
        || dependencies.uses(fact.type(), need.component());
  }

  /** Whether it belongs to an account that is right in some of the scenarios. */
  private static boolean isPossible(CaseFact.Need need, CaseFact fact, ScenarioSet scenarioSet) {
    return need.account() < 0
        || !(fact.values().get(need.component()) instanceof Uncertain.Accounts accounts)
        || scenarioSet.answers(accounts.which()).contains(need.account());
  }

  private Optional<LocalDate> earliest(List<String> sources) {
    return sources.stream()
        .map(bySource::get)
        .filter(java.util.Objects::nonNull)
        .min(Comparator.naturalOrder());
  }
}
