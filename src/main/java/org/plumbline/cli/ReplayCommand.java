package org.plumbline.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.plumbline.Plumbline;
import org.plumbline.replay.CaseResult.Outcome;
import org.plumbline.replay.Replay;
import org.plumbline.replay.ReplayResult;
import org.plumbline.report.JunitReport;
import org.plumbline.report.ReplayReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs test cases. */
@Command(
    name = "replay",
    description = "Runs test cases, and says where the rules do not do what a case expects.",
    footer = {
      "",
      "Example: plumbline replay test-cases/osja",
      "",
      "The case of a rule, PACK/RULE/NAME.yaml, expects all flags of its pack; any other",
      "case expects all flags of all packs. One too many fails like one too few.",
      "Exit code 0: all passed; 1: some did not; 4: a case is broken; 6: the",
      "result could not be written."
    })
final class ReplayCommand implements Callable<Integer> {
  /** Forms of the result. */
  enum Format {
    /** For people. */
    TEXT,
    /** For what gathers the results of tests. */
    JUNIT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Screen screen;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "A folder of cases, or one case. Default: the folder test-cases of Plumbline.")
  private Optional<Path> where = Optional.empty();

  @Mixin private RulesOptions rules = new RulesOptions();

  @Option(
      names = "--format",
      paramLabel = "text|junit",
      description = "Form of the result. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.TEXT;

  @Mixin private OutputOption output = new OutputOption();

  @Mixin private ListsOptions lists = new ListsOptions();

  @Mixin private LinksOption links = new LinksOption();

  @Mixin private TimeLimit limit = new TimeLimit();

  ReplayCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws Exception {
    return limit.within(screen, this::replay);
  }

  private ExitCode replay() {
    output.prepare();
    ReplayResult result =
        Replay.run(
            Plumbline.of(rules.load()).with(lists.load().and(links.read())), Home.cases(where));
    output.write(
        format == Format.JUNIT ? JunitReport.write(result) : ReplayReport.write(result), screen);
    result.cases().stream().flatMap(one -> one.fault().stream()).forEach(screen::fault);
    return exitCode(result);
  }

  private static ExitCode exitCode(ReplayResult result) {
    Set<ExitCode> codes = EnumSet.of(ExitCode.DONE);
    if (result.has(Outcome.FAULT)) {
      codes.add(ExitCode.FAULT);
    }
    if (result.has(Outcome.BROKEN)) {
      codes.add(ExitCode.INPUT_BROKEN);
    }
    if (result.failed() > 0) {
      codes.add(ExitCode.BAD);
    }
    return ExitCode.first(codes);
  }
}
