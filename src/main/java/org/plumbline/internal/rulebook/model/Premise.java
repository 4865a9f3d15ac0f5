package org.plumbline.internal.rulebook.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.problem.Place;

/** A premise in the {@code when} of a rule. */
public sealed interface Premise {
  /** Where it begins in the rule file. */
  Place place();

  /** The premises directly inside this one; empty for a pattern. */
  default List<Premise> parts() {
    return List.of();
  }

  /** This premise and all premises inside it. */
  default Stream<Premise> all() {
    return Stream.concat(Stream.of(this), parts().stream().flatMap(Premise::all));
  }

  /**
   * A pattern over facts of one type; true for each fact that meets all constraints.
   *
   * @param binding the variable that names the fact, such as {@code $p}
   * @param type the type of fact
   * @param constraints all of them must hold
   */
  record Match(Optional<String> binding, FactType type, List<Constraint> constraints, Place place)
      implements Premise {
    public Match {
      constraints = List.copyOf(constraints);
    }
  }

  /** True once if no facts make {@code premise} true. */
  record Not(Premise premise, Place place) implements Premise {
    @Override
    public List<Premise> parts() {
      return List.of(premise);
    }
  }

  /** True once if some facts make {@code premise} true. */
  record Exists(Premise premise, Place place) implements Premise {
    @Override
    public List<Premise> parts() {
      return List.of(premise);
    }
  }

  /** True if all parts are; only inside not and exists. */
  record AllOf(List<Premise> premises, Place place) implements Premise {
    public AllOf {
      premises = List.copyOf(premises);
    }

    @Override
    public List<Premise> parts() {
      return premises;
    }
  }

  /**
   * True if at least one part is; only inside not and exists. Its variables are unknown outside.
   */
  record AnyOf(List<Premise> premises, Place place) implements Premise {
    public AnyOf {
      premises = List.copyOf(premises);
    }

    @Override
    public List<Premise> parts() {
      return premises;
    }
  }

  /**
   * Counts the facts that a pattern matches, or takes the minimum or maximum of their values. True
   * once if the results meet the constraints and, for minimum and maximum, there is a fact.
   *
   * @param over the pattern
   * @param results the results, each bound to a variable
   * @param constraints on the results; they use variables only
   */
  record Accumulate(Match over, List<Result> results, List<Constraint> constraints, Place place)
      implements Premise {
    public Accumulate {
      results = List.copyOf(results);
      constraints = List.copyOf(constraints);
    }

    @Override
    public List<Premise> parts() {
      return List.of(over);
    }
  }

  /** The functions of an {@link Accumulate}. */
  enum Function {
    /** How many facts match; an int. */
    COUNT,
    /** The minimum. */
    MIN,
    /** The maximum. */
    MAX
  }

  /**
   * One result of an {@link Accumulate}.
   *
   * @param variable that it is bound to
   * @param function the function
   * @param text the variable, bound in the pattern, whose values are taken; empty for count
   */
  record Result(String variable, Function function, Optional<String> text) {}
}
