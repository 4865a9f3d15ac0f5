package org.plumbline.internal.cli.option;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.io.Input;
import org.plumbline.internal.cli.io.ProgressBar;
import org.plumbline.internal.text.PlainDate;
import org.plumbline.internal.text.SafeText;
import org.plumbline.screening.store.Edition;
import org.plumbline.screening.store.ListImport;
import org.plumbline.screening.store.StoreException;
import picocli.CommandLine.Option;

/** Whether a list may be older than the kept editions; for every command that adds one. */
public final class OlderOption {
  private static final Set<String> YES = Set.of("y", "yes");

  @Option(
      names = "--older",
      description =
          "Keep it even if a newer edition is there already. Default: ask, on a terminal.")
  private boolean older;

  /** Takes the option at its word, and asks at the terminal if it is not given. */
  public ListImport.Older decision(Console screen, Input answers, ProgressBar bar) {
    if (older) {
      return ListImport.Older.ALWAYS;
    }
    return answers.canBeAskedAgain()
        ? (given, newest) -> {
          bar.close();
          return ask(given, newest, screen, answers);
        }
        : ListImport.Older.NEVER;
  }

  private static boolean ask(Edition given, Edition newest, Console screen, Input answers) {
    screen
        .err()
        .print(
            "This list is dated "
                + PlainDate.of(given.date())
                + ", and there is a newer edition of "
                + SafeText.of(newest.list())
                + ", dated "
                + PlainDate.of(newest.date())
                + ". Import it as well? [y/N] ");
    screen.err().flush();
    if (!YES.contains(answer(answers).strip().toLowerCase(Locale.ROOT))) {
      throw new StoreException("the list was not imported");
    }
    return true;
  }

  private static String answer(Input answers) {
    try {
      return answers.next().orElse("");
    } catch (IOException e) {
      return ""; // what cannot be read is no consent
    }
  }
}
