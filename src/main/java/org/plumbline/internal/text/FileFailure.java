package org.plumbline.internal.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Explains in plain words why a file cannot be read or written. */
public final class FileFailure {
  private FileFailure() {}

  /**
   * The reason why a path cannot be read as a file; empty if it can. This is checked before opening
   * it, as opening a pipe that nobody writes to would block for ever.
   */
  public static Optional<String> ofReading(Path path) {
    if (Files.isRegularFile(path)) {
      return Optional.empty();
    }
    return ofReadingByName(path)
        .or(() -> Optional.of("this is a pipe, a socket or a device, not a file"));
  }

  /**
   * The same for a path that the user named on purpose, which may be a pipe such as {@code
   * /dev/stdin}.
   */
  public static Optional<String> ofReadingByName(Path path) {
    if (Files.isDirectory(path)) {
      return Optional.of("this is a folder, not a file");
    }
    if (Files.exists(path)) {
      return Optional.empty();
    }
    return Optional.of(
        Files.isSymbolicLink(path) ? "this link leads to nothing" : "there is no such file");
  }

  /** The reason for a failure, to complete a sentence that already names the file. */
  public static String why(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (failure instanceof FileAlreadyExistsException) {
      return "it is there already";
    }
    if (failure instanceof NotDirectoryException) {
      return "a file stands where a folder should";
    }
    if (failure instanceof AccessDeniedException) {
      return "that is not allowed here";
    }
    String reason =
        failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
    return SafeText.of(Objects.requireNonNullElse(reason, failure.getClass().getSimpleName()));
  }
}
