package org.plumbline.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.plumbline.Plumbline;
import org.plumbline.flags.DidYouMean;
import org.plumbline.flags.Shown;
import org.plumbline.replay.analysis.Analysis;
import org.plumbline.replay.analysis.Bounds;
import org.plumbline.report.AnalysisReport;
import org.plumbline.rulebook.Pack;
import org.plumbline.rulebook.Rule;
import org.plumbline.rulebook.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers fixed questions about rules. */
@Command(
    name = "analyse",
    description = {
      "Says of rules whether they can ever fire, which conditions make no difference, which",
      "rules follow from others, and what no rule looks at."
    },
    footer = {
      "",
      "Example: plumbline analyse osja/assessment-missing --write-cases shown",
      "",
      "Each answer is shown by a case or proved from the text of the rules; else it says",
      "'not decided', and what ended the search. Follows is information, no fault.",
      "Exit code 0: nothing found; 1: a rule that can never fire, or a condition that makes",
      "no difference without a reason beside the rules; 3: the rules are broken; 4: a case is",
      "broken; 6: something could not be written."
    })
final class AnalyseCommand implements Callable<Integer> {
  /** Forms of the result. */
  enum Format {
    /** For people. */
    TEXT,
    /** For machines. */
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Screen screen;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "PACK|RULE",
      description = "The packs and rules to analyse. Default: all.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--cases",
      paramLabel = "DIR",
      description = "The cases to begin with. Default: the folder test-cases of Plumbline.")
  private Optional<Path> cases = Optional.empty();

  @Option(
      names = "--write-cases",
      paramLabel = "DIR",
      description = "Write a case for each answer that a case shows; none may be there yet.")
  private Optional<Path> shown = Optional.empty();

  @Option(
      names = "--tries",
      paramLabel = "NUMBER",
      description = "How many cases to try for one question. Default: ${DEFAULT-VALUE}.")
  private int tries = 1500;

  @Option(
      names = "--search-time",
      paramLabel = "SECONDS",
      converter = TimeLimit.Seconds.class,
      description = "How long to look for cases, all in all. Default: ${DEFAULT-VALUE}.")
  private int seconds = 60;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description = "In which order changes are tried. Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "Form of the result. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.TEXT;

  @Mixin private RulesOptions rules = new RulesOptions();

  @Mixin private OutputOption output = new OutputOption();

  @Mixin private ListsOptions lists = new ListsOptions();

  @Mixin private TimeLimit limit = new TimeLimit();

  AnalyseCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws Exception {
    return limit.within(screen, this::analyse);
  }

  private ExitCode analyse() {
    Rulebook rulebook = rules.all();
    List<Rule> which = which(rulebook);
    output.prepare();
    Plumbline plumbline = Plumbline.of(rulebook).with(lists.load());
    Analysis analysis = analysis(plumbline, which);
    shown.ifPresent(folder -> write(folder, Analysis.caseFiles(plumbline, analysis)));
    output.write(
        format == Format.JSON
            ? AnalysisReport.json(Version.PLUMBLINE, analysis)
            : AnalysisReport.text(analysis, !names.isEmpty(), output.colours(screen)),
        screen);
    return ExitCode.first(analysis.found() ? EnumSet.of(ExitCode.BAD) : EnumSet.of(ExitCode.DONE));
  }

  private Analysis analysis(Plumbline plumbline, List<Rule> which) {
    try (ProgressBar bar = screen.counting()) {
      Bounds bounds = new Bounds(tries, Duration.ofSeconds(seconds), seed);
      return Analysis.of(plumbline, which, Home.cases(cases), bounds, bar::at);
    }
  }

  private void write(Path folder, Map<String, String> texts) {
    Map<Path, String> files = new TreeMap<>();
    texts.forEach((path, text) -> files.put(folder.resolve(path), text));
    Inputs.protect(spec, files.keySet());
    WholeFiles.create(files);
  }

  private List<Rule> which(Rulebook rulebook) {
    Set<String> known = new TreeSet<>(rulebook.packs().stream().map(Pack::id).toList());
    rulebook.rules().forEach(rule -> known.add(rule.id()));
    for (String name : names) {
      if (!known.contains(name)) {
        String hint = DidYouMean.hint(name, known);
        throw new ParameterException(
            spec.commandLine(),
            "there is no pack and no rule "
                + Shown.quoted(name)
                + (hint.isEmpty() ? "" : " (" + hint + ")"));
      }
    }
    return rulebook.rules().stream()
        .filter(
            rule -> names.isEmpty() || Stream.of(rule.pack(), rule.id()).anyMatch(names::contains))
        .toList();
  }
}
