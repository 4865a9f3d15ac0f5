package org.plumbline.internal.cli;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plumbline.casefile.Case;
import org.plumbline.casefile.Sidecar;
import org.plumbline.internal.cli.io.GitFolders;
import org.plumbline.internal.cli.io.Home;
import org.plumbline.internal.cli.io.WholeFiles;
import org.plumbline.internal.cli.option.ReadsInput;
import org.plumbline.internal.cli.option.StoreOption;
import org.plumbline.internal.cli.option.Writes;
import org.plumbline.internal.rulebook.lint.PathLint;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * Every file that a command reads, so that no result is written over one of them. An option or
 * parameter that names a path is an input unless it is marked with {@link Writes}; {@link
 * ReadsInput} says which files are read for it.
 */
final class InputFiles {
  private static final String INDEX = "README.md";

  /** A link to itself is refused where the result is written. */
  private static final int MOST_LINKS = 40;

  private static final Set<String> CASE_ENDINGS = Set.of(".yaml", ".yml", ".json", ".jsonl");
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
      if (isWritten(argument)) {
        String name = argument instanceof OptionSpec option ? option.shortestName() + " " : "";
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

  /** A file that is read, and what it is called in a message. */
  private record Input(Path path, String description) {}

  /** The input that writing the output would overwrite. */
  private Optional<Input> overwritten() {
    if (keepsNothing()) {
      return Optional.empty();
    }
    return command.args().stream()
        .filter(argument -> !isWritten(argument))
        .flatMap(argument -> of(argument).stream())
        .findFirst();
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

  // --- the files of an argument -----------------------------------------------------------------

  private static boolean isWritten(ArgSpec argument) {
    return mark(argument, Writes.class).isPresent();
  }

  /** A mark on the field of an option or parameter; picocli's own, such as --help, have none. */
  private static <A extends Annotation> Optional<A> mark(ArgSpec argument, Class<A> type) {
    return argument.userObject() instanceof AnnotatedElement field
        ? Optional.ofNullable(field.getAnnotation(type))
        : Optional.empty();
  }

  private Optional<Input> of(ArgSpec argument) {
    return mark(argument, ReadsInput.class)
        .map(reads -> of(argument, reads.value()))
        .orElseGet(() -> ofPaths(argument));
  }

  private Optional<Input> of(ArgSpec argument, ReadsInput.Kind kind) {
    Optional<Path> cases = Optional.of(Home.cases(Optional.empty(), givenRules()));
    return switch (kind) {
      case CASES -> first(argument, cases, this::ofCases);
      case RULES -> first(argument, Home.folder("rules"), this::ofRules);
      case RULES_OR_CASES ->
          first(
              argument, cases, where -> PathLint.isRules(where) ? ofRules(where) : ofCases(where));
      case RULES_OR_REVISION -> ofComparedRules(argument.<String>getValue());
      case LIST_STORE ->
          inside(StoreOption.folder(paths(argument).findFirst()), any -> true)
              .map(file -> new Input(file, "a file of the list store"));
    };
  }

  private Optional<Path> givenRules() {
    return Optional.ofNullable(command.findOption("--rules")).stream()
        .flatMap(option -> paths(option))
        .findFirst();
  }

  private static Optional<Input> first(
      ArgSpec argument, Optional<Path> standard, Function<Path, Optional<Input>> find) {
    return orDefault(argument, standard).flatMap(where -> find.apply(where).stream()).findFirst();
  }

  private Optional<Input> ofPaths(ArgSpec argument) {
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

  // --- rules -------------------------------------------------------------------------------------

  private Optional<Input> ofRules(Path where) {
    Predicate<Path> isRead =
        file -> hasEnding(file, RULE_ENDINGS) && !(writesIndex() && isIndex(file, where));
    return inside(rootOf(where), isRead).map(file -> new Input(file, "a file of the rules"));
  }

  /** For one pack or one of its rules, the other packs next to it are read too. */
  private static Path rootOf(Path where) {
    Path pack = Files.isDirectory(where) ? where : folder(where);
    return Files.exists(pack.resolve("pack.yaml")) ? folder(pack) : where;
  }

  /** {@code rules} may replace README.md, which it generates. */
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
      // not a folder but a revision
    }
    return Optional.empty();
  }

  // --- cases -------------------------------------------------------------------------------------

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

  /** Cases may be based on one above their folder; they are read only if the output is there. */
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

  // --- files -------------------------------------------------------------------------------------

  /** The file itself, or the one in the folder, that is the output. */
  private Optional<Path> inside(Path where, Predicate<Path> isRead) {
    return Files.isDirectory(where)
        ? all(where, isRead).stream().filter(this::isOutput).findFirst()
        : Optional.of(where).filter(this::isOutput);
  }

  /** Follows links: it is safer to protect too many files than too few. */
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
      // reported where the file is read
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
