package org.plumbline.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.plumbline.report.RuleCatalogue;
import org.plumbline.report.RuleIndex;
import org.plumbline.rulebook.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The catalogue of the rules. */
@Command(
    name = "rules",
    description =
        "Lists the rules: severity, footing, whether the basis was read, first day, last review.",
    footer = {
      "",
      "Example: plumbline rules --packs osja",
      "",
      "Exit code 0: listed or written; 3: the rules are broken; 6: the list could not be",
      "written."
    })
final class RulesCommand implements Callable<Integer> {
  /** Forms of the catalogue. */
  enum Format {
    /** For people. */
    TEXT,
    /** For machines. */
    JSON,
    /** As in {@code README.md} of the rules. */
    MARKDOWN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Screen screen;

  @Mixin private RulesOptions rules = new RulesOptions();

  @Option(
      names = "--format",
      paramLabel = "text|json|markdown",
      description = "Form of the list. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.TEXT;

  @Option(
      names = "--write",
      description = "Write the list of all packs into README.md in the folder of the rules.")
  private boolean write;

  @Spec private CommandSpec spec = CommandSpec.create();

  RulesCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    if (write) {
      write();
    } else {
      screen.result(list(rules.all()));
    }
    return ExitCode.DONE.number();
  }

  private String list(Rulebook rulebook) {
    return switch (format) {
      case TEXT -> RuleCatalogue.text(rulebook, screen.colours());
      case JSON -> RuleCatalogue.json(Version.PLUMBLINE, rulebook);
      case MARKDOWN -> RuleIndex.write(rulebook);
    };
  }

  private void write() {
    if (rules.onlySome()) {
      throw wrong("--write lists all packs; leave --packs out");
    }
    Path folder =
        rules
            .folder()
            .orElseThrow(() -> wrong("the rules inside Plumbline have no folder; name --rules"));
    Path index = folder.resolve("README.md");
    new ResultFile(index).write(RuleIndex.write(rules.all()));
    screen.result("wrote " + WholeFiles.name(index) + "\n");
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
