package org.plumbline.internal.cli.option;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.io.Input;
import org.plumbline.internal.cli.io.ProgressBar;
import org.plumbline.internal.text.SafeText;
import org.plumbline.screening.store.Edition;
import org.plumbline.screening.store.ListImport;
import org.plumbline.screening.store.StoreException;
import picocli.CommandLine.Option;

/** Whether a list may be older than what is kept; for every verb that brings one. */
public final class OlderOption {
  private static final Set<String> YES = Set.of("y", "yes");

  @Option(
      names = "--older",
      description = "Keep it though a newer edition is there. Default: ask, where somebody types.")
  private boolean older;

  /** Takes the option at its word, and asks whoever sits at the terminal where it is not given. */
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
            "This list is of "
                + given.date()
                + " and is older than "
                + SafeText.of(newest.list())
                + " of "
                + newest.date()
                + ". Import it as well? [y/N] ");
    screen.err().flush();
    if (!YES.contains(answer(answers).strip().toLowerCase(Locale.ROOT))) {
      throw new StoreException("the list was not imported, as you wish");
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
