package org.plumbline.internal.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.plumbline.internal.cli.MainTest.Ran;

/** Runs the command line in a process of its own, as a user does. */
final class Launched {
  private Launched() {}

  /**
   * Runs it to its end; its output goes to files in {@code folder}.
   *
   * @throws IllegalStateException if it has not ended after two minutes
   */
  static Ran run(Path folder, List<String> options, String... args) {
    return ran(start(folder, options, args), folder);
  }

  /**
   * Runs it to its end, and looks again and again at what its threads are doing.
   *
   * @param meanwhile is run before each look
   * @param threads takes what was seen last
   * @throws IllegalStateException if it has not ended after two minutes
   */
  static Ran run(
      Path folder,
      List<String> options,
      Runnable meanwhile,
      Consumer<String> threads,
      String... args) {
    Process process = start(folder, options, args);
    Instant end = Instant.now().plus(Duration.ofMinutes(2));
    String seen = "";
    while (process.isAlive()) {
      if (Instant.now().isAfter(end)) {
        process.destroyForcibly();
        throw new IllegalStateException("it did not end: " + seen);
      }
      meanwhile.run();
      String now = threads(process);
      seen = now.contains("\"main\"") ? now : seen;
    }
    threads.accept(seen);
    return ran(process, folder);
  }

  private static String threads(Process process) {
    try {
      Process look =
          new ProcessBuilder(java("jcmd"), String.valueOf(process.pid()), "Thread.print")
              .redirectError(Redirect.DISCARD)
              .start();
      return new String(look.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts it; its standard input is a pipe that stays open. */
  static Process start(Path folder, List<String> options, String... args) {
    List<String> words =
        new ArrayList<>(
            List.of(java("java"), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
    words.addAll(options);
    words.addAll(
        List.of("-cp", System.getProperty("java.class.path"), "org.plumbline.internal.cli.Main"));
    words.addAll(List.of(args));
    try {
      return new ProcessBuilder(words)
          .redirectOutput(Redirect.to(folder.resolve("stdout").toFile()))
          .redirectError(Redirect.to(folder.resolve("stderr").toFile()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String java(String program) {
    return Path.of(System.getProperty("java.home"), "bin", program).toString();
  }

  /** What came of it, once it has ended. */
  static Ran ran(Process process, Path folder) {
    try {
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("it did not end: " + process.info());
      }
      return new Ran(
          process.exitValue(),
          Files.readString(folder.resolve("stdout")),
          Files.readString(folder.resolve("stderr")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
