package org.plumbline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.flags.Problem;
import org.plumbline.flags.Shown;
import org.plumbline.replay.CaseLint;
import org.plumbline.rulebook.Lint;
import org.plumbline.rulebook.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks rules, pages, values and cases. */
@Command(
    name = "lint",
    description = "Checks that rules, their pages, metadata, values and test cases fit together.",
    footer = {
      "",
      "Example: plumbline lint --rules rules test-cases",
      "",
      "No rule is run. A folder with rules in it stands for --rules, and then no case is",
      "looked at: plumbline lint rules-of-a-stranger",
      "",
      "Exit code 0: nothing found; 1: something found; 3: the rules are broken; 4: a case",
      "is broken."
    })
final class LintCommand implements Callable<Integer> {
  private final Screen screen;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description =
          "The folder of the test cases, or a folder of rules. Default: the folder test-cases of Plumbline.")
  private Optional<Path> cases = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description =
          "The day on which values must be there and reviews must not be old. Default: today.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Mixin private RulesOptions rules = new RulesOptions();

  LintCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    if (!rules.isFolderNamed() && cases.filter(Rulebook::isAt).isPresent()) {
      return ofRulesAlone(cases.get());
    }
    Rulebook rulebook = rules.load();
    CaseLint.Result ofCases = CaseLint.of(rulebook, Home.cases(cases));
    List<Problem> ofRules =
        Lint.of(
            rulebook,
            asOf.orElseGet(LocalDate::now),
            rule -> ofCases.counts().getOrDefault(rule, 0));
    List<Problem> findings = Stream.concat(ofRules.stream(), ofCases.findings().stream()).toList();
    screen.result(text(findings));
    screen.problems(ofCases.broken());
    return exitCode(findings, ofCases.broken()).number();
  }

  private int ofRulesAlone(Path folder) {
    rules.take(folder);
    List<Problem> findings = Lint.of(rules.load(), asOf.orElseGet(LocalDate::now));
    screen.result(text(findings));
    return exitCode(findings, List.of()).number();
  }

  private static String text(List<Problem> findings) {
    String lines =
        findings.stream()
            .map(finding -> Shown.of(finding.toString()) + "\n")
            .collect(Collectors.joining());
    return lines
        + (findings.isEmpty() ? "nothing" : Integer.toString(findings.size()))
        + " found\n";
  }

  private static ExitCode exitCode(List<Problem> findings, List<Problem> broken) {
    Set<ExitCode> codes = EnumSet.of(ExitCode.DONE);
    if (!broken.isEmpty()) {
      codes.add(ExitCode.INPUT_BROKEN);
    }
    if (!findings.isEmpty()) {
      codes.add(ExitCode.BAD);
    }
    return ExitCode.first(codes);
  }
}
