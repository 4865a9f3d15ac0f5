package org.plumbline.internal.cli.option;

import java.util.Optional;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.coverage.Coverage;
import picocli.CommandLine.Option;

/** Whether to report coverage, and how much of it is enough. */
public final class CoverageOptions {
  @Option(
      names = "--coverage",
      required = true,
      description = "Report which rules fired, and which conditions were true and false.")
  private boolean asked;

  @Option(
      names = "--min-rules",
      paramLabel = "PERCENT",
      description = "With --coverage: fail if fewer rules fired.")
  private Optional<Integer> minRules = Optional.empty();

  @Option(
      names = "--min-conditions",
      paramLabel = "PERCENT",
      description = "With --coverage: fail if fewer conditions were true and false, or exempt.")
  private Optional<Integer> minConditions = Optional.empty();

  public boolean isAsked() {
    return asked;
  }

  /** Whether there is enough coverage; reports what is missing. */
  public boolean isEnough(Coverage shown, Console screen) {
    boolean rules = isEnough("rules fired", shown.fired(), shown.rules().size(), minRules, screen);
    boolean conditions =
        isEnough(
            "conditions were seen both ways or are exempt",
            shown.covered(),
            shown.conditions(),
            minConditions,
            screen);
    return rules && conditions && shown.unneeded().isEmpty();
  }

  private static boolean isEnough(
      String description, long number, long all, Optional<Integer> least, Console screen) {
    boolean isLess = least.filter(percent -> number * 100 < all * percent).isPresent();
    if (isLess) {
      screen.say(
          number
              + " of "
              + all
              + " "
              + description
              + ", less than the "
              + least.get()
              + " % asked for");
    }
    return !isLess;
  }
}
