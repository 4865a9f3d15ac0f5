package org.plumbline.replay.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.plumbline.Plumbline;
import org.plumbline.rulebook.Rule;

/**
 * What was found out about rules. Immutable.
 *
 * @param cases how many cases there were to look at
 * @param rules the answers, by rule
 * @param implications the rules that fire whenever others do: those of which that is proved, and
 *     those of which it could not be found out
 * @param unmentioned what no rule looks at
 */
public record Analysis(
    int cases, List<RuleAnswer> rules, List<Implication> implications, Unmentioned unmentioned) {
  /** Copies the lists. */
  public Analysis {
    rules = List.copyOf(rules);
    implications = List.copyOf(implications);
  }

  /** Told how far an analysis is. */
  public interface Progress {
    /** So many steps of so many are done; called from any thread. */
    void at(int done, int all);
  }

  /**
   * Analyses rules.
   *
   * @param plumbline with the rules of all packs that may run
   * @param which of these rules
   * @param cases a folder of cases to begin with
   * @throws org.plumbline.casefile.BrokenFileException if there is no such folder
   */
  public static Analysis of(
      Plumbline plumbline, List<Rule> which, Path cases, Bounds bounds, Progress progress) {
    return new Analyst(plumbline, cases, bounds, progress).analyse(which);
  }

  /** The texts of case files that show the answers, by path. Each was checked, by Drools too. */
  public static SortedMap<String, String> caseFiles(Plumbline plumbline, Analysis analysis) {
    return CaseTexts.of(plumbline, analysis);
  }

  /** The rules that can never fire. */
  public List<RuleAnswer> neverFiring() {
    return rules.stream().filter(one -> one.fires() instanceof Answer.Disproved).toList();
  }

  /** The conditions that make no difference, without a reason. */
  public List<RuleAnswer.ConditionAnswer> idle() {
    return conditions().filter(one -> one.matters() instanceof Answer.Disproved).toList();
  }

  /** Everything that could not be found out. */
  public int notDecided() {
    long fires = rules.stream().filter(one -> isOpen(one.fires())).count();
    long matter = conditions().filter(one -> isOpen(one.matters())).count();
    long implied = implications.stream().filter(one -> !one.proved()).count();
    return (int) (fires + matter + implied);
  }

  private Stream<RuleAnswer.ConditionAnswer> conditions() {
    return rules.stream().flatMap(one -> one.conditions().stream());
  }

  private static boolean isOpen(Answer answer) {
    return answer instanceof Answer.NotDecided;
  }

  /** Whether a rule can never fire, or a condition makes no difference without a reason. */
  public boolean found() {
    return !neverFiring().isEmpty() || !idle().isEmpty();
  }
}
