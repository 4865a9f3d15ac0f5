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
   * @param looksAt which components of a fact the rule uses
   */
  Optional<LocalDate> latest(
      Collection<CaseFact> facts, ScenarioSet scenarioSet, RuleDateDependencies looksAt) {
    List<LocalDate> days = new ArrayList<>();
    for (CaseFact fact : facts) {
      for (List<String> sources : needs(fact, scenarioSet, looksAt)) {
        Optional<LocalDate> first = earliest(sources);
        if (first.isEmpty()) {
          return Optional.empty();
        }
        days.add(first.get());
      }
    }
    return days.stream().max(Comparator.naturalOrder());
  }

  /** Of which sources one each is needed; of accounts that are all possible any does. */
  private static Collection<List<String>> needs(
      CaseFact fact, ScenarioSet scenarioSet, RuleDateDependencies looksAt) {
    Map<Object, List<String>> needs = new LinkedHashMap<>();
    for (CaseFact.Need need : minded(fact, scenarioSet, looksAt)) {
      Object key = need.account() < 0 ? need : need.component();
      needs.computeIfAbsent(key, none -> new ArrayList<>()).addAll(need.sources());
    }
    return needs.values();
  }

  /** What is needed of a fact; all of it, if nothing of it is minded. */
  private static List<CaseFact.Need> minded(
      CaseFact fact, ScenarioSet scenarioSet, RuleDateDependencies looksAt) {
    List<CaseFact.Need> needs =
        fact.needs().stream().filter(need -> isPossible(need, fact, scenarioSet)).toList();
    List<CaseFact.Need> minded =
        needs.stream().filter(need -> isMinded(need, fact, looksAt)).toList();
    return minded.isEmpty() ? needs : minded;
  }

  private static boolean isMinded(CaseFact.Need need, CaseFact fact, RuleDateDependencies looksAt) {
    return !fact.values().containsKey(need.component())
        || looksAt.minds(fact.type(), need.component());
  }

  /** Whether it is for an account that is right in some of the scenarios. */
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
