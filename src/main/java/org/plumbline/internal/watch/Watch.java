package org.plumbline.internal.watch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.plumbline.Plumbline;
import org.plumbline.internal.replay.CaseFolder;
import org.plumbline.internal.replay.CaseOutline;
import org.plumbline.internal.replay.Replay;
import org.plumbline.internal.replay.ReplayResult;
import org.plumbline.internal.rulebook.lint.Lint;
import org.plumbline.problem.BrokenRulesException;
import org.plumbline.problem.Problem;
import org.plumbline.rulebook.Rulebook;

/**
 * Checks saved files: lint of the rules that changed, and a replay of their cases and of the cases
 * that changed. Broken rules or cases are reported, and the watch goes on. Immutable; safe for any
 * number of threads.
 */
public final class Watch {
  private final Path rules;
  private final Path cases;
  private final LocalDate today;

  /**
   * The result for one set of saved files. Immutable.
   *
   * @param files the saved files, as messages name them
   * @param problems that make the rules unusable; then no case was run
   * @param findings of lint about the saved rules
   * @param replay of the cases of the saved rules and of the saved cases; it may be empty
   */
  public record Answer(
      List<String> files, List<Problem> problems, List<Problem> findings, ReplayResult replay) {
    public Answer {
      files = List.copyOf(files);
      problems = List.copyOf(problems);
      findings = List.copyOf(findings);
    }
  }

  /**
   * Starts a watch.
   *
   * @param rules the folder of the rules
   * @param cases a folder of cases, or one case
   * @param today the day on which lint decides whether a review is overdue
   */
  public Watch(Path rules, Path cases, LocalDate today) {
    this.rules = rules;
    this.cases = cases;
    this.today = today;
  }

  /** The problems that make the rules unusable at the moment; empty if they can be used. */
  public List<Problem> problems() {
    try {
      Rulebook.load(rules);
      return List.of();
    } catch (BrokenRulesException e) {
      return e.problems();
    }
  }

  /** The result for files that were saved, created or deleted. */
  public Answer saved(Set<Path> files) {
    List<String> names = files.stream().map(file -> file.toString().replace('\\', '/')).toList();
    try {
      return answer(names, files, Rulebook.load(rules));
    } catch (BrokenRulesException e) {
      return new Answer(names, e.problems(), List.of(), new ReplayResult(List.of()));
    }
  }

  private Answer answer(List<String> names, Set<Path> files, Rulebook rulebook) {
    Touched touched = new Touched(rules, files);
    Set<String> changed = touched.rules(rulebook);
    List<Problem> findings =
        changed.stream().flatMap(rule -> Lint.ofRule(rulebook, today, rule).stream()).toList();
    Set<String> affected = touched.affected(rulebook);
    List<Path> toRun =
        SavedFiles.of(List.of(cases)).files().stream()
            .filter(file -> CaseFolder.isCase(file) || file.equals(cases))
            .filter(file -> touched.isAffected(file, affected))
            .filter(file -> CaseOutline.of(file).expects())
            .toList();
    return new Answer(names, List.of(), findings, Replay.run(Plumbline.of(rulebook), toRun));
  }
}
