package org.plumbline.internal.cli.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of Plumbline, which the launcher names in {@code plumbline.home}. */
public final class Home {
  private Home() {}

  /** One of its folders, relative to the current folder if possible; empty if it does not exist. */
  public static Optional<Path> folder(String name) {
    return Optional.ofNullable(System.getProperty("plumbline.home"))
        .map(home -> Path.of(home, name))
        .filter(Files::isDirectory)
        .map(Home::brief);
  }

  /** The folder of cases that was asked for, else that of Plumbline, else the local one. */
  public static Path cases(Optional<Path> asked) {
    return asked.or(() -> folder("test-cases")).orElse(Path.of("test-cases"));
  }

  private static Path brief(Path folder) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = folder.toAbsolutePath().normalize();
    return absolute.startsWith(here) ? here.relativize(absolute) : absolute;
  }
}
