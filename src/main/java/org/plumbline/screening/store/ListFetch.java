package org.plumbline.screening.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.internal.screening.list.Progress;
import org.plumbline.internal.text.FileFailure;

/** Fetches a list from its publisher and imports it into a store. Never runs by itself. */
public final class ListFetch {
  private ListFetch() {}

  /**
   * Fetches the files of one list and imports them.
   *
   * @param progress receives, for each file, the number of bytes that have arrived, then the number
   *     read
   * @return empty if none of its files has changed since the last fetch
   * @throws StoreException if a file could not be fetched completely, or the list is refused; the
   *     store is then unchanged
   * @throws org.plumbline.internal.screening.list.UnreadableListException if the files are not a
   *     whole list
   */
  public static Optional<ListImport> run(
      ListStore store, OfficialAddress address, ListImport.Wish wish, Progress progress) {
    Path folder = temporary();
    try {
      DownloadMarks marks = store.marks(address.list());
      List<Path> files = new ArrayList<>();
      boolean changed = false;
      for (URI from : address.files()) {
        Path named = folder.resolve(fileName(from, files.size()));
        Path to = files.contains(named) ? folder.resolve("list-" + files.size()) : named;
        Download.Answer answer = new Download().fetch(from, to, marks.of(from), progress);
        changed |= answer.isChanged();
        marks.put(from, answer.mark());
        files.add(to);
      }
      if (!changed) {
        return Optional.empty();
      }
      refetch(address, files, progress);
      ListImport done = ListImport.run(store, files, wish, progress);
      store.keep(done.edition(), marks);
      return Optional.of(done);
    } finally {
      remove(folder);
    }
  }

  /** If one file of a list has changed, the unchanged ones are needed too. */
  private static void refetch(OfficialAddress address, List<Path> files, Progress progress) {
    for (int i = 0; i < files.size(); i++) {
      if (!Files.exists(files.get(i))) {
        new Download().fetch(address.files().get(i), files.get(i), Optional.empty(), progress);
      }
    }
  }

  private static String fileName(URI from, int number) {
    String path = Optional.ofNullable(from.getPath()).orElse("");
    String last = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]", "_");
    return last.isEmpty() || last.startsWith(".") ? "list-" + number : last;
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("plumbline-lists-");
    } catch (IOException e) {
      throw new StoreException("a temporary folder could not be created: " + FileFailure.why(e), e);
    }
  }

  private static void remove(Path folder) {
    try {
      StoreLock.remove(folder);
    } catch (IOException e) {
      // only a temporary folder is left behind
    }
  }
}
