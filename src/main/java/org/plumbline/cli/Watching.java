package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.plumbline.replay.CaseResult.Outcome;
import org.plumbline.replay.Saves;
import org.plumbline.replay.Watch;
import org.plumbline.report.WatchReport;
import org.plumbline.rulebook.BrokenRulesException;

/**
 * Answers each saving: at once, and then, in the background, what Drools decides. An answer that
 * takes longer than it may ends the watch, since nothing else ends what Drools does.
 */
final class Watching {
  private final Screen screen;
  private final Watch watch;
  private final Saves saves;
  private final TimeLimit limit;

  Watching(Screen screen, Watch watch, Saves saves, TimeLimit limit) {
    this.screen = screen;
    this.watch = watch;
    this.saves = saves;
    this.limit = limit;
  }

  /** Answers the first saving in full. */
  int once() throws Exception {
    Set<Path> saved = saves.next();
    return limit.within(screen, () -> inFull(saved));
  }

  private ExitCode inFull(Set<Path> saved) {
    Watch.Answer answer = answer(saved);
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

  /** Answers each saving, until an answer takes too long. */
  int untilTooLate() throws Exception {
    Thread watching = Thread.currentThread();
    ExecutorService rests = Executors.newSingleThreadExecutor(Watching::daemon);
    try {
      int code = ExitCode.DONE.number();
      while (code == ExitCode.DONE.number()) {
        rests.execute(() -> rest(watching));
        Set<Path> saved = saves.next();
        code =
            limit.within(
                screen,
                () -> {
                  answer(saved);
                  return ExitCode.DONE;
                });
      }
      return code;
    } catch (InterruptedException e) {
      return ExitCode.TIME_LIMIT.number();
    } finally {
      rests.shutdownNow();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "plumbline-rest");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * A fault in looking at all cases is told, and the watch goes on; where it takes too long, it
   * does not.
   */
  private void rest(Thread watching) {
    try {
      int code = limit.within(screen, this::rest);
      if (code != ExitCode.DONE.number()) {
        watching.interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (BrokenRulesException e) {
      screen.problems(e.problems());
    } catch (Throwable e) {
      screen.fault(e);
    }
  }

  private ExitCode rest() {
    watch.rest(result -> screen.result(WatchReport.of(result)));
    return ExitCode.DONE;
  }

  private Watch.Answer answer(Set<Path> saved) {
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
      return Optional.of(Files.getLastModifiedTime(file).toMillis());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
