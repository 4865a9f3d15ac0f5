package org.plumbline.internal.rulebook.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.rulebook.parse.RuleReader;
import org.plumbline.internal.yaml.TextFile;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.BrokenRulesException;
import org.plumbline.problem.Problem;
import org.plumbline.problem.ProblemCode;
import org.plumbline.rulebook.Rulebook;

/**
 * Checks a path: a folder of rules, a rule file in one, or rule files that are in no pack. No rule
 * runs.
 */
public final class PathLint {
  private final LocalDate asOf;
  private final List<Problem> broken = new ArrayList<>();
  private final List<Problem> findings = new ArrayList<>();

  private PathLint(LocalDate asOf) {
    this.asOf = asOf;
  }

  /**
   * The problems found. Immutable.
   *
   * @param broken errors that make rules unusable, in order of places
   * @param findings what is unfinished or doubtful, in order of places
   */
  public record Result(List<Problem> broken, List<Problem> findings) {
    public Result {
      broken = broken.stream().sorted().distinct().toList();
      findings = findings.stream().sorted().distinct().toList();
    }
  }

  /** Whether there are rules at the path: a rule file, or a folder with rule files or packs. */
  public static boolean isRules(Path path) {
    if (Files.isDirectory(path)) {
      return isPack(path) || isFolderOfRules(path) || !ruleFiles(path).isEmpty();
    }
    return path.toString().endsWith(".drl");
  }

  /**
   * Checks the rules at a path.
   *
   * @param asOf the day on which values must exist and reviews must not be overdue
   */
  public static Result of(Path path, LocalDate asOf) {
    PathLint lint = new PathLint(asOf);
    lint.look(path);
    return new Result(lint.broken, lint.findings);
  }

  private void look(Path path) {
    if (!Files.isDirectory(path)) {
      file(path);
    } else if (isPack(path)) {
      Path pack = path.getFileName().equals(path) ? path.toAbsolutePath() : path;
      folder(parent(pack), Optional.of(name(pack.getFileName()) + "/"));
    } else if (isFolderOfRules(path)) {
      folder(path, Optional.empty());
    } else {
      children(path).stream().filter(PathLint::isRules).forEach(this::look);
    }
  }

  // --- files of a pack
  // ----------------------------------------------------------------------------

  /** Checks a folder of rules; {@code only} limits the findings to places that begin with it. */
  private void folder(Path root, Optional<String> only) {
    String start = (name(root).isEmpty() ? "" : name(root) + "/") + only.orElse("");
    try {
      Lint.of(Rulebook.load(root), asOf).stream()
          .filter(problem -> only.isEmpty() || problem.place().file().startsWith(start))
          .forEach(findings::add);
    } catch (BrokenRulesException e) {
      e.problems().stream()
          .filter(problem -> only.isEmpty() || problem.place().file().startsWith(start))
          .forEach(broken::add);
    }
  }

  private void file(Path given) {
    Path file = given.getParent() == null ? given.toAbsolutePath() : given;
    Path pack = parent(file);
    if (isPack(pack)) {
      String name = name(file.getFileName());
      folder(
          parent(pack),
          Optional.of(name(pack.getFileName()) + "/" + name.substring(0, name.length() - 4) + "."));
    } else {
      loose(file);
    }
  }

  // --- files that are in no pack
  // ------------------------------------------------------------------

  private void loose(Path file) {
    try {
      TextFile text = TextFile.read(file);
      Rule rule = RuleReader.readLoose(text.text(), text.name());
      List<Problem> found = new ArrayList<>();
      new ConditionLint(rule, found).look();
      new JoinLint(rule, found).look();
      found.forEach(
          problem ->
              findings.add(
                  problem.showing(problem.excerpt().ofLine(problem.place().line(), text.text()))));
    } catch (BrokenRulesException e) {
      broken.addAll(e.problems());
    } catch (BrokenFileException e) {
      e.problems().forEach(problem -> broken.add(problem.as(ProblemCode.UNREADABLE)));
    }
  }

  // --- mending
  // ------------------------------------------------------------------------------------

  /**
   * Applies safe fixes to the rule files at a path; writes nothing.
   *
   * @return the files with fixes, sorted, and their results
   */
  public static Map<Path, AutoFix.Mended> mend(Path path) {
    Map<Path, AutoFix.Mended> mended = new TreeMap<>();
    for (Path file : Files.isDirectory(path) ? ruleFiles(path) : List.of(path)) {
      try {
        TextFile text = TextFile.read(file);
        AutoFix.Mended result = new AutoFix(text.name(), !isPack(parent(file))).mend(text.text());
        if (!result.mended().isEmpty()) {
          mended.put(file, result);
        }
      } catch (BrokenFileException e) {
        // what cannot be read is reported by the check and needs no fix here
      }
    }
    return mended;
  }

  // --- what a path is
  // -----------------------------------------------------------------------------

  private static boolean isPack(Path folder) {
    return Files.isRegularFile(folder.resolve("pack.yaml"));
  }

  private static boolean isFolderOfRules(Path folder) {
    return children(folder).stream().anyMatch(PathLint::isPack);
  }

  private static List<Path> ruleFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".drl") && Files.isRegularFile(file))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    return parent == null ? Path.of("") : parent;
  }

  private static String name(Path path) {
    return path.toString().replace('\\', '/');
  }
}
