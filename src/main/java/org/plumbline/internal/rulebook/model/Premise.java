package org.plumbline.internal.rulebook.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.problem.Place;

/** What stands in the {@code when} of a rule. */
public sealed interface Premise {
  /** Where it begins in the rule file. */
  Place place();

  /** The premises directly inside this one; none inside a pattern. */
  default List<Premise> parts() {
    return List.of();
  }

  /** This premise and all inside it. */
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
    /** Copies the constraints. */
    public Match {
      constraints = List.copyOf(constraints);
    }
  }

  /** True once if {@code premise} is true for no facts. */
  record Not(Premise premise, Place place) implements Premise {
    @Override
    public List<Premise> parts() {
      return List.of(premise);
    }
  }

  /** True once if {@code premise} is true for any facts. */
  record Exists(Premise premise, Place place) implements Premise {
    @Override
    public List<Premise> parts() {
      return List.of(premise);
    }
  }

  /** All of them; only inside not and exists. */
  record AllOf(List<Premise> premises, Place place) implements Premise {
    /** Copies the premises. */
    public AllOf {
      premises = List.copyOf(premises);
    }

    @Override
    public List<Premise> parts() {
      return premises;
    }
  }

  /**
   * At least one of them; only inside not and exists, and binds nothing that is used outside it.
   */
  record AnyOf(List<Premise> premises, Place place) implements Premise {
    /** Copies the premises. */
    public AnyOf {
      premises = List.copyOf(premises);
    }

    @Override
    public List<Premise> parts() {
      return premises;
    }
  }

  /**
   * Counts, or takes the least or greatest of, what a pattern matches; true once if all results
   * meet the constraints and, for least and greatest, there is anything.
   *
   * @param over the pattern
   * @param results what is taken, each bound to a variable
   * @param constraints on the results; they use variables only
   */
  record Accumulate(Match over, List<Result> results, List<Constraint> constraints, Place place)
      implements Premise {
    /** Copies the lists. */
    public Accumulate {
      results = List.copyOf(results);
      constraints = List.copyOf(constraints);
    }

    @Override
    public List<Premise> parts() {
      return List.of(over);
    }
  }

  /** What an {@link Accumulate} takes. */
  enum Function {
    /** How many facts match; an int. */
    COUNT,
    /** The least value. */
    MIN,
    /** The greatest value. */
    MAX
  }

  /**
   * One result of an {@link Accumulate}.
   *
   * @param variable that it is bound to
   * @param function what is taken
   * @param text the variable, bound in the pattern, whose values are taken; empty for count
   */
  record Result(String variable, Function function, Optional<String> text) {}
}
