package org.plumbline.rulebook.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plumbline.facts.Fact;
import org.plumbline.facts.FactType;
import org.plumbline.facts.Rating;
import org.plumbline.rulebook.Constraint.Operator;
import org.plumbline.rulebook.proof.Claim.Compared;
import org.plumbline.rulebook.proof.Term.Constant;
import org.plumbline.rulebook.proof.Term.Earlier;
import org.plumbline.rulebook.proof.Term.Part;

/** What is called a contradiction is one. */
class TheoryTest {
  private static final LocalDate START = LocalDate.of(2020, 1, 29);
  private static final List<Rating> RATINGS = List.of(Rating.values());
  private static final Term DAY = new Part(0, "date", LocalDate.class);
  private static final Term FIRST = new Part(1, "from", LocalDate.class);
  private static final Term LAST = new Part(1, "to", LocalDate.class);
  private static final Term RATING = new Part(2, "rating", Rating.class);
  private static final Term OTHER = new Part(3, "rating", Rating.class);

  @Test
  void daysInACircle() {
    assertTrue(
        Theory.contradict(
            List.of(Claim.less(FIRST, DAY), Claim.atMost(DAY, LAST), Claim.atMost(LAST, FIRST))));
    assertFalse(
        Theory.contradict(
            List.of(Claim.atMost(FIRST, DAY), Claim.atMost(DAY, LAST), Claim.atMost(LAST, FIRST))));
  }

  @Test
  void nothingLiesBetweenADayAndTheNext() {
    Term next = new Constant(START.plusDays(1));
    assertTrue(
        Theory.contradict(List.of(Claim.less(new Constant(START), DAY), Claim.less(DAY, next))));
  }

  @Test
  void noWordIsLeft() {
    Claim some = new Claim.Among(RATING, Set.of(Rating.HIGH, Rating.LOW));
    Claim notHigh = new Compared(RATING, Operator.NOT_EQUAL, new Constant(Rating.HIGH));
    Claim notLow = new Compared(OTHER, Operator.NOT_EQUAL, new Constant(Rating.LOW));
    assertFalse(Theory.contradict(List.of(some, notHigh, notLow)));
    assertTrue(Theory.contradict(List.of(some, notHigh, notLow, Claim.equal(RATING, OTHER))));
  }

  @Test
  void longerAgoIsNotLater() {
    Term year = new Earlier(DAY, new Constant(12), false);
    Term threeYears = new Earlier(DAY, new Constant(36), false);
    assertTrue(
        Theory.contradict(List.of(Claim.atMost(year, FIRST), Claim.less(FIRST, threeYears))));
    assertFalse(
        Theory.contradict(List.of(Claim.less(FIRST, year), Claim.atMost(threeYears, FIRST))));
  }

  @Test
  void whatIsTrueOfSomeDaysAndWordsIsNeverAContradiction() {
    Random random = new Random(1);
    int compared = 0;
    for (int i = 0; i < 20_000; i++) {
      Map<Term, Object> values = values(random);
      List<Claim> claims = new ArrayList<>();
      List<Term> terms = new ArrayList<>(values.keySet());
      for (int j = 0; j < 12; j++) {
        Term one = terms.get(random.nextInt(terms.size()));
        Term other = terms.get(random.nextInt(terms.size()));
        if (one.type() == other.type()) {
          claims.add(truth(one, other, values, random));
          compared++;
        }
      }
      assertFalse(Theory.contradict(claims), () -> claims + " with " + values);
    }
    assertTrue(compared > 100_000, "only " + compared + " were compared");
  }

  private static Map<Term, Object> values(Random random) {
    Map<Term, Object> values = new java.util.LinkedHashMap<>();
    for (Term day : List.of(DAY, FIRST, LAST)) {
      values.put(day, START.plusDays(random.nextInt(70)));
    }
    for (Term rating : List.of(RATING, OTHER)) {
      values.put(rating, RATINGS.get(random.nextInt(RATINGS.size())));
    }
    values.put(new Constant(START.plusDays(30)), START.plusDays(30));
    values.put(new Constant(Rating.LOW), Rating.LOW);
    for (int amount = 0; amount < 3; amount++) {
      LocalDate day = (LocalDate) valueOf(DAY, values);
      LocalDate first = (LocalDate) valueOf(FIRST, values);
      values.put(new Earlier(DAY, new Constant(amount), false), day.minusMonths(amount));
      values.put(new Earlier(FIRST, new Constant(amount), false), first.minusMonths(amount));
      values.put(new Earlier(DAY, new Constant(amount), true), day.minusYears(amount));
    }
    return values;
  }

  private static Object valueOf(Term term, Map<Term, Object> values) {
    return Objects.requireNonNull(values.get(term));
  }

  /** Some claim that is true of the values of two terms. */
  private static Claim truth(Term one, Term other, Map<Term, Object> values, Random random) {
    Object left = valueOf(one, values);
    Object right = valueOf(other, values);
    List<Operator> operators =
        Arrays.stream(Operator.values()).filter(operator -> holds(left, operator, right)).toList();
    return new Compared(one, operators.get(random.nextInt(operators.size())), other);
  }

  private static boolean holds(Object left, Operator operator, Object right) {
    if (!(left instanceof LocalDate day)) {
      return operator == (left.equals(right) ? Operator.EQUAL : Operator.NOT_EQUAL);
    }
    int order = day.compareTo((LocalDate) right);
    return switch (operator) {
      case EQUAL -> order == 0;
      case NOT_EQUAL -> order != 0;
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case GREATER -> order > 0;
      case AT_LEAST -> order >= 0;
    };
  }

  /** What a question is taken to mean is what the fact answers. */
  @Test
  void questionsMeanWhatFactsAnswer() {
    Random random = new Random(2);
    Set<String> meant = new TreeSet<>();
    for (FactType type : FactType.ALL) {
      for (FactType.Helper helper : type.helpers().values()) {
        for (int i = 0; i < 300; i++) {
          if (agrees(type, helper, random)) {
            meant.add(helper.name());
          }
        }
      }
    }
    assertEquals(
        "[begunWithin, begunYearsBefore, doneBy, doneWithin, givenBy, inForceOn, madeBy, madeWithin, runningOn]",
        meant.toString());
  }

  private static boolean agrees(FactType type, FactType.Helper helper, Random random) {
    Map<String, Object> values = new HashMap<>();
    List<Claim> known = new ArrayList<>();
    for (String name : helper.reads()) {
      if (type.property(name).type() != LocalDate.class) {
        return false;
      }
    }
    for (String name : type.components()) {
      Object value = value(type.property(name).type(), random);
      values.put(name, value);
      known.add(Claim.equal(Named.part(0, type.property(name)), new Constant(value)));
    }
    Fact fact = type.create(name -> Objects.requireNonNull(values.get(name)));
    List<Object> arguments =
        helper.parameters().stream().map(parameter -> value(parameter, random)).toList();
    List<Term> terms = arguments.stream().<Term>map(Constant::new).toList();
    var ways = Meaning.of(type, 0, helper, terms, helper.ask(fact, arguments));
    ways.ifPresent(
        some ->
            assertTrue(
                some.ways().stream()
                    .anyMatch(
                        way ->
                            !Theory.contradict(
                                java.util.stream.Stream.concat(known.stream(), way.stream())
                                    .toList())),
                () -> fact + "." + helper.name() + arguments));
    return ways.isPresent();
  }

  private static Object value(Class<?> type, Random random) {
    if (type == LocalDate.class) {
      return START.plusDays(random.nextInt(120));
    }
    if (type == int.class) {
      return random.nextInt(4);
    }
    if (type == boolean.class) {
      return random.nextBoolean();
    }
    return type.isEnum() ? type.getEnumConstants()[0] : type == Set.class ? Set.of("XA") : "xa";
  }
}
