package org.plumbline.internal.cli.io;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import org.plumbline.internal.text.FileFailure;
import org.plumbline.internal.text.SafeText;

/** Creates new files and their folders: all of them, or none. */
public final class WholeFiles {
  /** What was created, to be deleted after a failure. */
  private final Deque<Path> made = new ArrayDeque<>();

  private WholeFiles() {}

  /** The name of a file in messages. */
  public static String name(Path file) {
    return SafeText.of(file.toString().replace('\\', '/'));
  }

  /**
   * Creates files, and the folders that they are in.
   *
   * @throws UnwrittenException if one cannot be written or exists; then nothing has changed
   */
  public static void create(Map<Path, String> files) {
    WholeFiles whole = new WholeFiles();
    try {
      files.keySet().forEach(whole::makeRoom);
      files.keySet().forEach(whole.made::push);
      ResultFile.writeAll(files);
    } catch (UnwrittenException e) {
      whole.undo();
      throw e;
    }
  }

  private void makeRoom(Path file) {
    try {
      makeFolder(parent(file));
      if (Files.exists(file)) {
        throw new FileAlreadyExistsException(file.toString());
      }
    } catch (IOException e) {
      throw new UnwrittenException(name(file) + " could not be written: " + reason(e), e);
    }
  }

  private void makeFolder(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      makeFolder(parent(folder));
      Files.createDirectory(folder);
      made.push(folder);
    }
  }

  private void undo() {
    for (Path path : made) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        // the reason for the undo is reported instead
      }
    }
  }

  private static Path parent(Path path) {
    return Objects.requireNonNullElse(path.toAbsolutePath().getParent(), path);
  }

  private static String reason(IOException e) {
    return e instanceof NoSuchFileException ? "there is no such folder" : FileFailure.why(e);
  }
}
