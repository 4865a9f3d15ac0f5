package org.plumbline.internal.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.Plumbline;
import org.plumbline.check.Check;
import org.plumbline.internal.cli.io.CaseInputs;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.io.ElapsedLine;
import org.plumbline.internal.cli.io.ExitCode;
import org.plumbline.internal.cli.io.OrderedWork;
import org.plumbline.internal.cli.io.UnfinishedFile;
import org.plumbline.internal.cli.io.Version;
import org.plumbline.internal.cli.option.DaysOptions;
import org.plumbline.internal.cli.option.FailOn;
import org.plumbline.internal.cli.option.LinksOption;
import org.plumbline.internal.cli.option.ListsOptions;
import org.plumbline.internal.cli.option.MembersOption;
import org.plumbline.internal.cli.option.OutputOption;
import org.plumbline.internal.cli.option.ReadsInput;
import org.plumbline.internal.cli.option.RulesOptions;
import org.plumbline.internal.cli.option.TimeLimit;
import org.plumbline.internal.report.json.CheckMembers;
import org.plumbline.internal.report.text.TextReport;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.Problem;
import org.plumbline.result.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks cases. */
@Command(
    name = "check",
    description = "Check cases against the rules.",
    footer = {
      "",
      "Example: plumbline check case.yaml --as-of 2022-03-31",
      "Example: plumbline check cases.jsonl --format jsonl --only case,verdict,flags",
      "",
      "JSON lines have one case on each line. A broken case is reported with its file and line, and skipped. With --format jsonl each check is written when it is done, so there can be any number of cases. With -o the results are in FILE.part until all are there; if the run is interrupted, the same command with --resume goes on.",
      "",
      "Exit codes: 0 no flag at or above --fail-on stands; 1 one does; 3 the rules are broken; 4 a case is broken; 5 undetermined, or sanctions, process or abuse was not judged; 6 the result could not be written."
    })
final class CheckCommand implements Callable<Integer> {
  private final Console screen;
  private final InputStream standardInput;

  @Parameters(
      arity = "1..*",
      paramLabel = "CASE",
      description =
          "Case files in YAML or JSON, files of JSON lines (.jsonl), folders of them, or - for JSON lines from standard input.")
  @ReadsInput(ReadsInput.Kind.CASES)
  private List<Path> files = new ArrayList<>();

  @Mixin private DaysOptions days = new DaysOptions();

  @Mixin private RulesOptions rules = new RulesOptions();

  @Mixin private ListsOptions lists = new ListsOptions();

  @Mixin private LinksOption links = new LinksOption();

  @Mixin private TimeLimit limit = new TimeLimit();

  @Option(
      names = "--format",
      paramLabel = "text|json|html|markdown|csv|jsonl",
      description = "Format of the result. Default: ${DEFAULT-VALUE}.")
  private CheckFormat format = CheckFormat.TEXT;

  @Mixin private MembersOption only = new MembersOption();

  @Mixin private OutputOption output = new OutputOption();

  @Option(
      names = "--resume",
      description =
          "With jsonl and -o: go on where a run of the same command was interrupted, or begin if"
              + " there was none.")
  private boolean resumes;

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

  @Spec private CommandSpec spec = CommandSpec.create();

  CheckCommand(Console screen, InputStream standardInput) {
    this.screen = screen;
    this.standardInput = standardInput;
  }

  /** The checks of a case, or what is wrong with it. */
  private record Outcome(List<Check> checks, List<Problem> problems, long size) {}

  /**
   * The same, as it is written.
   *
   * @param size of the case
   * @param fingerprint of the case; empty if nobody needs it
   * @param isSkipped whether an earlier run checked it
   */
  private record Lines(
      String text,
      ExitCode code,
      List<Problem> problems,
      long size,
      String fingerprint,
      boolean isSkipped) {
    static Lines skipped(CaseInputs.Input input) {
      return new Lines("", ExitCode.DONE, List.of(), input.size(), input.fingerprint(), true);
    }

    Lines of(CaseInputs.Input input) {
      return new Lines(text, code, problems, size, input.fingerprint(), false);
    }
  }

  @Override
  public Integer call() throws Exception {
    return limit.within(screen, this::check);
  }

  private ExitCode check() {
    CheckMembers members = only.read(format.isJson(), "--format json or --format jsonl");
    requireOneStandardInput();
    Optional<Path> file = format == CheckFormat.JSONL ? output.file() : Optional.empty();
    if (resumes && file.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--resume needs --format jsonl, and -o with a file");
    }
    output.prepare();
    file.ifPresent(result -> InputFiles.protect(spec, UnfinishedFile.filesNextTo(result)));
    Plumbline plumbline = Plumbline.of(rules.load()).with(lists.load().and(links.read()));
    if (file.isPresent()) {
      return writeToFile(file.get(), plumbline, members);
    }
    return format == CheckFormat.JSONL
        ? printEach(plumbline, members)
        : writeTogether(plumbline, members);
  }

  private void requireOneStandardInput() {
    if (Collections.frequency(files, CaseInputs.STANDARD_INPUT) > 1) {
      throw new ParameterException(
          spec.commandLine(), "- is given twice, but standard input can be read only once");
    }
  }

  private ExitCode writeTogether(Plumbline plumbline, CheckMembers members) {
    List<Check> checks = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try (ElapsedLine line = line()) {
      forEach(
          input -> outcome(input, plumbline),
          outcome -> {
            checks.addAll(outcome.checks());
            problems.addAll(outcome.problems());
            line.next(outcome.size());
          });
    }
    output.write(
        format.write(
            new CheckFormat.Result(
                checks,
                problems,
                plumbline.rulebook().packs(),
                members,
                depth(),
                output.colours(screen))),
        screen);
    screen.problems(problems);
    return exitCode(checks, problems);
  }

  /** Prints each check when it is done, and keeps nothing of it but its exit code. */
  private ExitCode printEach(Plumbline plumbline, CheckMembers members) {
    // Taken back at the end, which is not reached if nobody reads on.
    Set<ExitCode> codes = EnumSet.of(ExitCode.UNWRITTEN);
    output.write(
        result -> {
          try (ElapsedLine line = output.colours(screen) ? Console.noLine() : line()) {
            forEach(
                input -> lines(outcome(input, plumbline), members),
                lines -> {
                  codes.add(lines.code());
                  report(lines, line);
                  result.accept(lines.text());
                });
          }
          codes.remove(ExitCode.UNWRITTEN);
        },
        screen);
    return ExitCode.first(codes);
  }

  /** The same to a file; an interrupted run can go on. */
  private ExitCode writeToFile(Path file, Plumbline plumbline, CheckMembers members) {
    try (UnfinishedFile result = UnfinishedFile.open(file, madeFrom(plumbline), resumes)) {
      long before = result.casesBefore();
      if (before > 0) {
        screen.say("going on after " + before + (before == 1 ? " case" : " cases"));
      }
      try (ElapsedLine line = line()) {
        forEach(
            input ->
                input.number() <= before
                    ? Lines.skipped(input)
                    : lines(outcome(input, plumbline), members).of(input),
            lines -> {
              if (lines.isSkipped()) {
                result.skip(lines.fingerprint());
                line.skip(lines.size());
              } else {
                report(lines, line);
                result.add(lines.fingerprint(), lines.text(), lines.code());
              }
            });
      }
      return ExitCode.first(result.finish());
    }
  }

  /** Everything but the cases that the results depend on. */
  private Map<String, String> madeFrom(Plumbline plumbline) {
    Map<String, String> from = new LinkedHashMap<>();
    from.put("Plumbline", Version.PLUMBLINE);
    from.put("the rules", plumbline.rulebook().hash());
    from.put("the lists", lists.hash());
    from.put("the file of links", links.read().sha256());
    from.put("--as-of or --known-at", days.inOneText());
    from.put("--only", String.join(",", only.read(true, "--format jsonl").inOrder()));
    from.put("--fail-on", failOn.toString());
    return from;
  }

  private ElapsedLine line() {
    return screen.checking(CaseInputs.number(files), () -> CaseInputs.size(files));
  }

  private void report(Lines lines, ElapsedLine line) {
    if (!lines.problems().isEmpty()) {
      line.instead(() -> screen.problems(lines.problems()));
    }
    line.next(lines.size());
  }

  private Lines lines(Outcome outcome, CheckMembers members) {
    return new Lines(
        outcome.checks().stream().map(members::line).collect(Collectors.joining()),
        exitCode(outcome.checks(), outcome.problems()),
        outcome.problems(),
        outcome.size(),
        "",
        false);
  }

  /** Does the work on all cores; takes what comes of it in the order of the cases. */
  private <R> void forEach(Function<CaseInputs.Input, R> work, Consumer<R> taker) {
    try (OrderedWork<R> workers = new OrderedWork<>(taker)) {
      CaseInputs inputs =
          new CaseInputs(standardInput, input -> workers.add(() -> work.apply(input)));
      files.forEach(inputs::take);
      workers.finish();
    }
  }

  private Outcome outcome(CaseInputs.Input input, Plumbline plumbline) {
    try {
      return new Outcome(
          days.check(input.read().get(), input.place(), plumbline), List.of(), input.size());
    } catch (BrokenFileException e) {
      return new Outcome(List.of(), e.problems(), input.size());
    }
  }

  private TextReport.Depth depth() {
    if (explain) {
      return TextReport.Depth.EXPLAINED;
    }
    return details ? TextReport.Depth.DETAILS : TextReport.Depth.SHORT;
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
