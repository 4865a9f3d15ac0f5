package org.plumbline.cli;

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
import org.plumbline.casefile.BrokenFileException;
import org.plumbline.flags.Place;
import org.plumbline.flags.Problem;
import org.plumbline.replay.CaseFolder;
import org.plumbline.replay.impact.Impact;
import org.plumbline.replay.impact.ImpactResult;
import org.plumbline.report.ImpactHtml;
import org.plumbline.report.ImpactJson;
import org.plumbline.report.ImpactMarkdown;
import org.plumbline.report.ImpactReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What an edit of rules does to many cases. */
@Command(
    name = "impact",
    description = "Says what an edit of rules does to cases, and which edit does it.",
    footer = {
      "",
      "Example: plumbline impact HEAD~1 rules test-cases/histories",
      "",
      "Cases need not say what they expect. Each difference is confirmed by Drools.",
      "Exit code 0: all comes out as before; 1: something does not; 3: the rules are",
      "broken; 4: a case is broken; 6: the result could not be written."
    })
final class ImpactCommand implements Callable<Integer> {
  /** Forms of the result. */
  enum Form {
    /** For people at a terminal. */
    TEXT,
    /** For machines. */
    JSON,
    /** For wikis, issues and mails. */
    MARKDOWN,
    /** One page for a browser. */
    HTML;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Screen screen;

  @Mixin private ComparedRules rules = new ComparedRules();

  @Parameters(
      index = "2..*",
      arity = "1..*",
      paramLabel = "CASES",
      description = "Case files, and folders of them.")
  private List<Path> cases = new ArrayList<>();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description =
          "The day of the check; may be given several times. Default: the days that the case names.")
  private List<LocalDate> asOf = new ArrayList<>();

  @Mixin private ListsOptions lists = new ListsOptions();

  @Mixin private LinksOption links = new LinksOption();

  @Mixin private TimeLimit limit = new TimeLimit();

  @Option(
      names = "--format",
      paramLabel = "text|json|markdown|html",
      description = "Form of the result. Default: ${DEFAULT-VALUE}.")
  private Form format = Form.TEXT;

  @Mixin private OutputOption output = new OutputOption();

  @Option(
      names = "--fail-on",
      paramLabel = "blocker|high|medium|info|never",
      description =
          "Exit code 1 if a flag of this severity or graver is another. Default: ${DEFAULT-VALUE}.")
  private FailOn failOn = FailOn.INFO;

  ImpactCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws Exception {
    return limit.within(screen, this::impact);
  }

  private ExitCode impact() {
    output.prepare();
    List<Path> files = files();
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
      result = impact.on(files, bar);
    }
    output.write(text(result), screen);
    screen.problems(result.problems());
    return exitCode(result);
  }

  /** Each file once, whatever folders it was found in. */
  private List<Path> files() {
    Set<Path> files = new TreeSet<>();
    cases.forEach(where -> files.addAll(CaseFolder.files(where)));
    if (files.isEmpty()) {
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
      case HTML -> ImpactHtml.write(Version.PLUMBLINE, older, newer, result);
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
