package org.plumbline.internal.watch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Waits until somebody saves a file. The operating system says when there is something to look at;
 * what it is, is found by looking. So it does not matter whether an editor writes into a file or
 * puts another in its place, how many events there are, and whether some are lost: where the
 * operating system says nothing, we look all the same, every now and then. For one thread.
 */
public final class Saves implements AutoCloseable {
  /** How long nothing must happen until a file counts as saved. */
  private static final Duration QUIET = Duration.ofMillis(25);

  /** An editor that never pauses is not waited for longer than this. */
  private static final Duration LONGEST = Duration.ofMillis(100);

  private static final Duration UNTOLD = Duration.ofMillis(250);
  private static final Duration TOLD = Duration.ofSeconds(2);

  private final List<Path> roots;
  private final Optional<WatchService> service;
  private final Map<Path, WatchKey> watched = new HashMap<>();
  private boolean answer;
  private SavedFiles last;

  private Saves(List<Path> roots, Optional<WatchService> service) {
    this.roots = List.copyOf(roots);
    this.service = service;
    this.last = SavedFiles.of(roots);
    watchFolders();
  }

  /** Of files, and of all files in folders and the folders in them, from now on. */
  public static Saves of(List<Path> roots) {
    return new Saves(roots, service());
  }

  /** The same, without any help of the operating system. */
  static Saves unaided(List<Path> roots) {
    return new Saves(roots, Optional.empty());
  }

  private static Optional<WatchService> service() {
    try {
      return Optional.of(FileSystems.getDefault().newWatchService());
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  /** Waits until files are saved, made or gone, and names them, sorted. */
  public Set<Path> next() throws InterruptedException {
    while (true) {
      await();
      SavedFiles now = SavedFiles.of(roots);
      Set<Path> changed = now.changedSince(last);
      last = now;
      watchFolders();
      if (!changed.isEmpty()) {
        return changed;
      }
    }
  }

  private void await() throws InterruptedException {
    Duration pause = answer ? TOLD : UNTOLD;
    if (service.isEmpty()) {
      TimeUnit.MILLISECONDS.sleep(pause.toMillis());
    } else if (hasEvents(service.get(), pause)) {
      long until = System.nanoTime() + LONGEST.toNanos();
      while (hasEvents(service.get(), QUIET) && System.nanoTime() - until < 0) {
        // it is still being saved
      }
    }
  }

  private static boolean hasEvents(WatchService service, Duration within)
      throws InterruptedException {
    WatchKey key = service.poll(within.toMillis(), TimeUnit.MILLISECONDS);
    boolean any = key != null;
    while (key != null) {
      key.pollEvents();
      key.reset();
      key = service.poll();
    }
    return any;
  }

  /**
   * Folders come and go. macOS tells of changes only after seconds, and somewhere there may be too
   * many folders; there we look ourselves.
   */
  private void watchFolders() {
    watched.keySet().retainAll(last.folders());
    watched.values().removeIf(key -> !key.isValid());
    boolean all = service.isPresent() && !System.getProperty("os.name").startsWith("Mac");
    for (Path folder : last.folders()) {
      all &= watched.containsKey(folder) || watch(folder);
    }
    answer = all;
  }

  private boolean watch(Path folder) {
    if (service.isEmpty()) {
      return false;
    }
    try {
      watched.put(
          folder,
          folder.register(
              service.get(),
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE,
              StandardWatchEventKinds.OVERFLOW));
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    if (service.isPresent()) {
      service.get().close();
    }
  }
}
