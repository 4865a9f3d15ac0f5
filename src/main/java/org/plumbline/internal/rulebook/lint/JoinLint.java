package org.plumbline.internal.rulebook.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.fact.AsOf;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Open;
import org.plumbline.fact.Value;
import org.plumbline.fact.ValueList;
import org.plumbline.fact.partnership.Partnership;
import org.plumbline.internal.rulebook.model.Constraint;
import org.plumbline.internal.rulebook.model.Constraint.Bind;
import org.plumbline.internal.rulebook.model.Constraint.Operand;
import org.plumbline.internal.rulebook.model.Constraint.PropertyOf;
import org.plumbline.internal.rulebook.model.Constraint.Variable;
import org.plumbline.internal.rulebook.model.Premise;
import org.plumbline.internal.rulebook.model.Premise.Accumulate;
import org.plumbline.internal.rulebook.model.Premise.AllOf;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.problem.Problem;
import org.plumbline.problem.ProblemCode;

/**
 * Finds patterns that share no variable, directly or through other patterns: each fact of one is
 * then combined with each fact of the other.
 */
final class JoinLint {
  /**
   * A rule finds only one of these facts, because a check has only one or the pattern names it. An
   * open question is about the case as a whole.
   */
  private static final Set<Class<? extends Fact>> ONLY_ONE =
      Set.of(AsOf.class, Value.class, ValueList.class, Partnership.class, Open.class);

  private final Rule rule;
  private final List<Problem> findings;

  /**
   * For each variable and pattern, another one that it is joined with; itself if it is the first.
   */
  private final Map<Object, Object> joined = new LinkedHashMap<>();

  JoinLint(Rule rule, List<Problem> findings) {
    this.rule = rule;
    this.findings = findings;
  }

  void look() {
    rule.when().stream().flatMap(Premise::all).forEach(this::join);
    compare(rule.when());
    rule.when().stream()
        .flatMap(Premise::all)
        .filter(AllOf.class::isInstance)
        .forEach(all -> compare(((AllOf) all).premises()));
  }

  /** Compares patterns that match together; a pattern for a single fact multiplies nothing. */
  private void compare(List<Premise> together) {
    List<Match> firsts = new ArrayList<>();
    Set<Object> groups = new HashSet<>();
    for (Premise premise : together) {
      if (premise instanceof Match match
          && !ONLY_ONE.contains(match.type().type())
          && groups.add(group(match.place()))) {
        firsts.add(match);
      }
    }
    for (Match match : firsts.subList(Math.min(1, firsts.size()), firsts.size())) {
      add(firsts.get(0), match);
    }
  }

  // --- what belongs together ---------------------------------------------------------------------

  private void join(Premise premise) {
    Object first = group(premise.place());
    variables(premise).forEach(variable -> joined.put(group(variable), group(first)));
  }

  private Object group(Object value) {
    Object at = value;
    for (Object next = joined.getOrDefault(at, at); !next.equals(at); ) {
      at = next;
      next = joined.getOrDefault(at, at);
    }
    return at;
  }

  /** The variables that a premise binds or uses, including nested ones. */
  private static Stream<String> variables(Premise premise) {
    return premise.all().flatMap(JoinLint::own);
  }

  private static Stream<String> own(Premise premise) {
    if (premise instanceof Match match) {
      return Stream.concat(match.binding().stream(), in(match.constraints()));
    }
    return premise instanceof Accumulate accumulate
        ? Stream.concat(
            accumulate.results().stream().map(Premise.Result::variable),
            in(accumulate.constraints()))
        : Stream.of();
  }

  private static Stream<String> in(List<Constraint> constraints) {
    return constraints.stream()
        .flatMap(
            constraint ->
                constraint instanceof Bind bind
                    ? Stream.of(bind.variable())
                    : constraint.operands().flatMap(JoinLint::variable));
  }

  private static Stream<String> variable(Operand operand) {
    if (operand instanceof Variable variable) {
      return Stream.of(variable.name());
    }
    return operand instanceof PropertyOf part ? Stream.of(part.variable()) : Stream.of();
  }

  // --- words -------------------------------------------------------------------------------------

  private void add(Match first, Match match) {
    findings.add(
        new Problem(
            ProblemCode.UNJOINED,
            match.place(),
            "'"
                + match.type().name()
                + "' here and '"
                + first.type().name()
                + "' in line "
                + first.place().line()
                + " share no variable, so every fact of one is combined with every"
                + " fact of the other",
            "compare a property of one with a variable of the other, such as $x.id"));
  }
}
