package org.plumbline.rulebook.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.facts.FactType;
import org.plumbline.rulebook.Constraint.Bind;
import org.plumbline.rulebook.Premise;
import org.plumbline.rulebook.Premise.Accumulate;
import org.plumbline.rulebook.Premise.AllOf;
import org.plumbline.rulebook.Premise.AnyOf;
import org.plumbline.rulebook.Premise.Exists;
import org.plumbline.rulebook.Premise.Function;
import org.plumbline.rulebook.Premise.Match;
import org.plumbline.rulebook.Premise.Not;
import org.plumbline.rulebook.Premise.Result;

/**
 * Unfolds premises into the situations in which they are met.
 *
 * @param given what every check has
 */
record Unfolding(Given given) {

  /** A situation, and what variables stand for in it. */
  record Case(Situation situation, Named named) {}

  /** The situations in which all premises are met. */
  List<Case> all(List<Premise> premises, Case from) {
    List<Case> cases = List.of(from);
    for (Premise premise : premises) {
      cases = cases.stream().flatMap(one -> each(premise, one)).toList();
      Ways.mind(cases.size());
    }
    return cases;
  }

  private Stream<Case> each(Premise premise, Case from) {
    if (premise instanceof Match match) {
      return match(match, from);
    }
    if (premise instanceof Not not) {
      return Stream.of(
          new Case(
              from.situation.with(new Situation.Absence(not.premise(), from.named)), from.named));
    }
    if (premise instanceof Exists exists) {
      return each(exists.premise(), from).map(one -> new Case(one.situation, from.named));
    }
    if (premise instanceof AllOf all) {
      return all(all.premises(), from).stream();
    }
    if (premise instanceof AnyOf any) {
      return any.premises().stream().flatMap(part -> each(part, from));
    }
    return accumulate((Accumulate) premise, from);
  }

  private Stream<Case> match(Match match, Case from) {
    if (Given.isWhole(match.type())) {
      return given.facts(match.type()).stream().flatMap(fact -> match(match, fact, from));
    }
    int fact = from.situation.facts().size();
    Situation more = from.situation.withFact(match.type()).withClaims(given.of(match.type(), fact));
    return match(match, fact, new Case(more, from.named));
  }

  private static Stream<Case> match(Match match, int fact, Case from) {
    Named named = bind(match, fact, from.named);
    return new Claims(match.type(), fact, named)
        .all(match.constraints()).ways().stream()
            .map(from.situation::withClaims)
            .filter(situation -> !situation.contradicts(List.of()))
            .map(situation -> new Case(situation, named));
  }

  /** The variables of a pattern and those inside it. */
  static Named bind(Match match, int fact, Named before) {
    Named named = match.binding().map(variable -> before.with(variable, fact)).orElse(before);
    for (var constraint : match.constraints()) {
      if (constraint instanceof Bind bind) {
        named = named.with(bind.variable(), Named.part(fact, bind.property()));
      }
    }
    return named;
  }

  /** Where the least or greatest was taken, there is something. */
  private Stream<Case> accumulate(Accumulate accumulate, Case from) {
    boolean some =
        accumulate.results().stream().anyMatch(result -> result.function() != Function.COUNT);
    Stream<Case> before =
        some
            ? each(accumulate.over(), from).map(one -> new Case(one.situation, from.named))
            : Stream.of(from);
    return before.flatMap(one -> taken(accumulate, one));
  }

  private static Stream<Case> taken(Accumulate accumulate, Case from) {
    int number = from.situation.takings().size();
    Named named = results(accumulate, number, from.named);
    Situation situation =
        from.situation
            .with(new Situation.Taking(accumulate, from.named, number))
            .withClaims(counted(accumulate, named));
    return new Claims(accumulate.over().type(), -1, named)
        .all(accumulate.constraints()).ways().stream()
            .map(claims -> new Case(situation.withClaims(claims), named));
  }

  static Named results(Accumulate accumulate, int number, Named before) {
    Named named = before;
    int at = number * 100;
    for (Result result : accumulate.results()) {
      named = named.with(result.variable(), new Term.Taken(at++, type(accumulate, result)));
    }
    return named;
  }

  private static Class<?> type(Accumulate accumulate, Result result) {
    return result
        .of()
        .<Class<?>>map(variable -> bound(accumulate.over(), variable).type())
        .orElse(int.class);
  }

  private static FactType.Property bound(Match over, String variable) {
    return over.constraints().stream()
        .filter(Bind.class::isInstance)
        .map(Bind.class::cast)
        .filter(bind -> bind.variable().equals(variable))
        .map(Bind::property)
        .findFirst()
        .orElseThrow();
  }

  private static List<Claim> counted(Accumulate accumulate, Named named) {
    List<Claim> claims = new ArrayList<>();
    for (Result result : accumulate.results()) {
      if (result.function() == Function.COUNT) {
        claims.add(Claim.atMost(new Term.Constant(0), named.value(result.variable())));
      }
    }
    return claims;
  }
}
