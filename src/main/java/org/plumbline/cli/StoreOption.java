package org.plumbline.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.screening.store.ListStore;
import picocli.CommandLine.Option;

/** Where the sanctions lists are; for every verb that uses them. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = {
        "The folder with the sanctions lists. Default: the one named in PLUMBLINE_LISTS,",
        "else .plumbline/lists in the home folder."
      })
  private Optional<Path> folder = Optional.empty();

  ListStore open() {
    return ListStore.at(folder(folder));
  }

  /** The folder that was asked for, or the one that is meant where none was. */
  static Path folder(Optional<Path> asked) {
    return asked
        .or(() -> Optional.ofNullable(System.getenv("PLUMBLINE_LISTS")).map(Path::of))
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".plumbline", "lists"));
  }
}
