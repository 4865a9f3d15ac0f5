package org.plumbline.internal.replay;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.Problem;

/**
 * The case files of a folder; files of JSON lines are not among them.
 *
 * @param cases the cases to run, by name
 * @param idle cases that expect nothing and on which no other case is based
 * @param unread what could not be looked at, and why
 */
record CaseFiles(List<Path> cases, List<Path> idle, Map<Path, List<Problem>> unread) {
  /**
   * Finds the cases in a folder and its subfolders; a file stands for itself.
   *
   * @throws BrokenFileException if there is no such file or folder, or something in it cannot be
   *     looked at
   */
  static CaseFiles find(Path where) {
    CaseFiles files = findReadable(where);
    files.unread.values().stream()
        .findFirst()
        .ifPresent(
            problems -> {
              throw new BrokenFileException(problems);
            });
    return files;
  }

  /**
   * The same, but what cannot be looked at does not stop the others.
   *
   * @throws BrokenFileException if there is no such file or folder
   */
  static CaseFiles findReadable(Path where) {
    Map<Path, List<Problem>> unread = new TreeMap<>();
    List<Path> cases = new ArrayList<>();
    List<Path> silent = new ArrayList<>();
    Set<Path> bases = new HashSet<>();
    for (Path file : CaseFolder.files(where)) {
      if (CaseFolder.isJsonLines(file)) {
        continue;
      }
      try {
        CaseFolder.refuseUnreadable(file);
      } catch (BrokenFileException e) {
        unread.put(file, e.problems());
        continue;
      }
      CaseOutline outline = CaseOutline.of(file);
      (outline.expects() ? cases : silent).add(file);
      outline.like().flatMap(name -> base(file, name)).ifPresent(bases::add);
    }
    silent.removeIf(file -> bases.contains(plain(file)));
    return new CaseFiles(List.copyOf(cases), List.copyOf(silent), unread);
  }

  /**
   * The file that {@code like: name} means, in the folder of the case or the nearest folder above
   * it. Empty if that is not a valid name; reading the case reports it.
   */
  private static Optional<Path> base(Path file, String name) {
    if (!name.matches("[a-z0-9-]+")) {
      return Optional.empty();
    }
    return Stream.iterate(plain(file).getParent(), folder -> folder != null, Path::getParent)
        .map(folder -> folder.resolve(name + ".yaml"))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static Path plain(Path file) {
    return file.toAbsolutePath().normalize();
  }
}
