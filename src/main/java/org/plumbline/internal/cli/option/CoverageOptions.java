package org.plumbline.internal.cli.option;

import java.util.Optional;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.coverage.Coverage;
import picocli.CommandLine.Option;

/** Whether to say what cases show of the rules, and how much they must show. */
public final class CoverageOptions {
  @Option(
      names = "--coverage",
      required = true,
      description =
          "Say which rules fired, and which of their conditions were seen true and false.")
  private boolean asked;

  @Option(
      names = "--min-rules",
      paramLabel = "PERCENT",
      description = "With --coverage: fail unless so many of the rules fired.")
  private Optional<Integer> minRules = Optional.empty();

  @Option(
      names = "--min-conditions",
      paramLabel = "PERCENT",
      description =
          "With --coverage: fail unless so many of the conditions were seen both ways or are"
              + " excused.")
  private Optional<Integer> minConditions = Optional.empty();

  public boolean isAsked() {
    return asked;
  }

  /** Whether the cases show as much as they must; says what is missing. */
  public boolean isEnough(Coverage shown, Console screen) {
    boolean rules = isEnough("rules fired", shown.fired(), shown.rules().size(), minRules, screen);
    boolean conditions =
        isEnough(
            "conditions were seen both ways or are excused",
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
