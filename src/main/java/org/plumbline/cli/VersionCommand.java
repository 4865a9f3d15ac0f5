package org.plumbline.cli;

import java.util.concurrent.Callable;
import org.plumbline.engine.DroolsEvaluator;
import picocli.CommandLine.Command;

/** Which Plumbline this is. */
@Command(
    name = "version",
    description = "Prints the versions of Plumbline, of the rule engine and of Java.",
    footer = {"", "Example: plumbline version"})
final class VersionCommand implements Callable<Integer> {
  private final Screen screen;

  VersionCommand(Screen screen) {
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
