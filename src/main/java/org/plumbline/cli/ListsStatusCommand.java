package org.plumbline.cli;

import java.util.concurrent.Callable;
import org.plumbline.report.ListsReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says which lists there are. */
@Command(
    name = "status",
    description = "Says which editions of which lists are kept.",
    footer = {"", "Exit code 0: done; 4: something in the store is no list."})
final class ListsStatusCommand implements Callable<Integer> {
  private final Screen screen;

  @Mixin private StoreOption store = new StoreOption();

  ListsStatusCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    screen.result(ListsReport.status(store.open().editions()));
    return ExitCode.DONE.number();
  }
}
