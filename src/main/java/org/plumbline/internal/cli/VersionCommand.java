package org.plumbline.internal.cli;

import java.util.concurrent.Callable;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.io.ExitCode;
import org.plumbline.internal.cli.io.Version;
import org.plumbline.internal.engine.drools.DroolsEvaluator;
import picocli.CommandLine.Command;

/** Prints the version. */
@Command(
    name = "version",
    description = "Print the versions of Plumbline, Drools and Java.",
    footer = {"", "Example: plumbline version"})
final class VersionCommand implements Callable<Integer> {
  private final Console screen;

  VersionCommand(Console screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    screen.result(
        "Plumbline "
            + Version.PLUMBLINE
            + "\n"
            + DroolsEvaluator.NAME
            + "\nJava "
            + System.getProperty("java.version")
            + "\n");
    return ExitCode.DONE.number();
  }
}
