package org.plumbline.rulebook;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.BrokenFileException;
import org.plumbline.casefile.TextFile;
import org.plumbline.flags.Place;
import org.plumbline.flags.Problem;
import org.plumbline.flags.Sha256;

/**
 * The files of a folder of rules: their texts by path inside the folder, {@code /} between the
 * parts.
 */
final class RuleFiles {
  private static final String BUNDLED = "plumbline/rules";

  private final String folder;
  private final SortedMap<String, String> texts = new TreeMap<>();

  private RuleFiles(String folder) {
    this.folder = folder;
  }

  /** Reads a folder; files that cannot be read are told. */
  static RuleFiles of(Path folder, List<Problem> problems) {
    RuleFiles files = new RuleFiles(folder.toString().replace('\\', '/'));
    if (Files.isDirectory(folder)) {
      files.readAll(folder, problems);
    } else {
      problems.add(new Problem(Place.of(files.folder), "there is no such folder of rules", ""));
    }
    return files;
  }

  /** Takes files by their bytes; those that are no text are told, and hidden ones passed over. */
  static RuleFiles of(String folder, Map<String, byte[]> bytes, List<Problem> problems) {
    RuleFiles files = new RuleFiles(folder);
    bytes.forEach(
        (name, content) -> {
          if (!isHidden(name)) {
            files.read(() -> TextFile.of(files.display(name), content), name, problems);
          }
        });
    return files;
  }

  /** The same files, but one of them as {@code others} has it, or without it if they have none. */
  RuleFiles with(String name, RuleFiles others) {
    RuleFiles files = new RuleFiles(folder);
    files.texts.putAll(texts);
    files.texts.remove(name);
    if (others.has(name)) {
      files.texts.put(name, others.text(name));
    }
    return files;
  }

  /** Reads the rules on the class path, in a jar or in a folder. */
  static RuleFiles bundled(List<Problem> problems) {
    RuleFiles files = new RuleFiles("rules");
    URL url = RuleFiles.class.getClassLoader().getResource(BUNDLED);
    if (url == null) {
      problems.add(
          new Problem(
              Place.of("rules"),
              "this build of Plumbline has no rules in it",
              "load a folder of rules"));
      return files;
    }
    try {
      files.readAll(url.toURI(), problems);
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("cannot read " + url, e);
    }
    return files;
  }

  private void readAll(URI uri, List<Problem> problems) throws IOException {
    if (uri.getScheme().equals("file")) {
      readAll(Path.of(uri), problems);
    } else {
      URI jarFile = URI.create(uri.getRawSchemeSpecificPart().replaceFirst("!.*", ""));
      try (FileSystem jar = FileSystems.newFileSystem(Path.of(jarFile))) {
        readAll(jar.getPath(BUNDLED), problems);
      }
    }
  }

  private void readAll(Path root, List<Problem> problems) {
    for (Path file : files(root, problems)) {
      String name = root.relativize(file).toString().replace('\\', '/');
      if (!isHidden(name)) {
        read(() -> TextFile.read(file), name, problems);
      }
    }
  }

  private List<Path> files(Path root, List<Problem> problems) {
    Walk walk = new Walk(root, problems);
    try {
      Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    } catch (IOException e) {
      walk.failed(root, e);
    }
    return walk.found;
  }

  /** Finds the files, through links too; what cannot be looked into is told, and the rest read. */
  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Problem> problems;
    private final List<Path> found = new ArrayList<>();

    Walk(Path root, List<Problem> problems) {
      this.root = root;
      this.problems = problems;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes about) {
      return isHidden(name(directory)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
      if (about.isRegularFile()) {
        found.add(file);
      } else if (about.isSymbolicLink()) {
        tell(file, "this link leads to nothing");
      }
      return FileVisitResult.CONTINUE;
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
          path,
          e instanceof FileSystemLoopException
              ? "this link leads back to a folder that it stands in"
              : "the folder cannot be read: " + e.getClass().getSimpleName());
      return FileVisitResult.CONTINUE;
    }

    private void tell(Path path, String message) {
      String name = name(path);
      if (!isHidden(name)) {
        problems.add(new Problem(Place.of(name.isEmpty() ? folder : display(name)), message, ""));
      }
    }

    private String name(Path path) {
      return root.relativize(path).toString().replace('\\', '/');
    }
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.contains("/.") || name.endsWith("~");
  }

  private void read(Supplier<TextFile> file, String name, List<Problem> problems) {
    try {
      texts.put(name, file.get().text());
    } catch (BrokenFileException e) {
      e.problems().forEach(problem -> problems.add(renamed(problem, display(name))));
    }
  }

  private static Problem renamed(Problem problem, String file) {
    Place place = problem.place();
    return new Problem(
        new Place(file, place.line(), place.column()), problem.message(), problem.hint());
  }

  String folder() {
    return folder;
  }

  /** The path of a file as messages show it. */
  String display(String name) {
    return folder.isEmpty() ? name : folder + "/" + name;
  }

  /** The paths that match a pattern, sorted. */
  List<String> matching(String pattern) {
    return texts.keySet().stream().filter(name -> name.matches(pattern)).toList();
  }

  boolean has(String name) {
    return texts.containsKey(name);
  }

  String text(String name) {
    return Objects.requireNonNull(texts.get(name));
  }

  List<String> names() {
    return new ArrayList<>(texts.keySet());
  }

  /**
   * SHA-256 over the paths and texts that {@code counts} names, in hex; the same for LF and CRLF,
   * and wherever the folder is.
   */
  String hash(Predicate<String> counts) {
    MessageDigest digest = Sha256.digest();
    texts.forEach(
        (name, text) -> {
          if (counts.test(name)) {
            add(digest, name);
            add(digest, text.replace("\r\n", "\n"));
          }
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The length goes first, so that no two lists of files look the same. */
  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }
}
