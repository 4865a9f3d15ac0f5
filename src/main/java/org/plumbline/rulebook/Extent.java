package org.plumbline.rulebook;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.flags.Place;
import org.plumbline.flags.ProblemCode;
import org.plumbline.rulebook.Constraint.Among;
import org.plumbline.rulebook.Constraint.Both;
import org.plumbline.rulebook.Constraint.Either;
import org.plumbline.rulebook.Premise.Exists;
import org.plumbline.rulebook.Premise.Match;
import org.plumbline.rulebook.Premise.Not;

/** Looks whether a rule asks more than it may cost, or more than Drools can take in. */
final class Extent {
  private final Problems problems;

  private Extent(Problems problems) {
    this.problems = problems;
  }

  static void check(List<Premise> when, Conclusion then, Problems problems) {
    Extent extent = new Extent(problems);
    extent.patterns(when);
    when.forEach(extent::quantifiers);
    when.stream().flatMap(Premise::all).forEach(extent::options);
    extent.parts(then);
  }

  private void patterns(List<Premise> when) {
    List<Premise> patterns =
        when.stream().flatMap(Premise::all).filter(Match.class::isInstance).toList();
    if (patterns.size() > Limits.PATTERNS) {
      add(
          patterns.get(Limits.PATTERNS).place(),
          "here is one pattern too many; a rule has at most " + Limits.PATTERNS);
    }
  }

  private void quantifiers(Premise premise) {
    if (depth(premise) > Limits.QUANTIFIERS) {
      add(
          premise.place(),
          "'not' and 'exists' are nested more than " + Limits.QUANTIFIERS + " deep");
    }
  }

  private static int depth(Premise premise) {
    int inside = premise.parts().stream().mapToInt(Extent::depth).max().orElse(0);
    return inside + (premise instanceof Not || premise instanceof Exists ? 1 : 0);
  }

  private void options(Premise premise) {
    if (premise instanceof Match match) {
      match.constraints().stream()
          .flatMap(Extent::everywhere)
          .filter(one -> one instanceof Among among && among.options().size() > Limits.OPTIONS)
          .forEach(
              one -> add(one.place(), "after 'in' stand at most " + Limits.OPTIONS + " values"));
    }
  }

  private static Stream<Constraint> everywhere(Constraint constraint) {
    if (constraint instanceof Both both) {
      return both.parts().stream().flatMap(Extent::everywhere);
    }
    return constraint instanceof Either either
        ? either.parts().stream().flatMap(Extent::everywhere)
        : Stream.of(constraint);
  }

  private void parts(Conclusion then) {
    if (then.sentence().size() > Limits.SENTENCE_PARTS) {
      add(
          then.place(),
          "the sentence has "
              + then.sentence().size()
              + " parts; at most "
              + Limits.SENTENCE_PARTS
              + " are joined by '+'");
    }
  }

  private void add(Place place, String sentence) {
    problems.add(ProblemCode.TOO_MUCH, place, sentence, "write two rules");
  }
}
