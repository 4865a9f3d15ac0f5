package org.plumbline.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Option;

/** How long a command may take; for every verb that runs rules over cases. */
final class TimeLimit {
  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      description = "Give up after this time, with exit code 124. Default: no limit.")
  private Optional<Integer> seconds = Optional.empty();

  /** Does the work, or gives up on it; what was given up ends with the virtual machine. */
  int within(Screen screen, Callable<ExitCode> work) throws Exception {
    return (seconds.isEmpty() ? work.call() : within(seconds.get(), screen, work)).number();
  }

  private static ExitCode within(int seconds, Screen screen, Callable<ExitCode> work)
      throws Exception {
    FutureTask<ExitCode> task = new FutureTask<>(work);
    Thread worker = new Thread(task, "plumbline");
    worker.setDaemon(true);
    worker.start();
    try {
      return task.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      screen.say("gave up after " + seconds + " s, as --time-limit asks");
      return ExitCode.TIME_LIMIT;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }
}
