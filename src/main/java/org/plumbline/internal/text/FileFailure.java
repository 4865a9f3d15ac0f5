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

/** Why a file could not be read or written, in words for people. */
public final class FileFailure {
  private FileFailure() {}

  /**
   * Why a path is no file to be read, before it is opened: whoever opens a pipe that nobody writes
   * to waits for ever. Empty if it is one.
   */
  public static Optional<String> ofReading(Path path) {
    if (Files.isRegularFile(path)) {
      return Optional.empty();
    }
    return ofReadingByName(path)
        .or(() -> Optional.of("this is a pipe, a socket or a device, not a file"));
  }

  /** The same of a path that somebody named, who may mean a pipe such as {@code /dev/stdin}. */
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

  /**
   * The end of a sentence that names the file already, such as {@code that is not allowed here}.
   */
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
