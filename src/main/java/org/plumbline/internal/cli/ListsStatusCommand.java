package org.plumbline.internal.cli;

import java.util.concurrent.Callable;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.io.ExitCode;
import org.plumbline.internal.cli.option.StoreOption;
import org.plumbline.internal.report.text.ListsReport;
import org.plumbline.screening.store.ListStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the editions in the store. */
@Command(
    name = "status",
    description = "List the editions of sanctions lists that are kept.",
    footer = {"", "Exit codes: 0 done; 4 the store does not exist or cannot be read."})
final class ListsStatusCommand implements Callable<Integer> {
  private final Console screen;

  @Mixin private StoreOption store = new StoreOption();

  ListsStatusCommand(Console screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    ListStore lists = store.openToRead();
    screen.result(ListsReport.status(lists.editions(), lists.passedOver()));
    return ExitCode.DONE.number();
  }
}
