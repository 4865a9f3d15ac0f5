package org.plumbline.screening.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Allows one write to a store at a time, and removes unfinished files. A process that is killed
 * loses the lock. Reading needs no lock.
 */
final class StoreLock {
  private static final String NAME = ".lock";
  private static final String UNFINISHED = ".new-";
  private static final Pattern UNFINISHED_NAME =
      Pattern.compile(Pattern.quote(UNFINISHED) + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** File locks are per process; the threads of a process wait for each other here. */
  private static final Object THREADS = new Object();

  private StoreLock() {}

  /** A write to the store. */
  interface Writing {
    void run() throws IOException;
  }

  /** Writes to an existing store while nobody else does. */
  static void alone(Path store, Writing writing) throws IOException {
    synchronized (THREADS) {
      try (FileChannel channel =
          FileChannel.open(
              store.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        if (isLocked(channel)) {
          clear(store);
        }
        writing.run();
      }
    }
  }

  /**
   * False if the file system has no locks; then nothing is removed, as another process may be
   * writing it.
   */
  private static boolean isLocked(FileChannel channel) {
    try {
      channel.lock();
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** A unique name for something that is written first and then moved into place. */
  static Path unfinished(Path store) {
    return store.resolve(UNFINISHED + UUID.randomUUID());
  }

  private static void clear(Path store) throws IOException {
    List<Path> left;
    try (Stream<Path> all = Files.list(store)) {
      left = all.filter(StoreLock::isUnfinished).toList();
    }
    for (Path file : left) {
      remove(file);
    }
  }

  private static boolean isUnfinished(Path file) {
    return UNFINISHED_NAME.matcher(file.getFileName().toString()).matches();
  }

  /** Removes a file, or a folder with its content. */
  static void remove(Path unfinished) throws IOException {
    try (Stream<Path> files = Files.walk(unfinished)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
