package org.plumbline.internal.engine.explain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.fact.Dates;
import org.plumbline.fact.InWords;
import org.plumbline.internal.engine.plain.Condition;
import org.plumbline.internal.engine.plain.Trail;
import org.plumbline.internal.rulebook.model.Constraint;
import org.plumbline.internal.rulebook.model.Constraint.Among;
import org.plumbline.internal.rulebook.model.Constraint.Ask;
import org.plumbline.internal.rulebook.model.Constraint.Both;
import org.plumbline.internal.rulebook.model.Constraint.Compare;
import org.plumbline.internal.rulebook.model.Constraint.Either;
import org.plumbline.internal.rulebook.model.Constraint.Operand;
import org.plumbline.internal.rulebook.model.Constraint.Operator;
import org.plumbline.internal.rulebook.model.Constraint.Own;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Scenario;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.internal.text.Brackets;
import org.plumbline.internal.text.Counted;

/**
 * A constraint that a fact does not meet.
 *
 * @param text what the fact has and what the rule wants
 * @param distance by how many days or units it misses; {@link #FAR} if that cannot be counted
 */
record Miss(String text, long distance) {
  static final long FAR = 1_000_000;
  private static final long MOST_DAYS = 366;

  /** Describes the misses of one scenario. */
  static final class Words {
    private final Predicate<Condition> holds;
    private final Scenario scenario;
    private final ValueText names;

    /**
     * Describes misses in a scenario.
     *
     * @param holds whether a condition holds in it
     */
    Words(Predicate<Condition> holds, Scenario scenario, ValueText names) {
      this.holds = holds;
      this.scenario = scenario;
      this.names = names;
    }

    /** The miss; empty if the fact meets the constraint. */
    Optional<Miss> of(Constraint constraint, CaseFact fact, Trail trail) {
      return holds.test(Condition.of(constraint, fact, trail))
          ? Optional.empty()
          : Optional.of(new Miss(text(constraint, fact, trail), distance(constraint, fact, trail)));
    }

    private String text(Constraint constraint, CaseFact fact, Trail trail) {
      if (constraint instanceof Both both) {
        return missed(both.parts(), fact, trail).collect(Collectors.joining(" and "));
      }
      if (constraint instanceof Either either) {
        return missed(either.parts(), fact, trail).collect(Collectors.joining(", and "));
      }
      String wanted =
          PremiseText.wanted(constraint, trail, names, this::written)
              .orElse("what the rule asks for");
      String text = actual(constraint, fact, trail);
      return Brackets.join(
          (text.isEmpty() ? "" : text + "; ") + "wanted: " + wanted,
          apart(constraint, fact, trail));
    }

    private Stream<String> missed(List<Constraint> parts, CaseFact fact, Trail trail) {
      return parts.stream().flatMap(part -> of(part, fact, trail).stream()).map(Miss::text);
    }

    private String actual(Constraint constraint, CaseFact fact, Trail trail) {
      if (constraint instanceof Ask ask) {
        return fact.type().components().stream()
            .filter(ask.helper().reads()::contains)
            .map(name -> InWords.of(name) + " is " + written(name, fact.value(name)))
            .collect(Collectors.joining(", "));
      }
      Operand left =
          constraint instanceof Compare compare ? compare.left() : ((Among) constraint).left();
      String name = left instanceof Own own ? InWords.of(own.property().name()) : "it";
      String property = left instanceof Own own ? own.property().name() : "";
      return name + " is " + written(property, Condition.value(left, fact, trail));
    }

    private String written(Uncertain value) {
      return written("", value);
    }

    /** The value as the case has it and, if it is open, the value in this scenario. */
    private String written(String property, Uncertain value) {
      String written = names.written(property, value);
      if (value.questions().isEmpty()) {
        return written.isEmpty() ? "none" : written;
      }
      String taken = names.plain(value.in(scenario));
      return taken.equals(written) ? written : Brackets.add(written, "taken as " + taken + " here");
    }

    private String apart(Constraint constraint, CaseFact fact, Trail trail) {
      long distance = distance(constraint, fact, trail);
      if (distance == FAR || !(constraint instanceof Compare compare)) {
        return "";
      }
      boolean tooLow =
          compare.operator() == Operator.GREATER || compare.operator() == Operator.AT_LEAST;
      if (compare.left().type() != LocalDate.class) {
        return " (" + distance + (tooLow ? " too few)" : " too many)");
      }
      return distance > MOST_DAYS
          ? ""
          : " (" + Counted.of(distance, "day") + (tooLow ? " too early)" : " too late)");
    }

    private long distance(Constraint constraint, CaseFact fact, Trail trail) {
      if (!(constraint instanceof Compare compare)) {
        return FAR;
      }
      Function<Operand, Object> value =
          operand -> Condition.value(operand, fact, trail).in(scenario);
      return switch (compare.operator()) {
        case EQUAL, NOT_EQUAL -> FAR;
        case LESS, GREATER -> apart(value.apply(compare.left()), value.apply(compare.right())) + 1;
        case AT_MOST, AT_LEAST -> apart(value.apply(compare.left()), value.apply(compare.right()));
      };
    }

    private static long apart(Object left, Object right) {
      if (left instanceof LocalDate from && right instanceof LocalDate to) {
        return isReal(from) && isReal(to) ? Math.abs(ChronoUnit.DAYS.between(from, to)) : FAR - 1;
      }
      return Math.abs((long) (Integer) left - (Integer) right);
    }

    private static boolean isReal(LocalDate day) {
      return !day.equals(Dates.NEVER) && !day.equals(Dates.EVER);
    }
  }
}
