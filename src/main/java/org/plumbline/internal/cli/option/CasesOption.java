package org.plumbline.internal.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.io.Home;
import picocli.CommandLine.Option;

/** The folder of the test cases. */
public final class CasesOption {
  @ReadsInput(ReadsInput.Kind.CASES)
  @Option(
      names = "--cases",
      paramLabel = "DIR",
      description = "The folder of the test cases. Default: test-cases next to the rules.")
  private Optional<Path> folder = Optional.empty();

  /**
   * The folder to read, whether or not it exists.
   *
   * @param rules the folder of rules that was given
   */
  public Path folder(Optional<Path> rules, Console screen) {
    return Home.cases(folder, rules, screen);
  }

  /**
   * The folder to write to, whether or not it exists: never that of Plumbline for rules that are
   * not.
   *
   * @param rules the folder of rules that was given
   */
  public Path folderToWrite(Optional<Path> rules) {
    return folder
        .or(() -> rules.map(Home::casesNextTo))
        .orElseGet(() -> Home.cases(Optional.empty(), Optional.empty()));
  }

  /**
   * The folder that was given; else the one to read, if it exists.
   *
   * @param rules the folder of rules that was given
   */
  public Optional<Path> givenOrExisting(Optional<Path> rules) {
    return folder.or(() -> Optional.of(Home.cases(folder, rules)).filter(Files::isDirectory));
  }
}
