package org.plumbline.internal.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.io.ExitCode;
import org.plumbline.internal.cli.io.WholeFiles;
import org.plumbline.internal.cli.option.CasesOption;
import org.plumbline.internal.cli.option.RulesFolderOption;
import org.plumbline.internal.replay.CaseDrafts;
import org.plumbline.internal.rulebook.edit.NewRule;
import org.plumbline.result.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Starts a rule. */
@Command(
    name = "rule",
    description =
        "Write a draft of a rule, its page, and three cases that fail until it is finished.",
    footer = {
      "",
      "Example: plumbline new rule osja/advice-ignored --title \"Advice was ignored\"",
      "",
      "Exit codes: 0 written; 2 there cannot be such a rule; 3 the rules are broken; 4 there is no folder of cases; 6 a file could not be written, so none was."
    })
final class NewRuleCommand implements Callable<Integer> {
  private final Console screen;

  @Parameters(paramLabel = "PACK/NAME", description = "The rule, such as osja/advice-ignored.")
  private String id = "";

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      description = "The rule in a few words. Default: its name.")
  private Optional<String> title = Optional.empty();

  @Option(
      names = "--severity",
      paramLabel = "blocker|high|medium|info",
      description = "Severity of its flag. Default: ${DEFAULT-VALUE}.")
  private Severity severity = Severity.MEDIUM;

  @Option(names = "--new-pack", description = "Create the pack too.")
  private boolean newPack;

  @Mixin private RulesFolderOption rules = new RulesFolderOption();

  @Mixin private CasesOption cases = new CasesOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  NewRuleCommand(Console screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    Path caseFolder = cases.folderToWrite(rules.given());
    Map<Path, String> files = files(rules.folder(), caseFolder);
    WholeFiles.create(files);
    files.keySet().forEach(file -> screen.result("wrote " + WholeFiles.name(file) + "\n"));
    screen.result(
        "The cases fail until you have finished them; to run them: plumbline replay "
            + WholeFiles.name(caseFolder.resolve(id))
            + "\n");
    return ExitCode.DONE.number();
  }

  private Map<Path, String> files(Path folder, Path caseFolder) {
    Map<Path, String> files = new LinkedHashMap<>();
    NewRule rule = rule(folder);
    rule.files().forEach((name, text) -> files.put(folder.resolve(name), text));
    CaseDrafts.of(caseFolder, id, rule.validFrom(), newPack)
        .forEach((name, text) -> files.put(caseFolder.resolve(name), text));
    files.keySet().stream()
        .filter(Files::exists)
        .findFirst()
        .ifPresent(
            file -> {
              throw wrong(WholeFiles.name(file) + " already exists");
            });
    return files;
  }

  private NewRule rule(Path folder) {
    try {
      return NewRule.of(
          folder, id, title, severity, newPack, LocalDate.now(ZoneId.systemDefault()));
    } catch (NewRule.RefusedException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
