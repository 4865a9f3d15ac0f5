package org.plumbline.internal.cli;

import java.util.concurrent.Callable;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.io.ExitCode;
import org.plumbline.internal.cli.option.OutputOption;
import org.plumbline.internal.generate.Portfolio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes made-up cases. */
@Command(
    name = "generate",
    description = "Write made-up cases as JSON lines, to try how many can be checked.",
    footer = {
      "",
      "Example: plumbline generate --partnerships 1000 --seed 7 | plumbline check - --format jsonl --only verdict,flags",
      "",
      "The titles begin with 'Generated'; states and bodies are invented. The same seed gives the same cases on every machine.",
      "",
      "Exit codes: 0 written; 6 they could not be written."
    })
final class GenerateCommand implements Callable<Integer> {
  private final Console screen;

  @Option(
      names = "--partnerships",
      paramLabel = "NUMBER",
      required = true,
      description = "How many cases to write; each describes one partnership.")
  private long partnerships;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description = "Another number gives other cases. Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Mixin private OutputOption output = new OutputOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  GenerateCommand(Console screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    if (partnerships < 1) {
      throw new ParameterException(
          spec.commandLine(), "--partnerships: write at least one, not " + partnerships);
    }
    output.prepare();
    Portfolio portfolio = new Portfolio(seed);
    output.write(
        lines -> {
          for (long number = 1; number <= partnerships; number++) {
            lines.accept(portfolio.line(number));
          }
        },
        screen);
    return ExitCode.DONE.number();
  }
}
