package org.plumbline.internal.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.plumbline.Plumbline;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.io.ExitCode;
import org.plumbline.internal.cli.io.Home;
import org.plumbline.internal.cli.io.Version;
import org.plumbline.internal.cli.option.CoverageOptions;
import org.plumbline.internal.cli.option.LinksOption;
import org.plumbline.internal.cli.option.ListsOptions;
import org.plumbline.internal.cli.option.OutputOption;
import org.plumbline.internal.cli.option.ReadsInput;
import org.plumbline.internal.cli.option.RulesOptions;
import org.plumbline.internal.cli.option.TimeLimit;
import org.plumbline.internal.coverage.Coverage;
import org.plumbline.internal.coverage.CoverageMeasurement;
import org.plumbline.internal.replay.CaseResult.Outcome;
import org.plumbline.internal.replay.CaseSuite;
import org.plumbline.internal.replay.Replay;
import org.plumbline.internal.replay.ReplayResult;
import org.plumbline.internal.report.catalogue.CoveragePage;
import org.plumbline.internal.report.json.JunitReport;
import org.plumbline.internal.report.json.ReplayJson;
import org.plumbline.internal.report.text.CoverageReport;
import org.plumbline.internal.report.text.ReplayReport;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs test cases. */
@Command(
    name = "replay",
    description = "Run test cases and report those that do not come out as expected.",
    footer = {
      "",
      "Example: plumbline replay test-cases/osja",
      "",
      "The case of a rule, PACK/RULE/NAME.yaml, must list all flags of its pack; any other case must list all flags of all packs. An unexpected flag fails like a missing one. With --coverage, PACK/exemptions.yaml next to the rules lists what no case can show, with reasons.",
      "",
      "Exit codes: 0 all passed; 1 a case failed, coverage is too low, or an exemption is not needed; 4 a case is broken; 6 the result could not be written."
    })
final class ReplayCommand implements Callable<Integer> {
  /** Formats of the result. */
  enum Format {
    /** For people. */
    TEXT,
    /** For tools that collect test results. */
    JUNIT,
    /** For machines. */
    JSON,
    /** One page for a browser, with the coverage of the rules. */
    HTML;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Console screen;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "A folder of cases, or one case. Default: test-cases next to the rules.")
  @ReadsInput(ReadsInput.Kind.CASES)
  private Optional<Path> where = Optional.empty();

  @Mixin private RulesOptions rules = new RulesOptions();

  @Option(
      names = "--format",
      paramLabel = "text|junit|json|html",
      description = "Format of the result. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.TEXT;

  @ArgGroup(exclusive = false)
  private CoverageOptions coverage = new CoverageOptions();

  @Mixin private OutputOption output = new OutputOption();

  @Mixin private ListsOptions lists = new ListsOptions();

  @Mixin private LinksOption links = new LinksOption();

  @Mixin private TimeLimit limit = new TimeLimit();

  ReplayCommand(Console screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws Exception {
    return limit.within(screen, this::replay);
  }

  private ExitCode replay() {
    refuseForm();
    output.prepare();
    Plumbline plumbline = Plumbline.of(rules.load()).with(lists.load().and(links.read()));
    Path cases = Home.cases(where, rules.given(), screen);
    ReplayResult result = Replay.run(plumbline, cases);
    Optional<Coverage> shown =
        coverage.isAsked()
            ? Optional.of(
                CoverageMeasurement.of(
                    CaseSuite.load(plumbline.rulebook(), plumbline.lists(), cases)))
            : Optional.empty();
    output.write(text(result, shown), screen);
    result.cases().stream()
        .flatMap(caseResult -> caseResult.fault().stream())
        .forEach(screen::fault);
    boolean isEnough = shown.map(found -> coverage.isEnough(found, screen)).orElse(true);
    return exitCode(result, isEnough);
  }

  /** HTML shows coverage only; JUnit cannot show it. */
  private void refuseForm() {
    if (format == Format.HTML && !coverage.isAsked()) {
      throw new ParameterException(
          spec.commandLine(), "--format html shows the coverage of the rules; add --coverage");
    }
    if (format == Format.JUNIT && coverage.isAsked()) {
      throw new ParameterException(
          spec.commandLine(), "--format junit cannot show --coverage; use text, json or html");
    }
  }

  private String text(ReplayResult result, Optional<Coverage> shown) {
    return switch (format) {
      case JUNIT -> JunitReport.write(result);
      case JSON -> ReplayJson.write(Version.PLUMBLINE, result, shown);
      case HTML -> CoveragePage.write(Version.PLUMBLINE, shown.orElseThrow());
      case TEXT ->
          shown
                  .map(coverage -> CoverageReport.text(coverage, output.colours(screen)) + "\n")
                  .orElse("")
              + ReplayReport.write(result);
    };
  }

  private static ExitCode exitCode(ReplayResult result, boolean isEnough) {
    Set<ExitCode> codes = EnumSet.of(ExitCode.DONE);
    if (result.has(Outcome.FAULT)) {
      codes.add(ExitCode.FAULT);
    }
    if (result.has(Outcome.BROKEN)) {
      codes.add(ExitCode.INPUT_BROKEN);
    }
    if (result.failed() > 0 || !isEnough) {
      codes.add(ExitCode.BAD);
    }
    return ExitCode.first(codes);
  }
}
