package org.plumbline.internal.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Keeps sanctions lists. */
@Command(
    name = "lists",
    description = "Import, download and list editions of official sanctions lists.",
    synopsisSubcommandLabel = "import|status|fetch",
    commandListHeading = "%nCommands:%n",
    footer = {"", "Example: plumbline lists import sdn.csv"})
final class ListsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(),
        "say what to do with lists: " + String.join(", ", spec.subcommands().keySet()));
  }
}
