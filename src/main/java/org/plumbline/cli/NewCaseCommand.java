package org.plumbline.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plumbline.casefile.Interview;
import org.plumbline.flags.DeviceName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a case. */
@Command(
    name = "case",
    description = "Asks 15 questions and writes a case file with comments that say how to go on.",
    footer = {
      "",
      "Example: plumbline new case police-training.yaml",
      "",
      "An answer is one line; the parts of an answer have semicolons between them. An",
      "empty answer or part is not known. In a pipe each line is an answer.",
      "Exit code 0: written; 2: an answer cannot be used, or the file is there already;",
      "6: it could not be written. Then nothing was."
    })
final class NewCaseCommand implements Callable<Integer> {
  private final Screen screen;
  private final Answers answers;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The file to write, such as case.yaml. Default: it is printed.")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--force", description = "Replace the file if it is there already.")
  private boolean force;

  @Spec private CommandSpec spec = CommandSpec.create();

  NewCaseCommand(Screen screen, Answers answers) {
    this.screen = screen;
    this.answers = answers;
  }

  @Override
  public Integer call() {
    file.ifPresent(this::refuseDevice);
    file.ifPresent(this::refuseToReplace);
    Interview interview = new Interview(LocalDate.now(ZoneId.systemDefault()));
    while (!interview.isOver()) {
      ask(interview);
    }
    noMore();
    file.ifPresentOrElse(path -> write(path, interview), () -> screen.result(interview.file()));
    return ExitCode.DONE.number();
  }

  private void ask(Interview interview) {
    screen.err().print(interview.question() + (answers.canBeAskedAgain() ? "" : "\n"));
    screen.err().flush();
    String line =
        next(interview.number())
            .orElseThrow(() -> wrong("the answers end before " + interview.number()));
    String number = interview.number();
    Optional<String> refusal = interview.answer(line);
    if (refusal.isPresent() && !answers.canBeAskedAgain()) {
      throw wrong(number + ": " + refusal.get());
    }
    refusal.ifPresent(screen::say);
  }

  private Optional<String> next(String number) {
    try {
      return answers.next();
    } catch (CharacterCodingException e) {
      throw wrong(number + ": the answer is not UTF-8");
    } catch (IOException e) {
      throw wrong(number + ": the answer cannot be read");
    }
  }

  /** Too many lines in a pipe mean that some answer was taken for that of another question. */
  private void noMore() {
    while (!answers.canBeAskedAgain()) {
      Optional<String> line = next("after the last question");
      if (line.isEmpty()) {
        return;
      }
      if (!line.get().isBlank()) {
        throw wrong("there are more answers than questions");
      }
    }
  }

  private void write(Path path, Interview interview) {
    refuseToReplace(path);
    new ResultFile(path).write(interview.file());
    String name = WholeFiles.name(path);
    screen.result("wrote " + name + "\nGo on in an editor, then: plumbline check " + name + "\n");
  }

  private void refuseDevice(Path path) {
    if (DeviceName.is(String.valueOf(path.getFileName()))) {
      throw wrong("no case may be called " + WholeFiles.name(path) + ": " + DeviceName.WHY);
    }
  }

  private void refuseToReplace(Path path) {
    if (!force && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw wrong(WholeFiles.name(path) + " is there already; --force replaces it");
    }
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence + "; nothing was written");
  }
}
