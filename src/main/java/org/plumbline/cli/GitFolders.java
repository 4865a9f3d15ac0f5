package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files and folders from which git reads a repository. A second work tree has a file in place
 * of the folder {@code .git}; it names a folder elsewhere, which shares most of its files with that
 * of the first.
 */
final class GitFolders {
  private static final String NAMES = "gitdir:";

  private GitFolders() {}

  /** Those of the repository that a folder lies in; none if it lies in no repository. */
  static List<Path> around(Path folder) {
    return around(folder, System.getenv());
  }

  static List<Path> around(Path folder, Map<String, String> environment) {
    List<Path> found = new ArrayList<>();
    Stream.of("GIT_DIR", "GIT_COMMON_DIR")
        .flatMap(name -> Optional.ofNullable(environment.get(name)).stream())
        .flatMap(named -> resolved(folder, named).stream())
        .forEach(found::add);
    Path at = folder.toAbsolutePath().normalize();
    while (at != null && !Files.exists(at.resolve(".git"))) {
      at = at.getParent();
    }
    if (at != null) {
      Path git = at.resolve(".git");
      found.add(git);
      named(git, at).ifPresent(found::add);
    }
    List.copyOf(found).forEach(one -> shared(one).ifPresent(found::add));
    return found;
  }

  private static Optional<Path> named(Path file, Path folder) {
    return firstLine(file)
        .filter(line -> line.startsWith(NAMES))
        .flatMap(line -> resolved(folder, line.substring(NAMES.length()).strip()));
  }

  private static Optional<Path> shared(Path git) {
    return firstLine(git.resolve("commondir")).flatMap(line -> resolved(git, line.strip()));
  }

  private static Optional<Path> resolved(Path folder, String name) {
    try {
      return Optional.of(folder.toAbsolutePath().resolve(name).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> firstLine(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Files.readString(file).lines().findFirst();
    } catch (IOException e) {
      return Optional.empty(); // git cannot read it either, and the command says so
    }
  }
}
