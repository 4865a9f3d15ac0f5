package org.plumbline.internal.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.plumbline.Plumbline;
import org.plumbline.check.Check;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.io.ElapsedLine;
import org.plumbline.internal.cli.io.ExitCode;
import org.plumbline.internal.cli.option.DaysOptions;
import org.plumbline.internal.cli.option.FailOn;
import org.plumbline.internal.cli.option.LinksOption;
import org.plumbline.internal.cli.option.ListsOptions;
import org.plumbline.internal.cli.option.OutputOption;
import org.plumbline.internal.cli.option.ReadsInput;
import org.plumbline.internal.cli.option.RulesOptions;
import org.plumbline.internal.cli.option.TimeLimit;
import org.plumbline.internal.report.text.TextReport;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.Problem;
import org.plumbline.result.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks cases. */
@Command(
    name = "check",
    description = "Check cases against the rules.",
    footer = {
      "",
      "Example: plumbline check case.yaml --as-of 2022-03-31",
      "",
      "Exit codes: 0 no flag at or above --fail-on stands; 1 one does; 3 the rules are broken; 4 a case is broken; 5 undetermined, or sanctions, process or abuse was not judged; 6 the result could not be written."
    })
final class CheckCommand implements Callable<Integer> {
  private final Console screen;

  @Parameters(arity = "1..*", paramLabel = "CASE", description = "Case files, in YAML or JSON.")
  @ReadsInput(ReadsInput.Kind.CASES)
  private List<Path> files = new ArrayList<>();

  @Mixin private DaysOptions days = new DaysOptions();

  @Mixin private RulesOptions rules = new RulesOptions();

  @Mixin private ListsOptions lists = new ListsOptions();

  @Mixin private LinksOption links = new LinksOption();

  @Mixin private TimeLimit limit = new TimeLimit();

  @Option(
      names = "--format",
      paramLabel = "text|json|html|markdown|csv",
      description = "Format of the result. Default: ${DEFAULT-VALUE}.")
  private CheckFormat format = CheckFormat.TEXT;

  @Mixin private OutputOption output = new OutputOption();

  @Option(
      names = "--details",
      description = "With text: print every flag in full, with its sources, basis and replies.")
  private boolean details;

  @Option(
      names = "--explain",
      description = "Also explain each flag, and why each other rule raised nothing.")
  private boolean explain;

  @Option(
      names = "--fail-on",
      paramLabel = "blocker|high|medium|info|never",
      description = "Exit with 1 if a flag this serious stands. Default: ${DEFAULT-VALUE}.")
  private FailOn failOn = FailOn.MEDIUM;

  CheckCommand(Console screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws Exception {
    return limit.within(screen, this::check);
  }

  private ExitCode check() {
    output.prepare();
    Plumbline plumbline = Plumbline.of(rules.load()).with(lists.load().and(links.read()));
    List<Check> checks = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try (ElapsedLine line = screen.checking(files.size())) {
      for (Path file : files) {
        check(file, plumbline, checks, problems);
        line.next();
      }
    }
    output.write(
        format.write(
            new CheckFormat.Result(
                checks, problems, plumbline.rulebook().packs(), depth(), output.colours(screen))),
        screen);
    screen.problems(problems);
    return exitCode(checks, problems);
  }

  private TextReport.Depth depth() {
    if (explain) {
      return TextReport.Depth.EXPLAINED;
    }
    return details ? TextReport.Depth.DETAILS : TextReport.Depth.SHORT;
  }

  private void check(Path file, Plumbline plumbline, List<Check> checks, List<Problem> problems) {
    try {
      checks.addAll(days.check(file, plumbline));
    } catch (BrokenFileException e) {
      problems.addAll(e.problems());
    }
  }

  private ExitCode exitCode(List<Check> checks, List<Problem> problems) {
    Set<ExitCode> codes = EnumSet.of(ExitCode.DONE);
    if (!problems.isEmpty()) {
      codes.add(ExitCode.INPUT_BROKEN);
    }
    if (checks.stream().anyMatch(failOn::isBad)) {
      codes.add(ExitCode.BAD);
    }
    if (checks.stream().anyMatch(CheckCommand::isOpen)) {
      codes.add(ExitCode.UNDETERMINED);
    }
    return ExitCode.first(codes);
  }

  private static boolean isOpen(Check check) {
    return check.verdict() == Verdict.UNDETERMINED || check.isPartlyUnjudged();
  }
}
