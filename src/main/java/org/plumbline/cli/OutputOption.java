package org.plumbline.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the result goes; for every verb whose result may be a file. */
final class OutputOption {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the result to this file, whole or not at all. Default: to the screen.")
  private Optional<Path> file = Optional.empty();

  /**
   * Looks whether the file can be written, before any work is done.
   *
   * @throws UnwrittenException if it cannot
   */
  void prepare() {
    file.ifPresent(one -> new ResultFile(one).prepare());
  }

  /**
   * Writes the result.
   *
   * @throws UnwrittenException if a file cannot be written
   */
  void write(String result, Screen screen) {
    file.ifPresentOrElse(one -> new ResultFile(one).write(result), () -> screen.result(result));
  }

  /** Whether the result goes to a terminal that has colours. */
  boolean colours(Screen screen) {
    return file.isEmpty() && screen.colours();
  }
}
