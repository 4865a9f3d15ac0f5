package org.plumbline.internal.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.io.ExitCode;
import org.plumbline.internal.cli.io.ProgressBar;
import org.plumbline.internal.cli.io.Version;
import org.plumbline.internal.cli.io.WholeFiles;
import org.plumbline.internal.cli.option.DayConverter;
import org.plumbline.internal.cli.option.FailOn;
import org.plumbline.internal.cli.option.LinksOption;
import org.plumbline.internal.cli.option.ListsOptions;
import org.plumbline.internal.cli.option.OutputOption;
import org.plumbline.internal.cli.option.ReadsInput;
import org.plumbline.internal.cli.option.TimeLimit;
import org.plumbline.internal.impact.Impact;
import org.plumbline.internal.impact.ImpactResult;
import org.plumbline.internal.replay.CaseFolder;
import org.plumbline.internal.report.json.ImpactJson;
import org.plumbline.internal.report.markdown.ImpactMarkdown;
import org.plumbline.internal.report.text.ImpactReport;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares the flags of cases under older and newer rules. */
@Command(
    name = "impact",
    description = "Compare the flags of cases under two versions of the rules.",
    footer = {
      "",
      "Example: plumbline impact HEAD~1 rules test-cases/histories",
      "",
      "Lists the flags that are added, cleared or changed, and the edits that may have caused it. Cases need no expectations. Drools confirms each difference.",
      "",
      "Exit codes: 0 all flags stay the same; 1 some differ; 3 the rules are broken; 4 a case is broken; 6 the result could not be written."
    })
final class ImpactCommand implements Callable<Integer> {
  /** Formats of the result. */
  enum Form {
    /** For people at a terminal. */
    TEXT,
    /** For machines. */
    JSON,
    /** For wikis, issues and mails. */
    MARKDOWN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Console screen;

  @Mixin private ComparedRules rules = new ComparedRules();

  @Parameters(
      index = "2..*",
      arity = "1..*",
      paramLabel = "CASES",
      description = "Case files, and folders of them.")
  @ReadsInput(ReadsInput.Kind.CASES)
  private List<Path> cases = new ArrayList<>();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Date of the check; may be repeated. Default: the dates in the case.")
  private List<LocalDate> asOf = new ArrayList<>();

  @Mixin private ListsOptions lists = new ListsOptions();

  @Mixin private LinksOption links = new LinksOption();

  @Mixin private TimeLimit limit = new TimeLimit();

  @Option(
      names = "--format",
      paramLabel = "text|json|markdown",
      description = "Format of the result. Default: ${DEFAULT-VALUE}.")
  private Form format = Form.TEXT;

  @Mixin private OutputOption output = new OutputOption();

  @Option(
      names = "--fail-on",
      paramLabel = "blocker|high|medium|info|never",
      description = "Exit with 1 if a flag this serious differs. Default: ${DEFAULT-VALUE}.")
  private FailOn failOn = FailOn.INFO;

  ImpactCommand(Console screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws Exception {
    return limit.within(screen, this::impact);
  }

  private ExitCode impact() {
    output.prepare();
    List<Problem> unread = new ArrayList<>();
    List<Path> files = files(unread);
    Optional<ComparedRules.Two> two = rules.load(screen);
    if (two.isEmpty()) {
      return ExitCode.RULES_BROKEN;
    }
    Impact impact =
        Impact.of(two.get().older(), two.get().newer())
            .with(lists.load().and(links.read()))
            .asOf(asOf);
    ImpactResult result;
    try (ProgressBar bar = screen.counting()) {
      result = impact.on(files, bar).withMore(unread);
    }
    output.write(text(result), screen);
    screen.problems(result.problems());
    return exitCode(result);
  }

  /** Each file once, whatever folders it was found in. */
  private List<Path> files(List<Problem> unread) {
    Set<Path> files = new TreeSet<>();
    cases.forEach(where -> files.addAll(CaseFolder.files(where)));
    for (Path where : cases) {
      for (Path lines : CaseFolder.jsonLines(where)) {
        files.remove(lines);
        unread.add(
            new Problem(
                Place.of(WholeFiles.name(lines)),
                "cases in JSON lines are not compared; write each to a file of its own",
                ""));
      }
    }
    files.removeIf(
        file -> {
          try {
            CaseFolder.refuseUnreadable(file);
            return false;
          } catch (BrokenFileException e) {
            return unread.addAll(e.problems());
          }
        });
    if (files.isEmpty() && unread.isEmpty()) {
      throw new BrokenFileException(
          List.of(
              new Problem(
                  Place.of(cases.get(0).toString().replace('\\', '/')),
                  "there is no case here; a case is a .yaml or .json file",
                  "")));
    }
    return List.copyOf(files);
  }

  private String text(ImpactResult result) {
    String older = rules.older();
    String newer = rules.newer();
    return switch (format) {
      case TEXT -> ImpactReport.write(older, newer, result, output.colours(screen));
      case JSON -> ImpactJson.write(Version.PLUMBLINE, older, newer, result);
      case MARKDOWN -> ImpactMarkdown.write(older, newer, result);
    };
  }

  private ExitCode exitCode(ImpactResult result) {
    Set<ExitCode> codes = EnumSet.of(ExitCode.DONE);
    if (!result.problems().isEmpty()) {
      codes.add(ExitCode.INPUT_BROKEN);
    }
    if (failOn.isBad(result)) {
      codes.add(ExitCode.BAD);
    }
    return ExitCode.first(codes);
  }
}
