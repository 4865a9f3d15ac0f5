package org.plumbline.rulebook.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.facts.FactType;
import org.plumbline.rulebook.Constraint.Operator;
import org.plumbline.rulebook.Premise;
import org.plumbline.rulebook.Premise.Accumulate;

/**
 * One way in which premises can be met: facts that are there, what holds of them, and what is not
 * there. Immutable.
 *
 * @param facts the type of each fact; its place in the list is its number
 * @param claims what holds of them
 * @param absences what there is none of
 * @param takings what was counted, or taken the least or greatest of
 */
record Situation(
    List<FactType> facts, List<Claim> claims, List<Absence> absences, List<Taking> takings) {

  Situation {
    facts = List.copyOf(facts);
    claims = List.copyOf(claims);
    absences = List.copyOf(absences);
    takings = List.copyOf(takings);
  }

  /** That there are no facts for which a premise is true. */
  record Absence(Premise premise, Named named) {}

  /**
   * The results of counting.
   *
   * @param number tells the terms of its results from those of others
   */
  record Taking(Accumulate accumulate, Named named, int number) {}

  Situation withFact(FactType type) {
    return new Situation(and(facts, type), claims, absences, takings);
  }

  Situation withClaims(List<Claim> more) {
    return new Situation(
        facts, Stream.concat(claims.stream(), more.stream()).toList(), absences, takings);
  }

  Situation with(Absence absence) {
    return new Situation(facts, claims, and(absences, absence), takings);
  }

  Situation with(Taking taking) {
    return new Situation(facts, claims, absences, and(takings, taking));
  }

  private static <T> List<T> and(List<T> list, T last) {
    List<T> copy = new ArrayList<>(list);
    copy.add(last);
    return copy;
  }

  /** Whether two terms surely have the same value. */
  boolean isSure(Term one, Term other) {
    return contradicts(List.of(new Claim.Compared(one, Operator.NOT_EQUAL, other)));
  }

  /** Whether these claims cannot hold in this situation. */
  boolean contradicts(List<Claim> more) {
    return Theory.contradict(Stream.concat(claims.stream(), more.stream()).toList());
  }
}
