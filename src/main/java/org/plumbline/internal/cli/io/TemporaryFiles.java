package org.plumbline.internal.cli.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Temporary files that are being written. If the program is ended meanwhile, they are deleted. */
final class TemporaryFiles {
  private static final Set<Path> FILES = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> FILES.forEach(TemporaryFiles::delete)));
  }

  private TemporaryFiles() {}

  static void add(Path file) {
    FILES.add(file);
  }

  /** Forgets a file that has become whole. */
  static void remove(Path file) {
    FILES.remove(file);
  }

  /** Deletes a file that will not become whole, and forgets it. */
  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // why it was not finished is reported instead
    }
    FILES.remove(file);
  }
}
