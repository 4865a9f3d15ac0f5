package org.plumbline.internal.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.option.ReadsInput;
import org.plumbline.internal.impact.Revision;
import org.plumbline.internal.rulebook.model.Pack;
import org.plumbline.problem.BrokenRulesException;
import org.plumbline.problem.Problem;
import org.plumbline.rulebook.Rulebook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The older and the newer rules; for commands that compare them. */
final class ComparedRules {
  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description =
          "The old rules: a folder, or a revision of the git repository here, such as HEAD~1 or"
              + " v1.2:rules.")
  @ReadsInput(ReadsInput.Kind.RULES_OR_REVISION)
  private String older = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The new rules, in the same way.")
  @ReadsInput(ReadsInput.Kind.RULES_OR_REVISION)
  private String newer = "";

  @Option(
      names = "--packs",
      paramLabel = "PACK",
      split = ",",
      description = "Run only these packs; opt-in packs run only if named here.")
  private List<String> packs = new ArrayList<>();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /** Both. */
  record Two(Rulebook older, Rulebook newer) {}

  String older() {
    return older;
  }

  String newer() {
    return newer;
  }

  /**
   * Loads both; if they are broken, reports the problems of each side.
   *
   * @return empty if one cannot be used
   * @throws ParameterException if neither has a pack that was asked for
   */
  Optional<Two> load(Console screen) {
    Optional<Rulebook> old = load("older", older, screen);
    Optional<Rulebook> fresh = load("newer", newer, screen);
    return old.flatMap(before -> fresh.map(after -> only(before, after)));
  }

  private static Optional<Rulebook> load(String side, String where, Console screen) {
    try {
      return Optional.of(isFolder(where) ? Rulebook.load(Path.of(where)) : revision(where));
    } catch (BrokenRulesException e) {
      List<Problem> problems = e.problems();
      screen.say("the " + side + " rules cannot be used:");
      screen.problems(problems);
      return Optional.empty();
    }
  }

  private static Rulebook revision(String where) {
    return Revision.load(Path.of("").toAbsolutePath(), where);
  }

  private static boolean isFolder(String where) {
    try {
      return Files.isDirectory(Path.of(where));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private Two only(Rulebook before, Rulebook after) {
    if (packs.isEmpty()) {
      return new Two(before, after);
    }
    Set<String> known = new TreeSet<>(ids(before));
    known.addAll(ids(after));
    packs.stream()
        .filter(pack -> !known.contains(pack))
        .findFirst()
        .ifPresent(p -> noPack(p, after));
    return new Two(only(before), only(after));
  }

  private Rulebook only(Rulebook rulebook) {
    Set<String> ids = ids(rulebook);
    return rulebook.only(packs.stream().filter(ids::contains).collect(Collectors.toSet()));
  }

  private static Set<String> ids(Rulebook rulebook) {
    return rulebook.allPacks().stream().map(Pack::id).collect(Collectors.toSet());
  }

  private void noPack(String pack, Rulebook rulebook) {
    try {
      rulebook.only(Set.of(pack));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--packs: " + e.getMessage(), e);
    }
  }
}
