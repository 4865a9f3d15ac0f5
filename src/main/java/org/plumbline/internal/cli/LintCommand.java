package org.plumbline.internal.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.io.ExitCode;
import org.plumbline.internal.cli.io.Home;
import org.plumbline.internal.cli.option.DayConverter;
import org.plumbline.internal.cli.option.OutputOption;
import org.plumbline.internal.cli.option.ReadsInput;
import org.plumbline.internal.cli.option.RulesOptions;
import org.plumbline.internal.replay.CaseLint;
import org.plumbline.internal.rulebook.lint.AutoFix;
import org.plumbline.internal.rulebook.lint.Lint;
import org.plumbline.internal.rulebook.lint.PathLint;
import org.plumbline.internal.text.DidYouMean;
import org.plumbline.internal.text.SafeText;
import org.plumbline.problem.BrokenRulesException;
import org.plumbline.problem.ProblemCode;
import org.plumbline.problem.ProblemPage;
import org.plumbline.rulebook.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks rules, pages, values and cases. */
@Command(
    name = "lint",
    description = "Check rules, pages, values and cases for problems.",
    footer = {
      "",
      "Example: plumbline lint --rules rules test-cases",
      "         plumbline lint rules/osja/assessment-missing.drl",
      "         plumbline lint --explain PL0402",
      "",
      "Exit codes: 0 nothing found; 1 something found; 3 the rules are broken; 4 a case is broken; 6 the result or a fixed file could not be written."
    })
final class LintCommand implements Callable<Integer> {
  private final Console screen;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "PATH",
      description =
          "A rule file, a folder of rules, or a folder of test cases to check with the rules."
              + " Default: test-cases next to the rules.")
  @ReadsInput(ReadsInput.Kind.RULES_OR_CASES)
  private Optional<Path> path = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The date for which values must exist and reviews be recent. Default: today.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Mixin private RulesOptions rules = new RulesOptions();

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif",
      description = "Format of the result. Default: ${DEFAULT-VALUE}.")
  private LintFormat format = LintFormat.TEXT;

  @Mixin private OutputOption output = new OutputOption();

  @Option(names = "--fix", description = "Apply safe fixes to the rule files and list each one.")
  private boolean fix;

  @Option(names = "--dry-run", description = "With --fix: show the fixes and change nothing.")
  private boolean dryRun;

  @Option(
      names = "--explain",
      arity = "0..1",
      fallbackValue = "",
      paramLabel = "CODE",
      description = "Explain a problem and how to fix it; without a code, list all.")
  private Optional<String> explain = Optional.empty();

  LintCommand(Console screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    if (explain.isPresent()) {
      screen.result(explained(explain.get()));
      return ExitCode.DONE.number();
    }
    refuseMixtures();
    output.prepare();
    if (fix) {
      Map<Path, AutoFix.Mended> mended = PathLint.mend(toFix());
      if (dryRun) {
        screen.result(FixedFiles.differences(mended));
        return (mended.isEmpty() ? ExitCode.DONE : ExitCode.BAD).number();
      }
      FixedFiles.write(mended, screen);
    }
    return show(path.filter(PathLint::isRules).map(this::ofRules).orElseGet(this::ofCases));
  }

  private void refuseMixtures() {
    boolean ofRules = path.filter(PathLint::isRules).isPresent();
    if (ofRules && rules.areNamed()) {
      throw new ParameterException(
          spec.commandLine(),
          "--rules and --packs go with a folder of cases, not with a folder of rules");
    }
    if (dryRun && !fix) {
      throw new ParameterException(spec.commandLine(), "--dry-run goes with --fix");
    }
  }

  // --- findings ---------------------------------------------------------------------------------

  private LocalDate day() {
    return asOf.orElseGet(LocalDate::now);
  }

  private LintOutcome ofRules(Path folder) {
    return LintOutcome.of(PathLint.of(folder, day()));
  }

  private LintOutcome ofCases() {
    try {
      Rulebook rulebook = rules.load();
      CaseLint.Result ofCases = CaseLint.of(rulebook, Home.cases(path, rules.given(), screen));
      return LintOutcome.of(
          Lint.of(rulebook, day(), rule -> ofCases.counts().getOrDefault(rule, 0)), ofCases);
    } catch (BrokenRulesException e) {
      return LintOutcome.broken(e.problems());
    }
  }

  private int show(LintOutcome linted) {
    output.write(format.write(linted), screen);
    if (format == LintFormat.TEXT) {
      screen.problems(linted.broken());
      screen.problems(linted.brokenCases());
    }
    return linted.exitCode().number();
  }

  private Path toFix() {
    return path.filter(PathLint::isRules)
        .or(rules::folder)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "--fix cannot change the rules that come with Plumbline; name a folder or a file"));
  }

  // --- --explain --------------------------------------------------------------------------------

  private String explained(String code) {
    if (code.isEmpty()) {
      return Stream.of(ProblemCode.values())
          .map(problemCode -> problemCode + "  " + ProblemPage.of(problemCode).title() + "\n")
          .reduce("", String::concat);
    }
    return ProblemCode.of(code)
        .map(problemCode -> ProblemPage.of(problemCode).text())
        .orElseThrow(() -> none(code));
  }

  private ParameterException none(String code) {
    String hint =
        DidYouMean.hint(code, Stream.of(ProblemCode.values()).map(Object::toString).toList());
    return new ParameterException(
        spec.commandLine(),
        "--explain: there is no problem "
            + SafeText.quoted(code)
            + (hint.isEmpty() ? "; --explain alone lists all" : " (" + hint + ")"));
  }
}
