package org.plumbline.flags;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/** Why a file could not be read or written, in words for people. */
public final class FileFailure {
  private FileFailure() {}

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
    return Shown.of(Objects.requireNonNullElse(reason, failure.getClass().getSimpleName()));
  }
}
