package org.plumbline.internal.cli.option;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.io.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/**
 * How long a command may take; for every command that runs rules over cases. For {@code watch}, how
 * long each answer may take.
 */
public final class TimeLimit {
  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      converter = Seconds.class,
      description = "Give up after this time, with exit code 124. Default: none.")
  private Optional<Integer> seconds = Optional.empty();

  /** Does the work, or gives up on it; what was given up ends with the virtual machine. */
  public int within(Console screen, Callable<ExitCode> work) throws Exception {
    return (seconds.isEmpty() ? work.call() : within(seconds.get(), screen, work)).number();
  }

  private static ExitCode within(int seconds, Console screen, Callable<ExitCode> work)
      throws Exception {
    FutureTask<ExitCode> task = new FutureTask<>(work);
    Thread worker = new Thread(task, "plumbline");
    worker.setDaemon(true);
    worker.start();
    try {
      return task.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      screen.say("gave up after " + seconds + " s (--time-limit)");
      return ExitCode.TIME_LIMIT;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  /** ReadsInput a number of seconds. */
  static final class Seconds implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      try {
        int seconds = Integer.parseInt(text);
        if (seconds >= 1) {
          return seconds;
        }
      } catch (NumberFormatException e) {
        // refused below
      }
      throw new TypeConversionException("a time limit is a whole number of seconds, at least 1");
    }
  }
}
