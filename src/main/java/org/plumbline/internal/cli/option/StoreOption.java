package org.plumbline.internal.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.screening.store.ListStore;
import org.plumbline.screening.store.StoreException;
import picocli.CommandLine.Option;

/** The folder of the sanctions lists; for every command that uses them. */
public final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      description =
          "The folder of the sanctions lists. Default: PLUMBLINE_LISTS, else .plumbline/lists in"
              + " the home folder.")
  @ReadsInput(ReadsInput.Kind.LIST_STORE)
  private Optional<Path> folder = Optional.empty();

  public ListStore open() {
    return ListStore.at(folder(folder));
  }

  /**
   * The store whose lists are wanted, whichever they are. Before the first import there is none in
   * the home folder, and that is no mistake; a folder that somebody named has to be there.
   *
   * @throws StoreException if it is not
   */
  public ListStore openToRead() {
    ListStore store = open();
    if (named(folder).isPresent() && !store.exists()) {
      throw new StoreException(
          "there is no folder "
              + store.folder().toString().replace('\\', '/')
              + ", which "
              + (folder.isPresent() ? "--store" : "PLUMBLINE_LISTS")
              + " names as the folder of the lists; 'plumbline lists import' creates it");
    }
    return store;
  }

  /** The folder that was asked for, or the one that is meant where none was. */
  public static Path folder(Optional<Path> asked) {
    return named(asked)
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".plumbline", "lists"));
  }

  private static Optional<Path> named(Optional<Path> asked) {
    return asked.or(() -> Optional.ofNullable(System.getenv("PLUMBLINE_LISTS")).map(Path::of));
  }
}
