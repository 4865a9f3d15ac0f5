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

/** Downloads a list from its publisher. */
@Command(
    name = "fetch",
    description = "Download one sanctions list from its publisher and keep it.",
    footer = {
      "",
      "Example: plumbline lists fetch un",
      "",
      "No other command uses the network.",
      "",
      "Exit codes: 0 kept, or unchanged; 1 kept, but parts were not understood; 4 it could not be downloaded, or was refused; 6 it could not be written."
    })
final class ListsFetchCommand implements Callable<Integer> {
  private final Console screen;
  private final Input answers;

  @Parameters(paramLabel = "LIST", description = "Which list: us-sdn, us-non-sdn, us-csl, uk, un.")
  private String list = "";

  @Option(
      names = "--from",
      paramLabel = "URL",
      description = "Download it from here; repeat for a list in several files.")
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
    screen.say("downloading " + address.files().get(0) + " ...");
    Optional<ListImport> done = run(address);
    done.ifPresent(listImport -> screen.problems(listImport.notRead()));
    screen.result(
        done.map(ListsReport::imported)
            .orElse("The list " + list + " has not changed since the last download.\n"));
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
      throw new ParameterException(spec.commandLine(), "'" + list + "' is not a name for a list");
    }
    if (from.stream().anyMatch(address -> !String.valueOf(address.getScheme()).matches("https?"))) {
      throw new ParameterException(
          spec.commandLine(), "--from: the address must begin with https:// or http://");
    }
    return from.isEmpty()
        ? OfficialAddress.of(list).orElseThrow(this::unknown)
        : new OfficialAddress(list, from);
  }

  private ParameterException unknown() {
    return new ParameterException(
        spec.commandLine(),
        "no address is known for '"
            + list
            + "'; addresses are known for "
            + OfficialAddress.all().stream()
                .map(OfficialAddress::list)
                .collect(Collectors.joining(", "))
            + "; for other lists, use --from");
  }
}
