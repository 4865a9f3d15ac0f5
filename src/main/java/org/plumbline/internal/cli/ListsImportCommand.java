package org.plumbline.internal.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.io.ExitCode;
import org.plumbline.internal.cli.io.Input;
import org.plumbline.internal.cli.io.ProgressBar;
import org.plumbline.internal.cli.io.WholeFiles;
import org.plumbline.internal.cli.option.DayConverter;
import org.plumbline.internal.cli.option.OlderOption;
import org.plumbline.internal.cli.option.StoreOption;
import org.plumbline.internal.report.text.ListsReport;
import org.plumbline.screening.store.Edition;
import org.plumbline.screening.store.ListImport;
import org.plumbline.screening.store.ListStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a list into the store. */
@Command(
    name = "import",
    description = "Reads one sanctions list, as downloaded, and keeps it.",
    footer = {
      "",
      "Which list it is, its content says. Files that belong together, such as sdn.csv,",
      "add.csv, alt.csv and sdn_comments.csv, are given together.",
      "Exit code 0: it is kept; 1: it is kept, and something in it was not understood;",
      "4: it is no whole list, or is refused; 6: it could not be written."
    })
final class ListsImportCommand implements Callable<Integer> {
  private final Console screen;
  private final Input answers;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files of one list.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--as",
      paramLabel = "NAME",
      description = "Keep it under this name. Default: that of the list, such as us-sdn.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = {
        "Of which day it is, where the file does not say. Default: the day of the import;",
        "a file without a date says only who was listed by then."
      })
  private Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--extract",
      description = "Take the files for a part of the list, which may have few entries.")
  private boolean extract;

  @Option(
      names = "--whole",
      description = "Take the files for the whole list, though it has less than half the entries.")
  private boolean whole;

  @Mixin private OlderOption older = new OlderOption();

  @Mixin private StoreOption store = new StoreOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  ListsImportCommand(Console screen, Input answers) {
    this.screen = screen;
    this.answers = answers;
  }

  @Override
  public Integer call() {
    name.filter(given -> !ListStore.isName(given)).ifPresent(this::refuse);
    screen.say("reading " + WholeFiles.name(files.get(0)) + " ...");
    ListImport done = run();
    notChanged(done);
    screen.problems(done.notRead());
    screen.result(ListsReport.imported(done));
    return (done.notRead().isEmpty() ? ExitCode.DONE : ExitCode.BAD).number();
  }

  private ListImport run() {
    try (ProgressBar bar = screen.progress()) {
      return ListImport.run(
          store.open(),
          files,
          new ListImport.Wish(
              name,
              date,
              extract,
              whole,
              older.decision(screen, answers, bar),
              LocalDate.now(ZoneId.systemDefault())),
          bar);
    }
  }

  /** What was said of a list when it was first imported stays. */
  private void notChanged(ListImport done) {
    Edition edition = done.edition();
    if (date.filter(day -> !day.equals(edition.date())).isPresent()
        || (!done.isNew() && edition.extract() != extract)) {
      screen.say(
          "this list was imported before, and what was said of it then stays; to change that,"
              + " remove "
              + WholeFiles.name(edition.folder())
              + " and import it again");
    }
  }

  private void refuse(String given) {
    throw new ParameterException(
        spec.commandLine(),
        "--as: '"
            + given
            + "' is no name of a list; small letters, digits and hyphens, at most 40");
  }
}
