package org.plumbline.internal.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.internal.cli.io.Home;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The folder of the rules; for commands that need the rules as files. */
public final class RulesFolderOption {
  @ReadsInput(ReadsInput.Kind.RULES)
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "The folder of the rules. Default: rules.")
  private Optional<Path> folder = Optional.empty();

  /** The folder that was given. */
  public Optional<Path> given() {
    return folder;
  }

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /**
   * The folder.
   *
   * @throws ParameterException if none is given and the rules of Plumbline are in its jar
   */
  public Path folder() {
    return folder
        .or(() -> Home.folder("rules"))
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "the rules that come with Plumbline are not in a folder; use --rules"));
  }
}
