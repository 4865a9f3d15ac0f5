package org.plumbline.internal.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.io.ExitCode;
import org.plumbline.internal.cli.io.ResultFile;
import org.plumbline.internal.cli.io.Version;
import org.plumbline.internal.cli.io.WholeFiles;
import org.plumbline.internal.cli.option.CasesOption;
import org.plumbline.internal.cli.option.LinksOption;
import org.plumbline.internal.cli.option.ListsOptions;
import org.plumbline.internal.cli.option.RulesOptions;
import org.plumbline.internal.cli.option.TimeLimit;
import org.plumbline.internal.cli.option.Writes;
import org.plumbline.internal.coverage.Coverage;
import org.plumbline.internal.coverage.CoverageMeasurement;
import org.plumbline.internal.replay.CaseSuite;
import org.plumbline.internal.replay.RuleCase;
import org.plumbline.internal.report.catalogue.HtmlCatalogue;
import org.plumbline.internal.report.json.RulesJson;
import org.plumbline.internal.report.text.RuleCatalogue;
import org.plumbline.internal.report.text.RuleIndex;
import org.plumbline.rulebook.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The catalogue of the rules. */
@Command(
    name = "rules",
    description = "List the rules, with severity, basis and last review.",
    footer = {
      "",
      "Example: plumbline rules --format html -o rules.html",
      "",
      "Exit codes: 0 listed or written; 3 the rules are broken; 4 there are no such cases; 6 the list could not be written."
    })
final class RulesCommand implements Callable<Integer> {
  /** Formats of the list. */
  enum Format {
    /** For people. */
    TEXT,
    /** For machines. */
    JSON,
    /** As in {@code README.md} of the rules. */
    MARKDOWN,
    /** One page to be read and searched. */
    HTML;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Console screen;

  @Mixin private RulesOptions rules = new RulesOptions();

  @Option(
      names = "--format",
      paramLabel = "text|json|markdown|html",
      description = "Format of the list. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.TEXT;

  @Option(
      names = "--write",
      description = "Write the list of all packs to README.md in the folder of the rules.")
  private boolean write;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description =
          "Write the list to this file, or to rules.html or rules.txt in this folder. Default:"
              + " print it.")
  @Writes
  private Optional<Path> output = Optional.empty();

  @Mixin private CasesOption cases = new CasesOption();

  @Option(
      names = "--coverage",
      description =
          "With html: run the test cases and show the coverage of each rule, as replay --coverage"
              + " does.")
  private boolean coverage;

  @Mixin private ListsOptions lists = new ListsOptions();

  @Mixin private LinksOption links = new LinksOption();

  @Mixin private TimeLimit limit = new TimeLimit();

  @Spec private CommandSpec spec = CommandSpec.create();

  RulesCommand(Console screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws Exception {
    return limit.within(screen, this::catalogue);
  }

  private ExitCode catalogue() {
    if (coverage && format != Format.HTML) {
      throw wrong("--coverage needs --format html; or use replay --coverage");
    }
    if (write) {
      write();
    } else if (output.isPresent()) {
      Path file = file(output.get());
      InputFiles.protect(spec, List.of(file));
      new ResultFile(file).prepare();
      new ResultFile(file).write(list(rules.all()));
      screen.result("wrote " + WholeFiles.name(file) + "\n");
    } else {
      screen.result(list(rules.all()));
    }
    return ExitCode.DONE;
  }

  private String list(Rulebook rulebook) {
    return switch (format) {
      case TEXT -> RuleCatalogue.text(rulebook, output.isEmpty() && screen.colours());
      case JSON -> RulesJson.write(Version.PLUMBLINE, rulebook);
      case MARKDOWN -> RuleIndex.write(rulebook);
      case HTML -> new HtmlCatalogue(Version.PLUMBLINE, rulebook, casesOfRules(), shown()).write();
    };
  }

  private Map<String, List<RuleCase>> casesOfRules() {
    return cases
        .givenOrExisting(rules.given())
        .<Map<String, List<RuleCase>>>map(RuleCase::of)
        .orElse(Map.of());
  }

  private Optional<Coverage> shown() {
    return coverage
        ? Optional.of(
            CoverageMeasurement.of(
                CaseSuite.load(
                    rules.load(),
                    lists.load().and(links.read()),
                    cases.folder(rules.given(), screen))))
        : Optional.empty();
  }

  private Path file(Path where) {
    String ending =
        switch (format) {
          case TEXT -> "txt";
          case JSON -> "json";
          case MARKDOWN -> "md";
          case HTML -> "html";
        };
    return Files.isDirectory(where) ? where.resolve("rules." + ending) : where;
  }

  private void write() {
    if (rules.onlySome()) {
      throw wrong("--write lists all packs; remove --packs");
    }
    Path folder =
        rules
            .folder()
            .orElseThrow(
                () -> wrong("the rules that come with Plumbline are not in a folder; use --rules"));
    Path index = folder.resolve("README.md");
    InputFiles.protect(spec, List.of(index));
    new ResultFile(index).write(RuleIndex.write(rules.all()));
    screen.result("wrote " + WholeFiles.name(index) + "\n");
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
