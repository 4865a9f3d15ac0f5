package org.plumbline.internal.cli.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of Plumbline, which the launcher names in {@code plumbline.home}. */
public final class Home {
  private static final String CASES = "test-cases";

  private Home() {}

  /** One of its folders, relative to the current folder if possible; empty if it does not exist. */
  public static Optional<Path> folder(String name) {
    return Optional.ofNullable(System.getProperty("plumbline.home"))
        .map(home -> Path.of(home, name))
        .filter(Files::isDirectory)
        .map(Home::brief);
  }

  /**
   * The folder of cases to use: the one that was asked for, else that next to the rules that were
   * asked for, else that of Plumbline, else the local one.
   */
  public static Path cases(Optional<Path> asked, Optional<Path> rules) {
    return asked
        .or(() -> existingCasesNextTo(rules))
        .or(() -> folder(CASES))
        .orElse(Path.of(CASES));
  }

  /** The same; says so if rules were asked for that have no cases next to them. */
  public static Path cases(Optional<Path> asked, Optional<Path> rules, Console screen) {
    Path cases = cases(asked, rules);
    if (asked.isEmpty() && rules.isPresent() && existingCasesNextTo(rules).isEmpty()) {
      screen.say(
          "there is no folder "
              + WholeFiles.name(casesNextTo(rules.get()))
              + ", so the cases are those in "
              + WholeFiles.name(cases));
    }
    return cases;
  }

  /** Where the cases of these rules belong, whether or not the folder exists. */
  public static Path casesNextTo(Path rules) {
    return brief(rules.toAbsolutePath().normalize().resolveSibling(CASES));
  }

  private static Optional<Path> existingCasesNextTo(Optional<Path> rules) {
    return rules.map(Home::casesNextTo).filter(Files::isDirectory);
  }

  private static Path brief(Path folder) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = folder.toAbsolutePath().normalize();
    return absolute.startsWith(here) ? here.relativize(absolute) : absolute;
  }
}
