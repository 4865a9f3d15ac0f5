package org.plumbline.internal.rulebook.load;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.plumbline.internal.rulebook.text.RuleLimits;
import org.plumbline.problem.ProblemCode;

/**
 * Finds the files of a folder of rules. It follows links that stay inside the folder. It reports
 * what cannot be opened and finds the rest. It reads no file.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
  /**
   * Receives the code of a problem, the name of the file (empty for the folder itself) and the
   * message.
   */
  interface Teller {
    void tell(ProblemCode code, String name, String message);
  }

  private final Path root;
  private final Teller teller;
  private final SortedMap<String, Path> found = new TreeMap<>();
  private final Map<String, String> inLowerCase = new HashMap<>();
  private int entries;

  private FolderWalk(Path root, Teller teller) {
    this.root = root;
    this.teller = teller;
  }

  /** The files by path inside the folder, with {@code /} between the parts. */
  static SortedMap<String, Path> files(Path root, Teller teller) {
    FolderWalk walk = new FolderWalk(root, teller);
    try {
      Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    } catch (IOException e) {
      walk.failed(root, e);
    }
    return walk.found;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes about)
      throws IOException {
    if (isHidden(name(directory)) || leadsOut(directory)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    return count();
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
    String name = name(file);
    if (isHidden(name)) {
      return FileVisitResult.CONTINUE;
    }
    if (about.isSymbolicLink()) {
      tell(ProblemCode.UNREADABLE, file, "this link leads to nothing");
    } else if (!about.isRegularFile()) {
      tell(ProblemCode.UNREADABLE, file, "this is neither a file nor a folder");
    } else if (!leadsOut(file) && isPlain(file) && isOnlyOne(file)) {
      found.put(name, file);
    }
    return count();
  }

  private FileVisitResult count() {
    entries++;
    if (entries <= RuleLimits.ENTRIES) {
      return FileVisitResult.CONTINUE;
    }
    tell(
        ProblemCode.TOO_LARGE,
        root,
        "there are more than "
            + RuleLimits.ENTRIES
            + " files; a folder of rules cannot have so many");
    return FileVisitResult.TERMINATE;
  }

  /** A link could show a private file in a message, or bring in other rules. */
  private boolean leadsOut(Path path) throws IOException {
    boolean out =
        !path.equals(root)
            && Files.isSymbolicLink(path)
            && !path.toRealPath().startsWith(root.toRealPath());
    if (out) {
      tell(
          ProblemCode.UNREADABLE,
          path,
          "this link leads out of the folder of rules; put a copy of its target here instead");
    }
    return out;
  }

  /** On Windows a backslash separates folders, so the same name would mean another file there. */
  private boolean isPlain(Path file) {
    boolean plain = name(file).indexOf('\\') < 0;
    if (!plain) {
      tell(ProblemCode.STRAY_FILE, file, "a file name cannot contain a backslash");
    }
    return plain;
  }

  /** On some systems, names that differ only in capitals are the same. */
  private boolean isOnlyOne(Path file) {
    String name = name(file);
    String first = inLowerCase.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
    if (first != null) {
      String smaller = first.compareTo(name) < 0 ? first : name;
      String larger = smaller.equals(first) ? name : first;
      teller.tell(
          ProblemCode.STRAY_FILE,
          larger,
          "this name differs from '" + smaller + "' only in capitals; change one of them");
    }
    return first == null;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException e) {
    return failed(path, e);
  }

  @Override
  public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
    return e == null ? FileVisitResult.CONTINUE : failed(directory, e);
  }

  private FileVisitResult failed(Path path, IOException e) {
    tell(
        ProblemCode.UNREADABLE,
        path,
        e instanceof FileSystemLoopException
            ? "this link leads back to a folder that contains it"
            : "the folder cannot be read: " + e.getClass().getSimpleName());
    return FileVisitResult.CONTINUE;
  }

  private void tell(ProblemCode code, Path path, String message) {
    String name = name(path);
    if (!isHidden(name)) {
      teller.tell(code, name, message);
    }
  }

  private String name(Path path) {
    return path.equals(root)
        ? ""
        : StreamSupport.stream(root.relativize(path).spliterator(), false)
            .map(Path::toString)
            .collect(Collectors.joining("/"));
  }

  static boolean isHidden(String name) {
    return name.startsWith(".") || name.contains("/.") || name.endsWith("~");
  }
}
