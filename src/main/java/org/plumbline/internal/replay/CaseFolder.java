package org.plumbline.internal.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plumbline.casefile.Sidecar;
import org.plumbline.internal.text.FileFailure;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;

/** Finds case files in a folder and its subfolders. Safe for any number of threads. */
public final class CaseFolder {
  private static final String MORE = "more";

  private CaseFolder() {}

  /**
   * The files, sorted; a file stands for itself. Sidecars of cases are left out.
   *
   * @throws BrokenFileException if the file or folder does not exist or cannot be read, or if
   *     something named like a case is not a file
   */
  public static List<Path> files(Path where) {
    List<Path> files = files(where, CaseFolder::isCase);
    files.forEach(CaseFolder::refuseUnreadable);
    return files;
  }

  /**
   * The files, sorted, whether or not they can be read, and the links to other folders; a file
   * stands for itself.
   *
   * @param isWanted which files of a folder
   * @throws BrokenFileException if the file or folder does not exist, or the folder cannot be read
   */
  public static List<Path> files(Path where, Predicate<Path> isWanted) {
    if (!Files.isDirectory(where)) {
      FileFailure.ofReadingByName(where)
          .ifPresent(why -> refuse(where, why.replace("such file", "such file or folder")));
      return List.of(where);
    }
    Path start = Files.isSymbolicLink(where) ? where.resolve(".") : where;
    try (Stream<Path> files = Files.walk(start)) {
      return files
          .filter(
              file -> Files.isDirectory(file) ? Files.isSymbolicLink(file) : isWanted.test(file))
          .map(Path::normalize)
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw broken(where, "the folder cannot be read: " + reason(e));
    }
  }

  /**
   * Refuses a file of a folder that is a pipe, a device, a broken link or a link to a folder; if it
   * was silently skipped, it would look like a case with no findings.
   *
   * @throws BrokenFileException if it is one
   */
  public static void refuseUnreadable(Path file) {
    if (Files.isDirectory(file) && Files.isSymbolicLink(file)) {
      refuse(file, "a link to a folder is not followed; name that folder as well");
    }
    FileFailure.ofReading(file).ifPresent(why -> refuse(file, why));
  }

  private static void refuse(Path file, String why) {
    throw broken(file, why);
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

  public static boolean isCase(Path file) {
    String name = file.toString();
    return !Sidecar.isSidecar(file)
        && (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json"));
  }

  /**
   * The folder of the rule that a case is about. Below it, the folder {@code more} holds cases that
   * exist only so that a change to the rule is noticed.
   */
  public static Optional<Path> ofRule(Path file) {
    return Optional.ofNullable(file.getParent())
        .map(folder -> folder.endsWith(MORE) ? folder.getParent() : folder);
  }

  /** The id of the rule that a case is about, by its folders: {@code pack/rule}. */
  public static Optional<String> ruleId(Path file) {
    return ofRule(file)
        .filter(folder -> folder.getNameCount() >= 2)
        .map(
            folder ->
                folder.getName(folder.getNameCount() - 2)
                    + "/"
                    + folder.getName(folder.getNameCount() - 1));
  }
}
