package org.plumbline.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.flags.Problem;
import org.plumbline.replay.CaseLint;
import org.plumbline.rulebook.PathLint;

/**
 * What lint has to say.
 *
 * @param broken why the rules cannot be used
 * @param findings what is unfinished or doubtful, in rules first, then in cases
 * @param brokenCases why cases cannot be used
 */
record Linted(List<Problem> broken, List<Problem> findings, List<Problem> brokenCases) {
  static Linted broken(List<Problem> problems) {
    return new Linted(problems, List.of(), List.of());
  }

  static Linted of(PathLint.Result rules) {
    return new Linted(rules.broken(), rules.findings(), List.of());
  }

  static Linted of(List<Problem> ofRules, CaseLint.Result cases) {
    return new Linted(
        List.of(),
        Stream.concat(ofRules.stream(), cases.findings().stream()).toList(),
        cases.broken());
  }

  /** All of it, in the order of places. */
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
