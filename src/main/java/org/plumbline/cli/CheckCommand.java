package org.plumbline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.plumbline.Plumbline;
import org.plumbline.casefile.BrokenFileException;
import org.plumbline.flags.Problem;
import org.plumbline.flags.Verdict;
import org.plumbline.reading.Check;
import org.plumbline.report.ExplainText;
import org.plumbline.report.JsonReport;
import org.plumbline.report.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Facts in, flags out. */
@Command(
    name = "check",
    description = "Checks cases: facts in, flags out.",
    footer = {
      "",
      "Example: plumbline check case.yaml --as-of 2022-03-31",
      "",
      "Exit code 0: no flag at or above --fail-on stands; 1: one does; 5: too little is",
      "known to tell; 3: the rules are broken; 4: a case is broken."
    })
final class CheckCommand implements Callable<Integer> {
  /** Forms of the result. */
  enum Format {
    /** For people. */
    TEXT,
    /** For machines; {@code plumbline schema check} describes it. */
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Screen screen;

  @Parameters(arity = "1..*", paramLabel = "CASE", description = "Case files, in YAML or JSON.")
  private List<Path> files = new ArrayList<>();

  @Mixin private DaysOptions days = new DaysOptions();

  @Mixin private RulesOptions rules = new RulesOptions();

  @Mixin private TimeLimit limit = new TimeLimit();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "Form of the result. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.TEXT;

  @Option(
      names = "--explain",
      description = "Say of each flag why, and of each rule that raised nothing why not.")
  private boolean explain;

  @Option(
      names = "--fail-on",
      paramLabel = "blocker|high|medium|info|never",
      description = "Exit code 1 from this severity on. Default: ${DEFAULT-VALUE}.")
  private FailOn failOn = FailOn.MEDIUM;

  CheckCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws Exception {
    return limit.within(screen, this::check);
  }

  private ExitCode check() {
    Plumbline plumbline = rules.load();
    List<Check> checks = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    files.forEach(file -> check(file, plumbline, checks, problems));
    screen.result(format == Format.JSON ? json(checks, problems) : text(checks, plumbline));
    screen.problems(problems);
    return exitCode(checks, problems);
  }

  private void check(Path file, Plumbline plumbline, List<Check> checks, List<Problem> problems) {
    try {
      checks.addAll(days.check(file, plumbline));
    } catch (BrokenFileException e) {
      problems.addAll(e.problems());
    }
  }

  private static String json(List<Check> checks, List<Problem> problems) {
    return JsonReport.write(Version.PLUMBLINE, checks, problems);
  }

  private String text(List<Check> checks, Plumbline plumbline) {
    String report =
        new TextReport(plumbline.rulebook().packs(), screen.colours(), explain).write(checks);
    return explain ? report + new ExplainText(screen.colours()).all(checks) : report;
  }

  private ExitCode exitCode(List<Check> checks, List<Problem> problems) {
    Set<ExitCode> codes = EnumSet.of(ExitCode.DONE);
    if (!problems.isEmpty()) {
      codes.add(ExitCode.INPUT_BROKEN);
    }
    if (checks.stream().anyMatch(failOn::isBad)) {
      codes.add(ExitCode.BAD);
    }
    if (checks.stream().anyMatch(check -> check.verdict() == Verdict.UNDETERMINED)) {
      codes.add(ExitCode.UNDETERMINED);
    }
    return ExitCode.first(codes);
  }
}
