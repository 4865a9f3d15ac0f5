package org.plumbline.internal.rulebook.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.plumbline.internal.rulebook.text.RuleLimits;
import org.plumbline.internal.text.Sha256;
import org.plumbline.internal.yaml.TextFile;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import org.plumbline.problem.ProblemCode;

/**
 * The texts of the files of a folder of rules, by path inside the folder with {@code /} between the
 * parts.
 */
public final class RuleFiles {
  private final String folder;
  private final SortedMap<String, String> texts = new TreeMap<>();
  private final Set<String> there = new HashSet<>();
  private long bytes;

  private RuleFiles(String folder) {
    this.folder = folder;
  }

  /** Reads a folder; reports files that cannot be read. */
  public static RuleFiles of(Path folder, List<Problem> problems) {
    RuleFiles files = new RuleFiles(folder.toString().replace('\\', '/'));
    if (Files.isDirectory(folder)) {
      files.readAll(folder, problems);
    } else {
      problems.add(
          new Problem(
              ProblemCode.NO_SUCH_FOLDER,
              Place.of(files.folder),
              "this folder of rules does not exist",
              ""));
    }
    return files;
  }

  /** Takes files as bytes; reports those that are not text, and skips hidden ones. */
  public static RuleFiles of(String folder, Map<String, byte[]> bytes, List<Problem> problems) {
    RuleFiles files = new RuleFiles(folder);
    bytes.forEach(
        (name, content) -> {
          if (!FolderWalk.isHidden(name)) {
            files.read(
                name, content.length, () -> TextFile.of(files.display(name), content), problems);
          }
        });
    return files;
  }

  /** Reads the rules on the class path, in a jar or in a folder. */
  public static RuleFiles bundled(List<Problem> problems) {
    Map<String, byte[]> bytes = BundledRules.read();
    if (bytes.isEmpty()) {
      problems.add(
          new Problem(
              ProblemCode.NO_RULES,
              Place.of("rules"),
              "this copy of Plumbline was built without its rules",
              "build it with Maven, which adds them, or name a folder of rules"));
    }
    return of("rules", bytes, problems);
  }

  private void readAll(Path root, List<Problem> problems) {
    FolderWalk.files(
            root,
            (code, name, message) ->
                problems.add(
                    new Problem(
                        code, Place.of(name.isEmpty() ? folder : display(name)), message, "")))
        .forEach((name, file) -> read(file, name, problems));
  }

  private void read(Path file, String name, List<Problem> problems) {
    try {
      read(name, Files.size(file), () -> TextFile.read(file), problems);
    } catch (IOException e) {
      problems.add(
          new Problem(
              ProblemCode.UNREADABLE,
              Place.of(display(name)),
              "the file cannot be read: " + e.getClass().getSimpleName(),
              ""));
    }
  }

  private void read(String name, long size, Supplier<TextFile> file, List<Problem> problems) {
    there.add(name);
    OptionalInt most = mostBytes(name);
    if (most.isEmpty()) {
      texts.put(name, "");
    } else if (isSmall(name, size, most.getAsInt(), problems)) {
      read(name, file, problems);
    }
  }

  private void read(String name, Supplier<TextFile> file, List<Problem> problems) {
    try {
      texts.put(name, file.get().text());
    } catch (BrokenFileException e) {
      e.problems()
          .forEach(problem -> problems.add(problem.in(display(name)).as(ProblemCode.UNREADABLE)));
    }
  }

  /**
   * The most bytes to read from a file; empty if it is not one of ours, and only its name counts.
   */
  private static OptionalInt mostBytes(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    if (small.endsWith(".drl")) {
      return OptionalInt.of(RuleLimits.RULE_BYTES);
    }
    if (small.endsWith(".yaml")) {
      return OptionalInt.of(RuleLimits.YAML_BYTES);
    }
    return small.endsWith(".md") ? OptionalInt.of(RuleLimits.PAGE_BYTES) : OptionalInt.empty();
  }

  private boolean isSmall(String name, long size, int most, List<Problem> problems) {
    if (size > most) {
      problems.add(
          new Problem(
              ProblemCode.TOO_LARGE,
              Place.of(display(name)),
              "the file has " + size + " bytes; a file of this kind can have at most " + most,
              ""));
      return false;
    }
    boolean hadRoom = bytes <= RuleLimits.BYTES;
    bytes += size;
    if (bytes > RuleLimits.BYTES && hadRoom) {
      problems.add(
          new Problem(
              ProblemCode.TOO_LARGE,
              Place.of(folder),
              "the files have more than " + RuleLimits.BYTES + " bytes in total",
              "split the rules into several folders"));
    }
    return bytes <= RuleLimits.BYTES;
  }

  String folder() {
    return folder;
  }

  /** The path of a file, for messages. */
  public String display(String name) {
    return folder.isEmpty() ? name : folder + "/" + name;
  }

  /** Adds the line of the file to a problem, if it is missing. */
  public Problem shown(Problem problem) {
    String file = problem.place().file();
    String name = file.startsWith(display("")) ? file.substring(display("").length()) : file;
    return problem.excerpt().line().isEmpty() && has(name)
        ? problem.showing(problem.excerpt().ofLine(problem.place().line(), text(name)))
        : problem;
  }

  /** The paths that match a pattern, sorted. */
  public List<String> matching(String pattern) {
    return texts.keySet().stream().filter(name -> name.matches(pattern)).toList();
  }

  /** Whether a file exists, even if it could not be read. */
  boolean isThere(String name) {
    return there.contains(name);
  }

  public boolean has(String name) {
    return texts.containsKey(name);
  }

  public String text(String name) {
    return Objects.requireNonNull(texts.get(name));
  }

  List<String> names() {
    return new ArrayList<>(texts.keySet());
  }

  /**
   * SHA-256 in hex over the paths and texts that {@code counts} selects; the same for LF and CRLF,
   * and for any location of the folder.
   */
  public String hash(Predicate<String> counts) {
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

  /** The length comes first, so that different lists of files never look the same. */
  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }
}
