package org.plumbline.internal.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.plumbline.internal.casefile.table.CaseSchema;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.io.ExitCode;
import org.plumbline.internal.cli.option.MembersOption;
import org.plumbline.internal.cli.option.OutputOption;
import org.plumbline.internal.json.RecordSchema;
import org.plumbline.internal.report.json.ChainJson;
import org.plumbline.internal.report.json.CheckMembers;
import org.plumbline.internal.report.json.ImpactJson;
import org.plumbline.internal.report.json.LintJson;
import org.plumbline.internal.report.json.MutationJson;
import org.plumbline.internal.report.json.ReplayJson;
import org.plumbline.internal.report.json.RulesJson;
import org.plumbline.internal.report.json.ScreenJson;
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
      "Example: plumbline schema check --only case,verdict,flags",
      "",
      "Editors that support YAML schemas check and complete a case that begins with this line:",
      "    # yaml-language-server: $$schema=case.schema.json",
      "",
      "Exit codes: 0 printed or written; 6 it could not be written."
    })
final class SchemaCommand implements Callable<Integer> {
  /** What the schema describes: a case file, or the result of the command of that name. */
  enum Document {
    CASE,
    CHECK,
    CHAIN,
    IMPACT,
    LINT,
    MUTATE,
    REPLAY,
    RULES,
    SCREEN;

    String schema(CheckMembers members) {
      return switch (this) {
        case CASE -> CaseSchema.json();
        case CHECK -> members.schema(id(), title());
        case CHAIN -> schema(ChainJson.class);
        case IMPACT -> schema(ImpactJson.class);
        case LINT -> schema(LintJson.class);
        case MUTATE -> schema(MutationJson.class);
        case REPLAY -> schema(ReplayJson.class);
        case RULES -> schema(RulesJson.class);
        case SCREEN -> schema(ScreenJson.class);
      };
    }

    private String schema(Class<? extends Record> result) {
      return RecordSchema.write(id(), title(), result);
    }

    private String id() {
      return "urn:plumbline:" + this;
    }

    private String title() {
      return "The result of plumbline " + this + " --format json";
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Console screen;

  @Parameters(
      arity = "0..1",
      paramLabel = "DOCUMENT",
      description = {
        "What the schema describes: a case file, or the JSON of a command. One of:"
            + " ${COMPLETION-CANDIDATES}.",
        "Default: case."
      })
  private Document document = Document.CASE;

  @Mixin private MembersOption only = new MembersOption();

  @Mixin private OutputOption output = new OutputOption();

  SchemaCommand(Console screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    CheckMembers members = only.read(document == Document.CHECK, "the document 'check'");
    output.write(document.schema(members).stripTrailing() + "\n", screen);
    return ExitCode.DONE.number();
  }
}
