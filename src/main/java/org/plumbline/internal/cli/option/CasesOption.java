package org.plumbline.internal.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.internal.cli.io.Home;
import picocli.CommandLine.Option;

/** The folder of the test cases. */
public final class CasesOption {
  @ReadsInput(ReadsInput.Kind.CASES)
  @Option(
      names = "--cases",
      paramLabel = "DIR",
      description = "The folder of the test cases. Default: test-cases.")
  private Optional<Path> folder = Optional.empty();

  /** The folder, whether or not it exists. */
  public Path folder() {
    return Home.cases(folder);
  }

  /** The folder that was given, or that of Plumbline if it exists. */
  public Optional<Path> givenOrExisting() {
    return folder.or(() -> Home.folder("test-cases"));
  }
}
