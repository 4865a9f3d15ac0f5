package org.plumbline.reading;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The conditions that no case file can notice, each with its reason. */
final class Undeletable {
  private static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry(".*: \\w+\\.partnership ==", "a case file holds one partnership"),
          Map.entry("osja/.*: \\w+\\.regime ==", "there is one regime so far"),
          Map.entry(
              "smokescreen/process-followed-no-change: \\w+\\.regime ==",
              "there is one regime so far"),
          Map.entry(
              "(sanctioned-links/.*|osja/home-authority-missing): ValueList\\.name ==",
              "the other lists hold items of another kind, none of which can match"),
          Map.entry(
              "torture-record/torture-goods: ValueList\\.name ==",
              "the states of the other list are all on this one too"),
          Map.entry(
              "sanctioned-links/distantly-linked-to-listed: (Value\\.name ==|Chain\\.hops <=)",
              "no chain has more hops than the rule looks at, and a smaller number would match less"),
          Map.entry(
              "smokescreen/(host-cites-partnership|praised-while-worsening|words-and-deeds): Statement\\.side ==",
              "in a case file only the host defends itself, and only the donor praises or condemns; said for the reader"),
          Map.entry(
              "smokescreen/no-reform-found: OutcomeFinding\\.outcome ==",
              "a later finding of no reform raises the flag itself"),
          Map.entry(
              ".*: Raised\\.code (==|in)",
              "a flag is read by its literal code only; without one the rule is refused"),
          Map.entry(
              "smokescreen/.*: Raised\\.subject ==",
              "these flags are raised on the partnership, and there is one"),
          Map.entry(
              "smokescreen/closed-loop: Organisation\\.id ==",
              "it finds the name of the body accused, which must be a body for other reasons"),
          Map.entry(
              "smokescreen/resumed-without-condition: Stop\\.kind ==",
              "the end of a partnership never ends, so it is never over; said for the reader"),
          Map.entry(
              "osja/assessment-undisclosed: Open\\.property ==",
              "only an assessment can be withheld; said for the reader"));

  private Undeletable() {}

  /** The conditions without a reason, one to a line. */
  static String unexplained(Set<String> unnoticed) {
    return unnoticed.stream()
        .filter(condition -> REASONS.keySet().stream().noneMatch(condition::matches))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  /** The reasons without a condition, one to a line. */
  static String unneeded(Set<String> unnoticed) {
    return REASONS.keySet().stream()
        .filter(reason -> unnoticed.stream().noneMatch(condition -> condition.matches(reason)))
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
