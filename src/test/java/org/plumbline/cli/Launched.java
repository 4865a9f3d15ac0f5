package org.plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.plumbline.cli.MainTest.Ran;

/** Runs the command line in a process of its own, as a user does. */
final class Launched {
  private Launched() {}

  /**
   * Runs it to its end; its output goes to files in {@code folder}.
   *
   * @throws IllegalStateException if it has not ended after two minutes
   */
  static Ran run(Path folder, List<String> options, String... args) {
    List<String> words =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m"));
    words.addAll(options);
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.plumbline.cli.Main"));
    words.addAll(List.of(args));
    try {
      Path out = folder.resolve("stdout");
      Path err = folder.resolve("stderr");
      Process process =
          new ProcessBuilder(words)
              .redirectOutput(Redirect.to(out.toFile()))
              .redirectError(Redirect.to(err.toFile()))
              .start();
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("it did not end: " + words);
      }
      return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
