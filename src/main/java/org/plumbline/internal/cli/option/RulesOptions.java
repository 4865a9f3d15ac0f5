package org.plumbline.internal.cli.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.internal.cli.io.Home;
import org.plumbline.rulebook.Rulebook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The rules to use; for every command that reads rules. */
public final class RulesOptions {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Use the rules in this folder instead of those that come with Plumbline.")
  @ReadsInput(ReadsInput.Kind.RULES)
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--packs",
      paramLabel = "PACK",
      split = ",",
      description = "Run only these packs; opt-in packs run only if named here.")
  private List<String> packs = new ArrayList<>();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /**
   * Loads the rules, and compiles and runs nothing.
   *
   * @throws org.plumbline.problem.BrokenRulesException if they cannot be used
   * @throws ParameterException if there is no such pack
   */
  public Rulebook load() {
    return packs.isEmpty() ? rulebook() : only(rulebook());
  }

  /**
   * Loads the rules to list them: of all packs, unless some are named.
   *
   * @throws org.plumbline.problem.BrokenRulesException if they cannot be used
   * @throws ParameterException if there is no such pack
   */
  public Rulebook all() {
    return packs.isEmpty() ? rulebook().withAllPacks() : only(rulebook());
  }

  /** The folder that was given. */
  public Optional<Path> given() {
    return folder;
  }

  /** Whether a folder or packs were asked for. */
  public boolean areNamed() {
    return folder.isPresent() || onlySome();
  }

  /** Whether only some packs are asked for. */
  public boolean onlySome() {
    return !packs.isEmpty();
  }

  private Rulebook only(Rulebook rulebook) {
    try {
      return rulebook.only(Set.copyOf(packs));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--packs: " + e.getMessage(), e);
    }
  }

  private Rulebook rulebook() {
    return folder().map(Rulebook::load).orElseGet(Rulebook::bundled);
  }

  /** The folder with the rules; empty if they are those inside the jar. */
  public Optional<Path> folder() {
    return folder.or(() -> Home.folder("rules"));
  }
}
