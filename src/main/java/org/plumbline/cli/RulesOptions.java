package org.plumbline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.Plumbline;
import org.plumbline.rulebook.Rulebook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which rules to run; for every verb that runs rules. */
final class RulesOptions {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Take the rules from this folder, in place of those that come with Plumbline.")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--packs",
      paramLabel = "PACK",
      split = ",",
      description = "Run these packs only; here packs can be named that must be asked for.")
  private List<String> packs = new ArrayList<>();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /**
   * Loads the rules.
   *
   * @throws org.plumbline.rulebook.BrokenRulesException if they cannot be used
   * @throws ParameterException if there is no such pack
   */
  Plumbline load() {
    return Plumbline.of(standard());
  }

  /**
   * Loads the rules to list them: of all packs, unless some are named.
   *
   * @throws org.plumbline.rulebook.BrokenRulesException if they cannot be used
   * @throws ParameterException if there is no such pack
   */
  Rulebook all() {
    return packs.isEmpty() ? rulebook().withAllPacks() : only(rulebook());
  }

  /**
   * Loads the rules as {@link #load} does, to be held against cases without Drools.
   *
   * @throws org.plumbline.rulebook.BrokenRulesException if they cannot be used
   * @throws ParameterException if there is no such pack
   */
  Rulebook standard() {
    return packs.isEmpty() ? rulebook() : only(rulebook());
  }

  /** Whether only some packs are asked for. */
  boolean onlySome() {
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
  Optional<Path> folder() {
    return folder.or(() -> Home.folder("rules"));
  }
}
