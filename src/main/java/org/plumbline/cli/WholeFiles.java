package org.plumbline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import org.plumbline.flags.FileFailure;
import org.plumbline.flags.Shown;

/**
 * Writes new files all together: each whole, or none of them. A text is first written beside the
 * place where it belongs, and moved there when it is whole.
 */
final class WholeFiles {
  /** What is to be taken away again if anything goes wrong, the last first. */
  private final Deque<Path> made = new ArrayDeque<>();

  private WholeFiles() {}

  /** How a file is called on the screen. */
  static String name(Path file) {
    return Shown.of(file.toString().replace('\\', '/'));
  }

  /**
   * Writes files that are not there yet, and makes the folders that they lie in.
   *
   * @throws UnwrittenException if one could not be written; then all is as it was
   */
  static void create(Map<Path, String> files) {
    WholeFiles whole = new WholeFiles();
    for (Path file : files.keySet()) {
      try {
        whole.makeFolder(parent(file));
      } catch (IOException e) {
        whole.undo();
        throw unwritten(file, e);
      }
    }
    whole.writeAll(files);
  }

  private void writeAll(Map<Path, String> files) {
    for (Map.Entry<Path, String> file : files.entrySet()) {
      attempt(file.getKey(), () -> prepare(file.getKey(), file.getValue()));
    }
    for (Path file : files.keySet()) {
      attempt(file, () -> put(file));
    }
  }

  /** One step of writing. */
  private interface Step {
    void take() throws IOException;
  }

  private void attempt(Path file, Step step) {
    try {
      step.take();
    } catch (IOException e) {
      undo();
      throw unwritten(file, e);
    }
  }

  private void makeFolder(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      makeFolder(parent(folder));
      Files.createDirectory(folder);
      made.push(folder);
    }
  }

  private void prepare(Path file, String text) throws IOException {
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    Path beside = beside(file);
    Files.writeString(beside, "", StandardOpenOption.CREATE_NEW);
    made.push(beside);
    Files.writeString(beside, text, StandardCharsets.UTF_8);
  }

  private void put(Path file) throws IOException {
    Files.move(beside(file), file);
    made.push(file);
  }

  private static Path beside(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".part");
  }

  private void undo() {
    for (Path path : made) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        // what led here is told, and says more
      }
    }
  }

  private static Path parent(Path path) {
    return Objects.requireNonNullElse(path.toAbsolutePath().getParent(), path);
  }

  private static UnwrittenException unwritten(Path file, IOException e) {
    return new UnwrittenException(name(file) + " could not be written: " + reason(e), e);
  }

  private static String reason(IOException e) {
    return e instanceof NoSuchFileException ? "there is no such folder" : FileFailure.why(e);
  }
}
