package org.plumbline.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.plumbline.casefile.BesideCase;
import org.plumbline.casefile.BrokenFileException;
import org.plumbline.flags.Place;
import org.plumbline.flags.Problem;

/** The files of cases in a folder and the folders in it. Safe for any number of threads. */
public final class CaseFolder {
  private CaseFolder() {}

  /**
   * The files, sorted; a file stands for itself. Decisions that lie beside a case are none.
   *
   * @throws BrokenFileException if there is no such file or folder, or it cannot be read
   */
  public static List<Path> files(Path where) {
    if (!Files.exists(where)) {
      throw broken(where, "there is no such file or folder");
    }
    try (Stream<Path> files = Files.walk(where)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.equals(where) || isCase(file))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw broken(where, "the folder cannot be read: " + reason(e));
    }
  }

  private static BrokenFileException broken(Path where, String message) {
    return new BrokenFileException(
        List.of(new Problem(Place.of(where.toString().replace('\\', '/')), message, "")));
  }

  /** Such as {@code AccessDeniedException: cases/secret}. */
  private static String reason(Exception e) {
    Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
    return cause.getClass().getSimpleName() + ": " + cause.getMessage();
  }

  static boolean isCase(Path file) {
    String name = file.toString();
    return !BesideCase.isOne(file)
        && (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json"));
  }
}
