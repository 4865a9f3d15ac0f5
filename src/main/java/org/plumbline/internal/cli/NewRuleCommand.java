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
import org.plumbline.internal.cli.io.Home;
import org.plumbline.internal.cli.io.WholeFiles;
import org.plumbline.internal.replay.CaseDrafts;
import org.plumbline.internal.rulebook.edit.NewRule;
import org.plumbline.result.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a rule. */
@Command(
    name = "rule",
    description = "Writes a rule to be filled in, its page, and three cases that fail until it is.",
    footer = {
      "",
      "Example: plumbline new rule osja/advice-ignored --title \"Advice was ignored\"",
      "",
      "Exit code 0: written; 2: there can be no such rule; 3: the rules are broken; 4:",
      "there is no folder of cases; 6: it could not be written. Then nothing was."
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
      description = "Of its flag. Default: ${DEFAULT-VALUE}.")
  private Severity severity = Severity.MEDIUM;

  @Option(names = "--new-pack", description = "Make the pack too.")
  private boolean newPack;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "The folder of the rules. Default: the folder rules of Plumbline.")
  private Optional<Path> rules = Optional.empty();

  @Option(
      names = "--cases",
      paramLabel = "DIR",
      description = "The folder of the test cases. Default: the folder test-cases of Plumbline.")
  private Optional<Path> cases = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  NewRuleCommand(Console screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    Path folder =
        rules
            .or(() -> Home.folder("rules"))
            .orElseThrow(() -> wrong("the rules inside Plumbline have no folder; name --rules"));
    Map<Path, String> files = files(folder, Home.cases(cases));
    WholeFiles.create(files);
    files.keySet().forEach(file -> screen.result("wrote " + WholeFiles.name(file) + "\n"));
    screen.result(
        "The cases fail until you have thought about them: plumbline replay "
            + WholeFiles.name(Home.cases(cases).resolve(id))
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
