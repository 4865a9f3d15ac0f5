package org.plumbline.internal.replay;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
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
   * The cases among the files below.
   *
   * @throws BrokenFileException if the file or folder does not exist
   */
  public static List<Path> files(Path where) {
    return files(where, CaseFolder::isCase);
  }

  /**
   * The files, sorted, whether or not they can be read, the links to other folders, and the folders
   * that cannot be read; a file stands for itself.
   *
   * @param isWanted which files of a folder
   * @throws BrokenFileException if the file or folder does not exist
   */
  public static List<Path> files(Path where, Predicate<Path> isWanted) {
    if (!Files.isDirectory(where)) {
      FileFailure.ofReadingByName(where)
          .ifPresent(why -> refuse(where, why.replace("such file", "such file or folder")));
      return List.of(where);
    }
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          Files.isSymbolicLink(where) ? where.resolve(".") : where,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
              if (Files.isDirectory(file) || isWanted.test(file)) {
                found.add(file.normalize());
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              found.add(file.normalize());
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw broken(where, "the folder cannot be read: " + FileFailure.why(e));
    }
    return found.stream().sorted().toList();
  }

  /**
   * Refuses what is found in a folder and is a pipe, a device, a broken link, a link to a folder or
   * a folder that cannot be read; if it was silently skipped, it would look like a case with no
   * findings.
   *
   * @throws BrokenFileException if it is one
   */
  public static void refuseUnreadable(Path file) {
    if (Files.isDirectory(file) && Files.isSymbolicLink(file)) {
      refuse(file, "a link to a folder is not followed; name that folder as well");
    }
    if (Files.isDirectory(file)) {
      refuse(file, "the folder cannot be read: that is not allowed here");
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

  /**
   * The files of JSON lines among the files below.
   *
   * @throws BrokenFileException if the file or folder does not exist
   */
  public static List<Path> jsonLines(Path where) {
    return files(where, CaseFolder::isJsonLines).stream().filter(CaseFolder::isJsonLines).toList();
  }

  /** Whether a file has a case on each line. */
  public static boolean isJsonLines(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl");
  }

  public static boolean isCase(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
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
