package org.plumbline.internal.cli.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the folders of git repositories; a file written there can destroy one. */
public final class GitFolders {
  private static final String NAME = ".git";

  private GitFolders() {}

  /**
   * The git folder that a file lies or would lie in, or the file of a second work tree that names
   * its git folder.
   *
   * @param file an absolute path without links
   */
  public static Optional<Path> around(Path file) {
    for (Path place = file; place != null; place = place.getParent()) {
      if (isGitFolder(place)) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  /** A bare repository, or one kept apart from its work tree, may have any name. */
  private static boolean isGitFolder(Path place) {
    Path name = place.getFileName();
    return (name != null && name.toString().equalsIgnoreCase(NAME))
        || (Files.isDirectory(place.resolve("objects"))
            && Files.isDirectory(place.resolve("refs"))
            && Files.isRegularFile(place.resolve("HEAD")));
  }
}
