package org.plumbline.internal.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plumbline.casefile.Case;
import org.plumbline.casefile.Sidecar;
import org.plumbline.internal.cli.io.Home;
import org.plumbline.internal.cli.io.WholeFiles;
import org.plumbline.internal.cli.option.StoreOption;
import org.plumbline.internal.rulebook.lint.PathLint;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * Every file that a command reads, so that no result is written over one of them. An argument that
 * names a path counts as input, unless it is known to name an output; so a new command is protected
 * from its first day.
 */
final class InputFiles {
  private static final String INDEX = "README.md";

  /**
   * What a command writes: the file of a result, and a folder for files with names of their own.
   */
  private static final String RESULT = "--output";

  private static final String FOLDER = "--write-cases";

  /** A link that leads to itself is refused where the result is written. */
  private static final int MOST_LINKS = 40;

  private static final Set<String> CASE_ENDINGS = Set.of(".yaml", ".yml", ".json");
  private static final Set<String> RULE_ENDINGS = Set.of(".drl", ".yaml", ".md");

  private final CommandSpec command;
  private final Path output;

  private InputFiles(CommandSpec command, Path output) {
    this.command = command;
    this.output = output;
  }

  /**
   * Looks at the files that the arguments of a command name for its results.
   *
   * @throws ParameterException if one of them is an input
   */
  static void protect(CommandSpec command) {
    for (ArgSpec argument : command.args()) {
      if (isResult(command, argument)) {
        String name = argument instanceof OptionSpec ? "-o " : "";
        paths(argument).forEach(path -> protect(command, name, path));
      }
    }
  }

  /**
   * Looks at files that a command is about to write under names of its own.
   *
   * @throws ParameterException if one of them is an input
   */
  static void protect(CommandSpec command, Collection<Path> outputs) {
    outputs.forEach(path -> protect(command, "", path));
  }

  private static void protect(CommandSpec command, String option, Path output) {
    InputFiles inputs = new InputFiles(command, output);
    inputs
        .gitFolder()
        .ifPresent(
            folder -> {
              throw new ParameterException(
                  command.commandLine(),
                  option
                      + WholeFiles.name(output)
                      + ": this is in "
                      + WholeFiles.name(brief(folder))
                      + ", where git keeps a repository; name another file for the result. Nothing"
                      + " was written");
            });
    inputs
        .overwritten()
        .ifPresent(
            input -> {
              throw new ParameterException(
                  command.commandLine(),
                  option
                      + WholeFiles.name(output)
                      + ": this would overwrite "
                      + WholeFiles.name(input.path())
                      + ", "
                      + input.description()
                      + " that this command reads; name another file for the result. Nothing was"
                      + " written");
            });
  }

  /** A file that is read, and what it is to the reader. */
  private record Input(Path path, String description) {}

  /** The input that writing the output would overwrite. */
  private Optional<Input> overwritten() {
    if (keepsNothing()) {
      return Optional.empty();
    }
    return command.args().stream()
        .filter(argument -> !isWritten(command, argument))
        .flatMap(argument -> of(argument).stream())
        .findFirst()
        .or(this::standardInput);
  }

  private Optional<Path> gitFolder() {
    return keepsNothing() ? Optional.empty() : GitFolders.around(target());
  }

  /** A pipe or a device; a folder is refused elsewhere. */
  private boolean keepsNothing() {
    return Files.exists(output) && !Files.isRegularFile(output);
  }

  /** Where the output lies, or would lie, behind all links. */
  private Path target() {
    Path at = output.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(at) && links < MOST_LINKS; links++) {
      try {
        at = at.resolveSibling(Files.readSymbolicLink(at));
      } catch (IOException e) {
        return place(at);
      }
    }
    return place(at);
  }

  private static boolean isWritten(CommandSpec command, ArgSpec argument) {
    return isResult(command, argument) || isNamed(argument, FOLDER);
  }

  private static boolean isResult(CommandSpec command, ArgSpec argument) {
    return isNamed(argument, RESULT)
        || (argument.isPositional() && command.userObject() instanceof NewCaseCommand);
  }

  private static boolean isNamed(ArgSpec argument, String name) {
    return argument instanceof OptionSpec option && List.of(option.names()).contains(name);
  }

  private static boolean isLabelled(ArgSpec argument, String... labels) {
    return argument.isPositional() && List.of(labels).contains(argument.paramLabel());
  }

  // --- what an argument has read
  // -------------------------------------------------------------------

  private Optional<Input> of(ArgSpec argument) {
    if (isNamed(argument, "--store")) {
      Path store = StoreOption.folder(paths(argument).findFirst());
      return inside(store, any -> true).map(file -> new Input(file, "a file of the list store"));
    }
    if (isNamed(argument, "--rules")) {
      return orDefault(argument, Home.folder("rules"))
          .flatMap(where -> ofRules(where).stream())
          .findFirst();
    }
    if (isLabelled(argument, "OLD", "NEW")) {
      return ofComparedRules(argument.<String>getValue());
    }
    if (isNamed(argument, "--cases") || isLabelled(argument, "CASE", "CASES", "DIR")) {
      return orDefault(argument, Optional.of(Home.cases(Optional.empty())))
          .flatMap(where -> ofCases(where).stream())
          .findFirst();
    }
    if (isLabelled(argument, "PATH")) {
      return orDefault(argument, Optional.of(Home.cases(Optional.empty())))
          .flatMap(where -> (PathLint.isRules(where) ? ofRules(where) : ofCases(where)).stream())
          .findFirst();
    }
    String name = argument instanceof OptionSpec option ? option.longestName() : "its argument";
    return paths(argument)
        .flatMap(where -> inside(where, any -> true).stream())
        .map(file -> new Input(file, "the file of " + name))
        .findFirst();
  }

  private static Stream<Path> orDefault(ArgSpec argument, Optional<Path> standard) {
    List<Path> given = paths(argument).toList();
    return given.isEmpty() ? standard.stream() : given.stream();
  }

  private static Stream<Path> paths(ArgSpec argument) {
    Object value = argument.getValue();
    return paths(value);
  }

  private static Stream<Path> paths(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.stream().flatMap(InputFiles::paths);
    }
    if (value instanceof Collection<?> all) {
      return all.stream().flatMap(InputFiles::paths);
    }
    return value instanceof Path path ? Stream.of(path) : Stream.of();
  }

  // --- rules
  // ---------------------------------------------------------------------------------------

  private Optional<Input> ofRules(Path where) {
    Predicate<Path> isRead =
        file -> hasEnding(file, RULE_ENDINGS) && !(writesIndex() && isIndex(file, where));
    return inside(rootOf(where), isRead).map(file -> new Input(file, "a file of the rules"));
  }

  /** With one pack or one rule of it, the rules beside it are read. */
  private static Path rootOf(Path where) {
    Path pack = Files.isDirectory(where) ? where : folder(where);
    return Files.exists(pack.resolve("pack.yaml")) ? folder(pack) : where;
  }

  /** The list of the rules is made from them, and written anew each time. */
  private boolean writesIndex() {
    return command.userObject() instanceof RulesCommand;
  }

  private static boolean isIndex(Path file, Path where) {
    return file.equals(where.resolve(INDEX));
  }

  private Optional<Input> ofComparedRules(String where) {
    try {
      if (Files.isDirectory(Path.of(where))) {
        return ofRules(Path.of(where));
      }
    } catch (InvalidPathException e) {
      // it names a revision
    }
    return Optional.empty();
  }

  // --- cases
  // ---------------------------------------------------------------------------------------

  private Optional<Input> ofCases(Path where) {
    if (!Files.isDirectory(where)) {
      return ofCase(where);
    }
    return inside(where, file -> hasEnding(file, CASE_ENDINGS))
        .map(
            file ->
                new Input(
                    file, Sidecar.isSidecar(file) ? "a file that goes with a case" : "a case"))
        .or(() -> ofBases(where));
  }

  private Optional<Input> ofCase(Path file) {
    if (isOutput(file)) {
      return Optional.of(new Input(file, "a case"));
    }
    return Case.filesReadWith(file).stream()
        .filter(this::isOutput)
        .findFirst()
        .map(read -> new Input(brief(read), "a file that goes with a case"));
  }

  /** Cases may be like one above their folder; only if the output lies there are they read. */
  private Optional<Input> ofBases(Path where) {
    for (Path folder = real(where).getParent(); folder != null; folder = folder.getParent()) {
      if (in(folder).anyMatch(this::isOutput)) {
        return all(where, file -> hasEnding(file, CASE_ENDINGS)).stream()
            .flatMap(file -> ofCase(file).stream())
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private static Stream<Path> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> hasEnding(file, Set.of(".yaml"))).toList().stream();
    } catch (IOException e) {
      return Stream.of();
    }
  }

  private Optional<Input> standardInput() {
    Path input = Path.of("/dev/stdin");
    return command.userObject() instanceof NewCaseCommand && isOutput(input)
        ? Optional.of(new Input(output, "the file of answers"))
        : Optional.empty();
  }

  // --- files
  // ---------------------------------------------------------------------------------------

  /** The file itself, or the one in the folder, that is the output. */
  private Optional<Path> inside(Path where, Predicate<Path> isRead) {
    return Files.isDirectory(where)
        ? all(where, isRead).stream().filter(this::isOutput).findFirst()
        : Optional.of(where).filter(this::isOutput);
  }

  /** Through links, as more rather than fewer files should be safe. */
  private static List<Path> all(Path folder, Predicate<Path> isRead) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
              if (about.isRegularFile() && isRead.test(file)) {
                found.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      // what cannot be read is told by whoever reads it
    }
    return found;
  }

  private boolean isOutput(Path input) {
    try {
      boolean areThere = Files.exists(input) && Files.exists(output);
      return areThere ? Files.isSameFile(input, output) : place(input).equals(place(output));
    } catch (IOException e) {
      return false;
    }
  }

  /** Where a file lies or would lie. */
  private static Path place(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path name = absolute.getFileName();
    return name == null ? absolute : real(folder(absolute)).resolve(name);
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private static Path folder(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file.toAbsolutePath() : parent;
  }

  private static Path brief(Path file) {
    Path here = Path.of("").toAbsolutePath();
    return file.startsWith(here) ? here.relativize(file) : file;
  }

  private static boolean hasEnding(Path file, Set<String> endings) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && endings.stream().anyMatch(name::endsWith);
  }
}
