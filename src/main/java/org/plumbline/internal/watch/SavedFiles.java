package org.plumbline.internal.watch;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The files of some folders at one moment. What an editor does to save a file, and in how many
 * steps, makes no difference to it. Immutable.
 */
final class SavedFiles {
  private final Map<Path, Object> files = new HashMap<>();
  private final Set<Path> folders = new HashSet<>();

  private SavedFiles() {}

  /** What changes with a file whenever it is saved. */
  private record Stamp(long modified, long size, @Nullable Object key) {
    static Stamp of(BasicFileAttributes file) {
      return new Stamp(
          file.lastModifiedTime().to(java.util.concurrent.TimeUnit.NANOSECONDS),
          file.size(),
          file.fileKey());
    }
  }

  /** The files in folders and the folders in them, and single files; hidden ones do not count. */
  static SavedFiles of(Collection<Path> roots) {
    SavedFiles found = new SavedFiles();
    for (Path root : roots) {
      try {
        Files.walkFileTree(
            root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, found.walk(root));
      } catch (IOException e) {
        // a folder that is gone while we look has no files
      }
    }
    return found;
  }

  private SimpleFileVisitor<Path> walk(Path root) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about) {
        if (!folder.equals(root) && isHidden(folder)) {
          return FileVisitResult.SKIP_SUBTREE;
        }
        folders.add(folder);
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
        if (about.isRegularFile() && !isHidden(file)) {
          files.put(file, Stamp.of(about));
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException e) {
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
        return FileVisitResult.CONTINUE;
      }
    };
  }

  private static boolean isHidden(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.startsWith(".") || name.endsWith("~");
  }

  /** The folders in which files may come to lie. */
  Set<Path> folders() {
    return Set.copyOf(folders);
  }

  Set<Path> files() {
    return new TreeSet<>(files.keySet());
  }

  /** The files that are others than before, new, or gone; in the order of their paths. */
  Set<Path> changedSince(SavedFiles before) {
    Set<Path> all = new TreeSet<>(files.keySet());
    all.addAll(before.files.keySet());
    all.removeIf(file -> Objects.equals(files.get(file), before.files.get(file)));
    return all;
  }
}
