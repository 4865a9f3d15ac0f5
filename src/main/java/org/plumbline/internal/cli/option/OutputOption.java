package org.plumbline.internal.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.io.ResultFile;
import org.plumbline.internal.cli.io.UnwrittenException;
import picocli.CommandLine.Option;

/** Where the result goes; for every command whose result can be a file. */
public final class OutputOption {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the result to this file. Default: print it.")
  @Writes
  private Optional<Path> file = Optional.empty();

  /**
   * Checks that the file can be written, before any work is done.
   *
   * @throws UnwrittenException if it cannot
   */
  public void prepare() {
    file.ifPresent(file -> new ResultFile(file).prepare());
  }

  /**
   * Writes the result.
   *
   * @throws UnwrittenException if a file cannot be written
   */
  public void write(String result, Console screen) {
    file.ifPresentOrElse(file -> new ResultFile(file).write(result), () -> screen.result(result));
  }

  /**
   * Writes the result as it comes, for as long as anybody reads it.
   *
   * @param content gets what takes each piece of text
   * @throws UnwrittenException if a file cannot be written
   */
  public void write(Consumer<Consumer<String>> content, Console screen) {
    file.ifPresentOrElse(file -> new ResultFile(file).write(content), () -> screen.result(content));
  }

  /** The file of the result, unless it is a pipe or a device. */
  public Optional<Path> file() {
    return file.filter(file -> new ResultFile(file).keepsWhatIsWritten());
  }

  /** Whether the result goes to a terminal that has colours. */
  public boolean colours(Console screen) {
    return file.isEmpty() && screen.colours();
  }
}
