package org.plumbline.internal.screening;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.internal.screening.Namesakes.Namesake;
import org.plumbline.internal.screening.links.Ownership;
import org.plumbline.internal.screening.links.OwnershipRule;
import org.plumbline.internal.screening.links.Stake;

/** Says how much of a body is owned by bodies whose assets are or may be frozen. */
public final class Owners {
  private Owners() {}

  static Optional<String> remark(Namesake namesake, LinksOnDay links, LocalDate day) {
    String who =
        namesake.uncertain().questions().isEmpty()
            ? namesake.body().name()
            : namesake.body().name() + ", if it is " + namesake.party() + ",";
    return inWords(who, new OwnershipRule(links.graph(), day).of(namesake.party()));
  }

  /** The shares of such owners, in a sentence about {@code who}; empty if it has none. */
  public static Optional<String> inWords(String who, Ownership ownership) {
    if (ownership.stakes().isEmpty()) {
      return Optional.empty();
    }
    String shares =
        ownership.stakes().stream().map(Owners::inWords).collect(Collectors.joining(", "));
    String sum =
        switch (ownership.answer()) {
          case OWNED ->
              "at least "
                  + percent(ownership.atLeast())
                  + ", which is half or more: a body owned to this extent by bodies whose assets are"
                  + " frozen may be frozen with them without being listed";
          case UNKNOWN ->
              "between "
                  + percent(ownership.atLeast())
                  + " and "
                  + percent(ownership.atMost())
                  + ": it is not known whether that is half or more";
          case NOT_SHOWN ->
              "at most "
                  + percent(ownership.atMost())
                  + ", which is less than half; there may be owners that nobody recorded";
        };
    return Optional.of(
        who
            + " is owned by bodies whose assets are or may be frozen: "
            + shares
            + ". Together: "
            + sum
            + ".");
  }

  private static String inWords(Stake stake) {
    String share =
        stake.atLeast() == stake.atMost()
            ? percent(stake.atLeast())
            : percent(stake.atLeast()) + " to " + percent(stake.atMost());
    return stake.owner() + " " + share;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.4f", share).replaceFirst("\\.?0+$", "") + "%";
  }
}
