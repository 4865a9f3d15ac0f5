package org.plumbline.replay.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.CaseFiles;
import org.plumbline.casefile.Case;
import org.plumbline.reading.CaseOnDay;
import org.plumbline.reading.RuleSet;
import org.plumbline.rulebook.Deletion;
import org.plumbline.rulebook.Excuse;
import org.plumbline.rulebook.Rule;
import org.plumbline.rulebook.Rulebook;
import org.plumbline.screening.Lists;

/**
 * Every condition of every rule is there for a reason: without it, some case of the rule comes out
 * otherwise, or the pack says why none can.
 */
class ConditionsMatterTest {
  private static final Rulebook RULES = Rulebook.bundled().withAllPacks();
  private static final RuleSet RULE_SET = RuleSet.of(RULES);

  @Test
  void deletingAnyConditionTurnsACaseOfItsRuleRed() {
    List<String> unnoticed = new ArrayList<>();
    Set<Excuse> needed = new HashSet<>();
    Set<Excuse> notNeeded = new HashSet<>();
    int deleted = 0;
    for (Rule rule : RULES.rules()) {
      List<CaseOnDay> cases = cases(rule);
      assertTrue(!cases.isEmpty(), rule.id() + " has no cases");
      for (Deletion deletion : Conditions.of(rule)) {
        deleted++;
        boolean noticed = cases.stream().anyMatch(one -> differs(one, rule, deletion.mutant()));
        Optional<Excuse> excuse = Conditions.excuse(RULES.excuses(), rule, deletion);
        excuse.ifPresent(noticed ? notNeeded::add : needed::add);
        if (!noticed && excuse.isEmpty()) {
          unnoticed.add(rule.id() + ": " + deletion.what());
        }
      }
    }
    notNeeded.removeAll(needed);
    notNeeded.retainAll(RULES.excuses().mutation());
    assertTrue(deleted > 100, "only " + deleted + " deletions were tried");
    assertEquals(List.of(), unnoticed, "conditions that no case notices");
    assertEquals(Set.of(), notNeeded, "reasons for conditions that cases do notice");
  }

  private static List<CaseOnDay> cases(Rule rule) {
    Path folder = CaseFiles.ROOT.resolve(rule.id());
    List<CaseOnDay> cases = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      for (Path file : CaseFiles.below(folder)) {
        Case of = Case.read(file);
        CaseFiles.days(of).forEach(day -> cases.add(CaseOnDay.of(of, day, Lists.bundled())));
      }
    }
    return cases;
  }

  private static boolean differs(CaseOnDay one, Rule rule, Rule mutant) {
    return !one.outcome(RULE_SET, rule.id()).equals(one.outcome(RULE_SET.with(mutant), rule.id()));
  }
}
