package org.plumbline.internal.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.internal.cli.io.ExitCode;
import org.plumbline.internal.replay.CaseLint;
import org.plumbline.internal.rulebook.lint.PathLint;
import org.plumbline.problem.Problem;

/**
 * The result of lint.
 *
 * @param broken why the rules cannot be used
 * @param findings what is unfinished or doubtful, in rules first, then in cases
 * @param brokenCases why cases cannot be used
 */
record LintOutcome(List<Problem> broken, List<Problem> findings, List<Problem> brokenCases) {
  static LintOutcome broken(List<Problem> problems) {
    return new LintOutcome(problems, List.of(), List.of());
  }

  static LintOutcome of(PathLint.Result rules) {
    return new LintOutcome(rules.broken(), rules.findings(), List.of());
  }

  static LintOutcome of(List<Problem> ofRules, CaseLint.Result cases) {
    return new LintOutcome(
        List.of(),
        Stream.concat(ofRules.stream(), cases.findings().stream()).toList(),
        cases.broken());
  }

  /** All problems, in order of place. */
  List<Problem> all() {
    return Stream.of(broken, findings, brokenCases)
        .flatMap(List::stream)
        .sorted()
        .distinct()
        .toList();
  }

  ExitCode exitCode() {
    Set<ExitCode> codes = EnumSet.of(ExitCode.DONE);
    if (!broken.isEmpty()) {
      codes.add(ExitCode.RULES_BROKEN);
    }
    if (!brokenCases.isEmpty()) {
      codes.add(ExitCode.INPUT_BROKEN);
    }
    if (!findings.isEmpty()) {
      codes.add(ExitCode.BAD);
    }
    return ExitCode.first(codes);
  }
}
