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
    description = "Print the JSON Schema of a case file, or of a result.",
    footer = {
      "",
      "Example: plumbline schema -o case.schema.json",
      "",
      "An editor that knows YAML checks and completes a case that begins with this line:",
      "    # yaml-language-server: $$schema=case.schema.json",
      "",
      "Exit codes: 0 printed or written; 6 it could not be written."
    })
final class SchemaCommand implements Callable<Integer> {
  /** What the schema describes. */
  enum Document {
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

  @Parameters(
      arity = "0..1",
      paramLabel = "case|check",
      description = "What the schema describes. Default: case.")
  private Document document = Document.CASE;

  @Mixin private OutputOption output = new OutputOption();

  SchemaCommand(Console screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    String schema = document == Document.CASE ? CaseSchema.json() : JsonReport.schema();
    output.write(schema.stripTrailing() + "\n", screen);
    return ExitCode.DONE.number();
  }
}
