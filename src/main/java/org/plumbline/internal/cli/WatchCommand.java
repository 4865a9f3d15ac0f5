package org.plumbline.internal.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.io.ExitCode;
import org.plumbline.internal.cli.io.Home;
import org.plumbline.internal.cli.io.WholeFiles;
import org.plumbline.internal.cli.option.ReadsInput;
import org.plumbline.internal.cli.option.RulesFolderOption;
import org.plumbline.internal.cli.option.TimeLimit;
import org.plumbline.internal.report.text.WatchReport;
import org.plumbline.internal.watch.Saves;
import org.plumbline.internal.watch.Watch;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks rules and cases each time one is saved. */
@Command(
    name = "watch",
    description = "Lint and replay each time a rule or a case is saved.",
    footer = {
      "",
      "Example: plumbline watch test-cases/osja",
      "",
      "Ctrl-C stops it; so does an answer that takes longer than --time-limit.",
      "",
      "Exit codes with --once: 0 nothing found, all passed; 1 something found, or a case failed; 3 the rules are broken; 4 there are no such cases."
    })
final class WatchCommand implements Callable<Integer> {
  private final Console screen;

  @Parameters(
      arity = "0..1",
      paramLabel = "CASES",
      description = "A folder of cases, or one case. Default: test-cases next to the rules.")
  @ReadsInput(ReadsInput.Kind.CASES)
  private Optional<Path> cases = Optional.empty();

  @Mixin private RulesFolderOption rules = new RulesFolderOption();

  @Option(names = "--once", description = "Stop after the first save has been answered.")
  private boolean once;

  @Mixin private TimeLimit limit = new TimeLimit();

  @Spec private CommandSpec spec = CommandSpec.create();

  WatchCommand(Console screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws Exception {
    Path folder = folder();
    Path where = Home.cases(cases, rules.given(), screen);
    if (!Files.exists(where)) {
      throw new BrokenFileException(
          List.of(
              new Problem(
                  Place.of(WholeFiles.name(where)), "there is no such file or folder", "")));
    }
    try (Saves saves = Saves.of(List.of(folder, where))) {
      Watch watch = new Watch(folder, where, LocalDate.now(ZoneId.systemDefault()));
      screen.problems(watch.problems());
      screen.result(
          "watching "
              + WholeFiles.name(folder)
              + " and "
              + WholeFiles.name(where)
              + "; Ctrl-C stops it\n");
      int code;
      do {
        Set<Path> saved = saves.next();
        code = limit.within(screen, () -> answer(watch, saved));
      } while (!once && code != ExitCode.TIME_LIMIT.number());
      return code;
    }
  }

  private ExitCode answer(Watch watch, Set<Path> saved) {
    Watch.Answer answer = watch.saved(saved);
    screen.result(WatchReport.of(answer, millisSince(saved)));
    if (!answer.problems().isEmpty()) {
      return ExitCode.RULES_BROKEN;
    }
    boolean bad = !answer.findings().isEmpty() || answer.replay().failed() > 0;
    return bad ? ExitCode.BAD : ExitCode.DONE;
  }

  /** The time since the last of some files was saved; empty if all of them are gone. */
  private static Optional<Long> millisSince(Set<Path> files) {
    return files.stream()
        .map(file -> file.toFile().lastModified())
        .filter(modified -> modified > 0)
        .max(Long::compare)
        .map(last -> Math.max(0, System.currentTimeMillis() - last));
  }

  private Path folder() {
    Path folder = rules.folder();
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(
          spec.commandLine(), "--rules: there is no folder " + WholeFiles.name(folder));
    }
    return folder;
  }
}
