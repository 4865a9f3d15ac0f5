package org.plumbline.internal.mutation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.internal.rulebook.model.Conclusion.Spoken;
import org.plumbline.internal.rulebook.model.Constraint;
import org.plumbline.internal.rulebook.model.Constraint.Bind;
import org.plumbline.internal.rulebook.model.Premise;
import org.plumbline.internal.rulebook.model.Premise.Accumulate;
import org.plumbline.internal.rulebook.model.Premise.AllOf;
import org.plumbline.internal.rulebook.model.Premise.AnyOf;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.rulebook.model.Rule;

/** Checks that a changed rule uses only variables that are bound before. */
final class Variables {
  private final Set<String> bound = new HashSet<>();
  private boolean allBound = true;

  private Variables() {}

  static boolean areBound(Rule rule) {
    Variables variables = new Variables();
    rule.when().forEach(variables::in);
    variables.use(Stream.of(rule.then().subject()));
    variables.use(
        rule.then().sentence().stream()
            .filter(Spoken.class::isInstance)
            .map(part -> ((Spoken) part).variable()));
    return variables.allBound;
  }

  private void in(Premise premise) {
    if (premise instanceof Match match) {
      in(match);
    } else if (premise instanceof AllOf all) {
      all.premises().forEach(this::in);
    } else if (premise instanceof AnyOf any) {
      any.premises().forEach(part -> inside(List.of(part)));
    } else if (premise instanceof Accumulate accumulate) {
      in(accumulate);
    } else {
      inside(premise.parts());
    }
  }

  private void in(Match match) {
    match.binding().ifPresent(bound::add);
    match.constraints().stream()
        .filter(Bind.class::isInstance)
        .forEach(bind -> bound.add(((Bind) bind).variable()));
    match.constraints().forEach(this::use);
  }

  private void in(Accumulate accumulate) {
    Set<String> before = new HashSet<>(bound);
    in(accumulate.over());
    use(accumulate.results().stream().flatMap(result -> result.text().stream()));
    bound.retainAll(before);
    accumulate.results().forEach(result -> bound.add(result.variable()));
    accumulate.constraints().forEach(this::use);
  }

  /** Variables bound inside are unknown outside. */
  private void inside(List<Premise> premises) {
    Set<String> before = new HashSet<>(bound);
    premises.forEach(this::in);
    bound.retainAll(before);
  }

  private void use(Constraint constraint) {
    use(constraint.variables());
  }

  private void use(Stream<String> names) {
    allBound &= names.allMatch(bound::contains);
  }
}
