package org.plumbline.internal.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.plumbline.internal.casefile.table.CaseSchema;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.io.ExitCode;
import org.plumbline.internal.cli.option.OutputOption;
import org.plumbline.internal.report.json.JsonReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints a JSON Schema. */
@Command(
    name = "schema",
    description =
        "Prints the JSON Schema of a case file, for editors; or that of the result of a check.",
    footer = {
      "",
      "Example: plumbline schema -o case.schema.json",
      "",
      "An editor that knows YAML checks and completes a case that begins with the line",
      "    # yaml-language-server: $$schema=case.schema.json",
      "Exit code 0: printed or written; 6: it could not be written."
    })
final class SchemaCommand implements Callable<Integer> {
  /** What there is a schema of. */
  enum Of {
    /** The case file. */
    CASE,
    /** The result of {@code check --format json}. */
    CHECK;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Console screen;

  @Parameters(arity = "0..1", paramLabel = "case|check", description = "Of what. Default: case.")
  private Of givenOf = Of.CASE;

  @Mixin private OutputOption output = new OutputOption();

  SchemaCommand(Console screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    String schema = givenOf == Of.CASE ? CaseSchema.json() : JsonReport.schema();
    output.write(schema.stripTrailing() + "\n", screen);
    return ExitCode.DONE.number();
  }
}
