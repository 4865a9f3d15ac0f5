package org.plumbline.rulebook.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.rulebook.proof.Claim.Answered;
import org.plumbline.rulebook.proof.Claim.Compared;
import org.plumbline.rulebook.proof.Term.Earlier;

/**
 * Whether claims contradict each other. A contradiction that is found is one; there may be more.
 */
final class Theory {
  private static final int LEAST_DAYS_OF_A_MONTH = 28;
  private static final int MOST_DAYS_OF_A_MONTH = 31;
  private static final int LEAST_DAYS_OF_A_YEAR = 365;
  private static final int MOST_DAYS_OF_A_YEAR = 366;

  private final Classes classes = new Classes();
  private final List<Compared> unequal = new ArrayList<>();
  private final List<Compared> ordered = new ArrayList<>();
  private final List<Answered> answered = new ArrayList<>();
  private final Set<Earlier> earlier = new LinkedHashSet<>();

  private Theory() {}

  /** Whether the claims cannot all hold. */
  static boolean contradict(List<Claim> claims) {
    Theory theory = new Theory();
    claims.forEach(theory::add);
    return theory.isBroken();
  }

  private void add(Claim claim) {
    if (claim instanceof Answered answer) {
      answer.arguments().forEach(this::add);
      answered.add(answer);
    } else if (claim instanceof Claim.Among among) {
      add(among.term());
      classes.restrict(among.term(), among.values());
    } else if (claim instanceof Compared compared) {
      add(compared.left());
      add(compared.right());
      switch (compared.operator()) {
        case EQUAL -> classes.unite(compared.left(), compared.right());
        case NOT_EQUAL -> unequal.add(compared);
        default -> ordered.add(compared);
      }
    }
  }

  private void add(Term term) {
    classes.add(term);
    if (term instanceof Earlier one) {
      earlier.add(one);
    }
  }

  /** What follows is worked out until nothing new does. */
  private boolean isBroken() {
    do {
      spreadEarlier();
      excludeUnequal();
      if (classes.isBroken() || isUnequalToItself() || isAnsweredBothWays() || isOutOfOrder()) {
        return true;
      }
    } while (classes.takeChange());
    return false;
  }

  /** As long before the same day is the same day. */
  private void spreadEarlier() {
    for (Earlier one : earlier) {
      for (Earlier other : earlier) {
        if (one.years() == other.years()
            && classes.certainlyEqual(one.day(), other.day())
            && classes.certainlyEqual(one.amount(), other.amount())) {
          classes.unite(one, other);
        }
      }
    }
  }

  private void excludeUnequal() {
    for (Compared one : unequal) {
      classes.value(one.right()).ifPresent(value -> classes.exclude(one.left(), value));
      classes.value(one.left()).ifPresent(value -> classes.exclude(one.right(), value));
    }
  }

  private boolean isUnequalToItself() {
    return unequal.stream().anyMatch(one -> classes.certainlyEqual(one.left(), one.right()));
  }

  private boolean isAnsweredBothWays() {
    return answered.stream()
        .filter(Answered::yes)
        .anyMatch(
            one ->
                answered.stream().anyMatch(other -> !other.yes() && isTheSameQuestion(one, other)));
  }

  private boolean isTheSameQuestion(Answered one, Answered other) {
    if (!one.question().equals(other.question()) || one.subject() != other.subject()) {
      return false;
    }
    for (int i = 0; i < one.arguments().size(); i++) {
      if (!classes.certainlyEqual(one.arguments().get(i), other.arguments().get(i))) {
        return false;
      }
    }
    return true;
  }

  // --- before and after -------------------------------------------------------------------------

  private boolean isOutOfOrder() {
    Order order = new Order(classes, ends());
    ordered.forEach(one -> enter(one, order));
    earlier.forEach(one -> enter(one, order));
    order.close();
    compareEarlier(order);
    order.close();
    if (order.isBroken()) {
      return true;
    }
    uniteWhatIsEqual(order);
    return false;
  }

  /** The terms that come before or after others. */
  private List<Term> ends() {
    return Stream.concat(
            ordered.stream().flatMap(one -> Stream.of(one.left(), one.right())),
            earlier.stream().flatMap(one -> Stream.of(one, one.day())))
        .map(classes::root)
        .distinct()
        .toList();
  }

  private void enter(Compared one, Order order) {
    Term left = classes.root(one.left());
    Term right = classes.root(one.right());
    switch (one.operator()) {
      case LESS -> order.atMost(left, right, -1);
      case AT_MOST -> order.atMost(left, right, 0);
      case GREATER -> order.atMost(right, left, -1);
      case AT_LEAST -> order.atMost(right, left, 0);
      default -> throw new IllegalStateException("no order: " + one.operator());
    }
  }

  private OptionalLong amount(Earlier one) {
    return classes
        .value(one.amount())
        .filter(value -> (Integer) value >= 0)
        .map(value -> OptionalLong.of((Integer) value))
        .orElse(OptionalLong.empty());
  }

  private void enter(Earlier one, Order order) {
    amount(one)
        .ifPresent(
            amount -> {
              Term root = classes.root(one);
              Term day = classes.root(one.day());
              int least = one.years() ? LEAST_DAYS_OF_A_YEAR : LEAST_DAYS_OF_A_MONTH;
              int most = one.years() ? MOST_DAYS_OF_A_YEAR : MOST_DAYS_OF_A_MONTH;
              order.atMost(root, day, -amount * least);
              order.atMost(day, root, amount * most);
            });
  }

  /** What is longer before a day, or as long before an earlier one, is not later. */
  private void compareEarlier(Order order) {
    for (Earlier one : earlier) {
      for (Earlier other : earlier) {
        OptionalLong longer = amount(one);
        OptionalLong shorter = amount(other);
        OptionalLong later = order.most(classes.root(one.day()), classes.root(other.day()));
        if (one.years() == other.years()
            && longer.isPresent()
            && shorter.isPresent()
            && longer.getAsLong() >= shorter.getAsLong()
            && later.isPresent()
            && later.getAsLong() <= 0) {
          order.atMost(classes.root(one), classes.root(other), 0);
        }
      }
    }
  }

  private void uniteWhatIsEqual(Order order) {
    List<Term> roots = ends();
    for (Term one : roots) {
      for (Term other : roots) {
        if (one.type() == other.type()
            && isNotAfter(one, other, order)
            && isNotAfter(other, one, order)) {
          classes.unite(one, other);
        }
      }
      order.value(one).ifPresent(value -> classes.restrict(one, Set.of(asValue(one, value))));
    }
  }

  private static boolean isNotAfter(Term one, Term other, Order order) {
    OptionalLong by = order.most(one, other);
    return by.isPresent() && by.getAsLong() <= 0;
  }

  private static Object asValue(Term term, long number) {
    return term.type() == int.class
        ? (Object) Math.toIntExact(number)
        : LocalDate.ofEpochDay(number);
  }
}
