package org.plumbline.internal.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts a case or a rule. */
@Command(
    name = "new",
    description = "Start a case file, or a rule with its page and first cases.",
    synopsisSubcommandLabel = "case|rule",
    commandListHeading = "%nCommands:%n",
    footer = {"", "Example: plumbline new case police-training.yaml"})
final class NewCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(),
        "say what to start: " + String.join(" or ", spec.subcommands().keySet()));
  }
}
