package org.plumbline.internal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.io.ExitCode;
import org.plumbline.internal.cli.io.ProgressBar;
import org.plumbline.internal.cli.io.ResultFile;
import org.plumbline.internal.cli.io.UnwrittenException;
import org.plumbline.internal.cli.io.Version;
import org.plumbline.internal.cli.io.WholeFiles;
import org.plumbline.internal.cli.option.CasesOption;
import org.plumbline.internal.cli.option.ListsOptions;
import org.plumbline.internal.cli.option.OutputOption;
import org.plumbline.internal.cli.option.RulesOptions;
import org.plumbline.internal.cli.option.TimeLimit;
import org.plumbline.internal.cli.option.Writes;
import org.plumbline.internal.mutation.Mutation;
import org.plumbline.internal.mutation.MutationRequest;
import org.plumbline.internal.mutation.MutationResult;
import org.plumbline.internal.replay.CaseSuite;
import org.plumbline.internal.report.json.MutationJson;
import org.plumbline.internal.report.text.MutationReport;
import org.plumbline.internal.text.FileFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Changes rules, and reports the changes that no test case notices. */
@Command(
    name = "mutate",
    description = "Change rules one at a time; report changes that no test case notices.",
    footer = {
      "",
      "Example: plumbline mutate osja/assessment-missing",
      "",
      "No file is changed. PACK/exemptions.yaml next to the rules lists changes that no case can notice, with reasons.",
      "",
      "Exit codes: 0 enough changes are noticed; 1 too few are, or an exemption is not needed; 3 the rules are broken; 4 there are no cases, or some cannot be read; 6 a result could not be written."
    })
final class MutateCommand implements Callable<Integer> {
  /** Formats of the result. */
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

  private final Console screen;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "PACK|RULE",
      description = "Packs, rules, or values such as osja/values/osja-edition.")
  private List<String> names = new ArrayList<>();

  @Mixin private CasesOption cases = new CasesOption();

  @Option(
      names = "--min-score",
      paramLabel = "PERCENT",
      description = "Fail below this share of noticed changes. Default: ${DEFAULT-VALUE}.")
  private int minScore = 95;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Try at most this many changes, chosen at random.")
  private int limit = Integer.MAX_VALUE;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Seed of the random choices. Default: 1.")
  private long seed = 1;

  @Option(
      names = "--search",
      paramLabel = "N",
      description =
          "Generate this many cases for each rule to find some that would notice; 0 for none."
              + " Default: ${DEFAULT-VALUE}.")
  private int search = 2_000;

  @Option(
      names = "--write-cases",
      paramLabel = "DIR",
      description = "Write the cases that would notice to this folder, as drafts.")
  @Writes
  private Optional<Path> writeCases = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "Format of the result. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.TEXT;

  @Mixin private RulesOptions rules = new RulesOptions();

  @Mixin private OutputOption output = new OutputOption();

  @Mixin private ListsOptions lists = new ListsOptions();

  @Mixin private TimeLimit timeLimit = new TimeLimit();

  MutateCommand(Console screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws Exception {
    return timeLimit.within(screen, this::mutate);
  }

  private ExitCode mutate() {
    output.prepare();
    CaseSuite suite =
        CaseSuite.load(rules.load(), lists.load(), cases.folder(rules.given(), screen));
    MutationRequest asked = new MutationRequest(names, limit, seed, search);
    asked.mistake(suite.rulebook()).ifPresent(this::refuse);
    MutationResult result = run(suite, asked);
    Map<Path, String> proposals = new LinkedHashMap<>();
    writeCases.ifPresent(
        folder ->
            MutationReport.proposals(result)
                .forEach(
                    proposal -> proposals.put(folder.resolve(proposal.name()), proposal.text())));
    InputFiles.protect(spec, proposals.keySet());
    output.write(
        format == Format.JSON
            ? MutationJson.write(Version.PLUMBLINE, result)
            : MutationReport.text(result, output.colours(screen)),
        screen);
    proposals.forEach(MutateCommand::write);
    screen.problems(suite.unread());
    ExitCode code = exitCode(result);
    return suite.unread().isEmpty() ? code : ExitCode.INPUT_BROKEN;
  }

  private void refuse(String mistake) {
    throw new ParameterException(spec.commandLine(), mistake);
  }

  private MutationResult run(CaseSuite suite, MutationRequest asked) {
    try (ProgressBar bar = screen.counting()) {
      return Mutation.run(suite, asked, bar);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new UnwrittenException(
          WholeFiles.name(file) + " could not be written: " + FileFailure.why(e), e);
    }
    new ResultFile(file).write(text);
  }

  private ExitCode exitCode(MutationResult result) {
    if (result.tried().isEmpty()) {
      screen.say("nothing was changed, so there is no result");
      return ExitCode.BAD;
    }
    boolean isEnough = result.score() >= minScore;
    if (!isEnough) {
      screen.say(
          "the cases notice "
              + MutationReport.score(result)
              + " % of the changes, less than the "
              + minScore
              + " % asked for");
    }
    return isEnough && result.unneeded().isEmpty() ? ExitCode.DONE : ExitCode.BAD;
  }
}
