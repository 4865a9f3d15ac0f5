package org.plumbline.internal.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plumbline.casefile.CaseTemplate;
import org.plumbline.fact.word.Assistance;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.io.ExitCode;
import org.plumbline.internal.cli.io.ResultFile;
import org.plumbline.internal.cli.io.WholeFiles;
import org.plumbline.internal.cli.option.Writes;
import org.plumbline.internal.text.DeviceName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a case file to start from. */
@Command(
    name = "case",
    description = "Write a case file to fill in, with comments that explain each part.",
    footer = {
      "",
      "Example: plumbline new case police-training.yaml",
      "",
      "Exit codes: 0 written; 2 the file exists, or cannot have this name; 6 it could not be written."
    })
final class NewCaseCommand implements Callable<Integer> {
  private final Console screen;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The file to write, such as case.yaml. Default: print it.")
  @Writes
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--assistance",
      paramLabel = "capacity-building|case-specific",
      description =
          "The kind of help: training, equipment, advice or money; or help in one case, such as"
              + " evidence. Default: ${DEFAULT-VALUE}.")
  private Assistance assistance = Assistance.CAPACITY_BUILDING;

  @Option(names = "--force", description = "Replace the file if it exists.")
  private boolean force;

  @Spec private CommandSpec spec = CommandSpec.create();

  NewCaseCommand(Console screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    String text = CaseTemplate.text(assistance, LocalDate.now(ZoneId.systemDefault()));
    file.ifPresentOrElse(path -> write(path, text), () -> screen.result(text));
    return ExitCode.DONE.number();
  }

  private void write(Path path, String text) {
    String name = WholeFiles.name(path);
    if (DeviceName.is(String.valueOf(path.getFileName()))) {
      throw wrong("a case cannot be called " + name + ": " + DeviceName.WHY);
    }
    if (!force && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw wrong(name + " already exists; use --force to replace it");
    }
    new ResultFile(path).write(text);
    screen.result("Wrote " + name + ". Fill it in, then run: plumbline check " + name + "\n");
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence + ". Nothing was written.");
  }
}
