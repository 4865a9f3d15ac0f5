package org.plumbline.internal.cli;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.io.ExitCode;
import org.plumbline.internal.cli.io.Input;
import org.plumbline.internal.cli.io.ProgressBar;
import org.plumbline.internal.cli.option.OlderOption;
import org.plumbline.internal.cli.option.StoreOption;
import org.plumbline.internal.report.text.ListsReport;
import org.plumbline.screening.store.ListFetch;
import org.plumbline.screening.store.ListImport;
import org.plumbline.screening.store.ListStore;
import org.plumbline.screening.store.OfficialAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fetches a list from where it is published. */
@Command(
    name = "fetch",
    description = "Downloads one sanctions list from where it is published, and keeps it.",
    footer = {
      "",
      "Nothing else in Plumbline uses the network.",
      "Exit code 0: it is kept, or has not changed; 1: it is kept, and something in it",
      "was not understood; 4: it could not be fetched, or is refused; 6: it could not",
      "be written."
    })
final class ListsFetchCommand implements Callable<Integer> {
  private final Console screen;
  private final Input answers;

  @Parameters(paramLabel = "LIST", description = "Which list: us-sdn, us-non-sdn, us-csl, uk, un.")
  private String list = "";

  @Option(
      names = "--from",
      paramLabel = "URL",
      description = "Fetch it from here; several for a list in several files.")
  private List<URI> from = new ArrayList<>();

  @Mixin private OlderOption older = new OlderOption();

  @Mixin private StoreOption store = new StoreOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  ListsFetchCommand(Console screen, Input answers) {
    this.screen = screen;
    this.answers = answers;
  }

  @Override
  public Integer call() {
    OfficialAddress address = address();
    screen.say("fetching " + address.files().get(0) + " ...");
    Optional<ListImport> done = run(address);
    done.ifPresent(listImport -> screen.problems(listImport.notRead()));
    screen.result(
        done.map(ListsReport::imported)
            .orElse("The list " + list + " has not changed since it was fetched last.\n"));
    return (done.stream().allMatch(listImport -> listImport.notRead().isEmpty())
            ? ExitCode.DONE
            : ExitCode.BAD)
        .number();
  }

  private Optional<ListImport> run(OfficialAddress address) {
    try (ProgressBar bar = screen.progress()) {
      return ListFetch.run(
          store.open(),
          address,
          new ListImport.Wish(
              Optional.of(list),
              Optional.empty(),
              false,
              false,
              older.decision(screen, answers, bar),
              LocalDate.now(ZoneId.systemDefault())),
          bar);
    }
  }

  private OfficialAddress address() {
    if (!ListStore.isName(list)) {
      throw new ParameterException(spec.commandLine(), "'" + list + "' is no name of a list");
    }
    if (from.stream().anyMatch(address -> !String.valueOf(address.getScheme()).matches("https?"))) {
      throw new ParameterException(
          spec.commandLine(), "--from: an address that begins with https:// or http:// is wanted");
    }
    return from.isEmpty()
        ? OfficialAddress.of(list).orElseThrow(this::unknown)
        : new OfficialAddress(list, from);
  }

  private ParameterException unknown() {
    return new ParameterException(
        spec.commandLine(),
        "no address is known of '"
            + list
            + "'; known are "
            + OfficialAddress.all().stream()
                .map(OfficialAddress::list)
                .collect(Collectors.joining(", "))
            + "; for others give --from");
  }
}
