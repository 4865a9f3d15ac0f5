package org.plumbline.internal.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code plumbline} without a command. */
@Command(
    name = "plumbline",
    header = "Checks the facts of overseas security assistance against rules.",
    customSynopsis = {
      "plumbline COMMAND [OPTIONS]; for help: plumbline COMMAND --help",
      "Example: plumbline check test-cases/histories/uk-china-police-college.yaml"
    },
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%n",
    footer = {
      "",
      "Exit codes (if several apply, the first of 70, 6, 3, 4, 1, 5, 0):",
      "    0  done",
      "    1  a flag stands, a test case failed, or lint or impact found something",
      "    2  wrong usage, or the result would overwrite an input",
      "    3  the rules are broken       4  a case, a list or a file of links is broken",
      "    5  undetermined, something was not judged, or a name may be on a list",
      "    6  the result could not be written, as on a full disk",
      "   70  a fault in Plumbline     124  --time-limit was exceeded"
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
        spec.commandLine(), "name a command: " + String.join(", ", spec.subcommands().keySet()));
  }
}
