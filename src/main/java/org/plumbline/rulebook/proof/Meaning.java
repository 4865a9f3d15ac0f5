package org.plumbline.rulebook.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.facts.FactType;

/**
 * What the questions mean that rules ask about days. Of a question that is not here nothing is
 * known but that it has one answer.
 */
final class Meaning {
  private Meaning() {}

  /**
   * The ways in which the answer is {@code yes}, or in which it is not.
   *
   * @param fact the number of the fact that is asked
   */
  static Optional<Ways> of(
      FactType type, int fact, FactType.Helper helper, List<Term> arguments, boolean yes) {
    Term last = arguments.get(arguments.size() - 1);
    return switch (helper.name()) {
      case "runningOn", "inForceOn" ->
          Optional.of(between(day(type, fact, "from"), last, day(type, fact, "to"), yes));
      case "madeBy", "doneBy", "givenBy" ->
          Optional.of(ordered(onlyDay(type, fact, helper), last, yes));
      case "madeWithin", "doneWithin", "begunWithin" -> {
        Term first = new Term.Earlier(last, arguments.get(0), false);
        yield Optional.of(between(first, onlyDay(type, fact, helper), last, yes));
      }
      case "begunYearsBefore" -> {
        Term first = new Term.Earlier(last, arguments.get(0), true);
        yield Optional.of(ordered(onlyDay(type, fact, helper), first, yes));
      }
      default -> Optional.empty();
    };
  }

  /** The one day that a question looks at. */
  private static Term onlyDay(FactType type, int fact, FactType.Helper helper) {
    return day(type, fact, helper.reads().iterator().next());
  }

  private static Term day(FactType type, int fact, String property) {
    Term day = Named.part(fact, type.property(property));
    if (day.type() != LocalDate.class) {
      throw new IllegalStateException(type + "." + property + " is no day");
    }
    return day;
  }

  private static Ways between(Term first, Term day, Term last, boolean yes) {
    return yes
        ? Ways.of(Claim.atMost(first, day), Claim.atMost(day, last))
        : Ways.of(Claim.less(day, first)).or(Ways.of(Claim.less(last, day)));
  }

  private static Ways ordered(Term first, Term last, boolean yes) {
    return Ways.of(yes ? Claim.atMost(first, last) : Claim.less(last, first));
  }
}
