package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.plumbline.casefile.BrokenFileException;
import org.plumbline.flags.Place;
import org.plumbline.flags.Problem;
import org.plumbline.replay.CaseResult.Outcome;
import org.plumbline.replay.Saves;
import org.plumbline.replay.Watch;
import org.plumbline.report.WatchReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks on while rules and cases are written. */
@Command(
    name = "watch",
    description =
        "Says after each saving of a rule or a case what lint says of it, and what its cases say.",
    footer = {
      "",
      "Example: plumbline watch test-cases/osja",
      "",
      "The plain evaluator answers at once, for the cases of the rule; then Drools decides",
      "the cases of its pack, and then all. Ctrl-C ends it.",
      "Exit code with --once 0: nothing found, all passed; 1: something found, or a case",
      "failed; 3: the rules are broken; 4: there are no such cases."
    })
final class WatchCommand implements Callable<Integer> {
  private final Screen screen;

  @Parameters(
      arity = "0..1",
      paramLabel = "CASES",
      description = "A folder of cases, or one case. Default: the folder test-cases of Plumbline.")
  private Optional<Path> cases = Optional.empty();

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "The folder of the rules. Default: the folder rules of Plumbline.")
  private Optional<Path> rules = Optional.empty();

  @Option(names = "--once", description = "End after the first saving, when all is said about it.")
  private boolean once;

  @Spec private CommandSpec spec = CommandSpec.create();

  WatchCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = folder();
    Path where = Home.cases(cases);
    if (!Files.exists(where)) {
      throw new BrokenFileException(
          List.of(
              new Problem(
                  Place.of(WholeFiles.name(where)), "there is no such file or folder", "")));
    }
    ExecutorService rest = Executors.newSingleThreadExecutor(WatchCommand::daemon);
    try (Saves saves = Saves.of(List.of(folder, where))) {
      Watch watch = Watch.of(folder, where, LocalDate.now(ZoneId.systemDefault()));
      screen.problems(watch.problems());
      screen.result(
          "watching "
              + WholeFiles.name(folder)
              + " and "
              + WholeFiles.name(where)
              + "; Ctrl-C ends it\n");
      if (once) {
        return once(watch, saves).number();
      }
      while (true) {
        rest.execute(() -> rest(watch));
        answer(watch, saves.next());
      }
    } finally {
      rest.shutdownNow();
    }
  }

  private Path folder() {
    Path folder =
        rules
            .or(() -> Home.folder("rules"))
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "the rules inside Plumbline have no folder; name --rules"));
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(
          spec.commandLine(), "--rules: there is no folder " + WholeFiles.name(folder));
    }
    return folder;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "plumbline-rest");
    thread.setDaemon(true);
    return thread;
  }

  private Watch.Answer answer(Watch watch, Set<Path> saved) {
    Watch.Answer answer = watch.saved(saved);
    screen.result(WatchReport.of(answer, since(saved)));
    return answer;
  }

  /** How long ago the last of some files was saved; empty if all of them are gone. */
  private static Optional<Long> since(Set<Path> files) {
    return files.stream()
        .flatMap(file -> modified(file).stream())
        .max(Long::compare)
        .map(last -> Math.max(0, System.currentTimeMillis() - last));
  }

  private static Optional<Long> modified(Path file) {
    try {
      FileTime time = Files.getLastModifiedTime(file);
      return Optional.of(time.toMillis());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** A fault in looking at all cases is told, and the watch goes on. */
  private void rest(Watch watch) {
    try {
      watch.rest(result -> screen.result(WatchReport.of(result)));
    } catch (RuntimeException e) {
      screen.fault(e);
    }
  }

  private ExitCode once(Watch watch, Saves saves) throws InterruptedException {
    Watch.Answer answer = answer(watch, saves.next());
    Set<ExitCode> codes = EnumSet.of(ExitCode.DONE);
    if (!answer.problems().isEmpty()) {
      codes.add(ExitCode.RULES_BROKEN);
    }
    List<Watch.Decided> decided = new ArrayList<>();
    watch.rest(decided::add);
    decided.forEach(result -> screen.result(WatchReport.of(result)));
    if (!answer.findings().isEmpty()
        || answer.cases().stream().anyMatch(one -> one.outcome() != Outcome.GREEN)
        || decided.stream().anyMatch(one -> one.result().failed() > 0)) {
      codes.add(ExitCode.BAD);
    }
    return ExitCode.first(codes);
  }
}
