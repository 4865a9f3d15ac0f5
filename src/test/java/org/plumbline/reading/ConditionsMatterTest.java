package org.plumbline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plumbline.CaseFiles;
import org.plumbline.casefile.Case;
import org.plumbline.flags.Certainty;
import org.plumbline.rulebook.Rule;
import org.plumbline.rulebook.Rulebook;

/**
 * Every condition of every rule is there for a reason: without it, some case of the rule comes out
 * otherwise.
 */
class ConditionsMatterTest {
  private static final Rulebook RULES = Rulebook.bundled().withAllPacks();

  @Test
  void deletingAnyConditionTurnsACaseOfItsRuleRed() {
    Map<String, String> unnoticed = new TreeMap<>();
    int deleted = 0;
    for (Rule rule : RULES.rules()) {
      List<Checked> cases = cases(rule);
      assertTrue(!cases.isEmpty(), rule.id() + " has no cases");
      for (Deletion deletion : Deletion.of(rule)) {
        deleted++;
        if (cases.stream().noneMatch(one -> differs(one, rule, deletion.mutant()))) {
          unnoticed.put(rule.id() + ": " + deletion.what(), "no case notices");
        }
      }
    }
    assertTrue(deleted > 100, "only " + deleted + " deletions were tried");
    assertEquals(
        "", Undeletable.unexplained(unnoticed.keySet()), "conditions that no case notices");
    assertEquals(
        "",
        Undeletable.unneeded(unnoticed.keySet()),
        "reasons for conditions that cases do notice");
  }

  private record Checked(Case of, LocalDate day) {}

  private static List<Checked> cases(Rule rule) {
    Path folder = CaseFiles.ROOT.resolve(rule.id());
    List<Checked> cases = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      for (Path file : CaseFiles.below(folder)) {
        Case of = Case.read(file);
        CaseFiles.days(of).forEach(day -> cases.add(new Checked(of, day)));
      }
    }
    return cases;
  }

  private static boolean differs(Checked one, Rule rule, Rule mutant) {
    return !outcome(one, rule).equals(outcome(one, mutant));
  }

  /** With which certainty a rule raises its flag, by subject. */
  private static Map<String, Certainty> outcome(Checked one, Rule rule) {
    List<Rule> rules = new ArrayList<>(RULES.rules());
    rules.replaceAll(other -> other.id().equals(rule.id()) ? rule : other);
    CheckedCase checked =
        Checker.gather(one.of.on(one.day).facts(), one.day, rules, RULES.valuesOn(one.day));
    Map<String, Certainty> outcome = new HashMap<>();
    if (rule.inForceOn(one.day)) {
      Box box =
          Slice.of(
              checked, DateGroups.of(rule, id -> Optional.ofNullable(checked.rules().get(id))));
      for (String subject : checked.subjects(rule)) {
        Decision decision = Decision.of(checked, rule, subject, box);
        decision.certainty().ifPresent(certainty -> outcome.put(subject, certainty));
      }
    }
    return outcome;
  }
}
