package org.plumbline.internal.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What stands before the verb. */
@Command(
    name = "plumbline",
    header = "Checks the facts of overseas security assistance against rules.",
    synopsisSubcommandLabel = "VERB",
    commandListHeading = "%nVerbs:%n",
    footer = {
      "",
      "Example: plumbline check test-cases/histories/uk-china-police-college.yaml",
      "",
      "Exit codes:",
      "    0  done",
      "    1  the answer is bad: a flag at or above --fail-on stands, a case is red, lint",
      "       found something",
      "    2  the command was not understood",
      "    3  the rules are broken",
      "    4  a case is broken",
      "    5  undetermined: too little is known",
      "    6  the result could not be written, as on a full disk",
      "   70  a fault of Plumbline",
      "  124  it took longer than the time limit",
      "Where several apply: 70, 6, 3, 4, 1, 5, 0, in this order."
    })
final class PlumblineCommand implements Callable<Integer> {
  /** Never read: picocli itself shows the help, before any command is called. */
  @SuppressWarnings("UnusedVariable")
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  private boolean help;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "name a verb: " + String.join(", ", spec.subcommands().keySet()));
  }
}
