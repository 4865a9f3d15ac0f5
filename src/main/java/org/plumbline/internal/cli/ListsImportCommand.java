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

/** Imports a list into the store. */
@Command(
    name = "import",
    description = "Read one sanctions list, as downloaded, and keep it.",
    footer = {
      "",
      "Example: plumbline lists import sdn.csv add.csv alt.csv sdn_comments.csv",
      "",
      "Plumbline recognises the list by its content. Give all files of one list together.",
      "",
      "Exit codes: 0 kept; 1 kept, but parts were not understood; 4 it is not a complete list, or was refused; 6 it could not be written."
    })
final class ListsImportCommand implements Callable<Integer> {
  private final Console screen;
  private final Input answers;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files of one list.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--as",
      paramLabel = "NAME",
      description = "Keep it under this name. Default: the name of the list, such as us-sdn.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description =
          "The date of the list, if the file does not have one. Default: today. A list without a"
              + " date shows only who was listed by then.")
  private Optional<LocalDate> date = Optional.empty();

  @Option(names = "--extract", description = "The files are a part of the list.")
  private boolean extract;

  @Option(
      names = "--whole",
      description =
          "The files are the whole list, although it has less than half the entries of the edition"
              + " before.")
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

  /** The date and extent given at the first import stay. */
  private void notChanged(ListImport done) {
    Edition edition = done.edition();
    if (date.filter(day -> !day.equals(edition.date())).isPresent()
        || (!done.isNew() && edition.extract() != extract)) {
      screen.say(
          "this list was imported before with a different date or extent, which stays; to change"
              + " it, remove "
              + WholeFiles.name(edition.folder())
              + " and import it again");
    }
  }

  private void refuse(String given) {
    throw new ParameterException(
        spec.commandLine(),
        "--as: '"
            + given
            + "' is not a name for a list; use at most 40 lower-case letters, digits and hyphens");
  }
}
