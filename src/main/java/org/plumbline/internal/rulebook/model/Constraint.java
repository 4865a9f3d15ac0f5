package org.plumbline.internal.rulebook.model;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.problem.Place;

/** A constraint inside the parentheses of a pattern. */
public sealed interface Constraint {
  /** Where it begins in the rule file. */
  Place place();

  /** Its operands, including those of its parts. */
  Stream<Operand> operands();

  /** The names of the variables in it, also of those that name a fact of which it reads a part. */
  default Stream<String> variables() {
    return operands()
        .flatMap(
            operand ->
                operand instanceof Variable variable
                    ? Stream.of(variable.name())
                    : operand instanceof PropertyOf part
                        ? Stream.of(part.variable())
                        : Stream.of());
  }

  /** This constraint or, if it joins others, those that it joins, however deeply. */
  default Stream<Constraint> simple() {
    return Stream.of(this);
  }

  /** {@code $since : from}: names a property of the matched fact; always true. */
  record Bind(String variable, FactType.Property property, Place place) implements Constraint {
    @Override
    public Stream<Operand> operands() {
      return Stream.of();
    }
  }

  /**
   * {@code from <= $day}. A boolean property alone is compared with true, after {@code !} with
   * false.
   */
  record Compare(Operand left, Operator operator, Operand right, Place place)
      implements Constraint {
    @Override
    public Stream<Operand> operands() {
      return Stream.of(left, right);
    }
  }

  /** {@code practice in ( Practice.SYSTEMATIC, Practice.WIDESPREAD )}, or {@code not in}. */
  record Among(Operand left, boolean negated, List<Operand> options, Place place)
      implements Constraint {
    public Among {
      options = List.copyOf(options);
    }

    @Override
    public Stream<Operand> operands() {
      return Stream.concat(Stream.of(left), options.stream());
    }
  }

  /** {@code runningOn( $day )}, or with {@code !} before it. */
  record Ask(FactType.Helper helper, List<Operand> arguments, boolean negated, Place place)
      implements Constraint {
    public Ask {
      arguments = List.copyOf(arguments);
    }

    @Override
    public Stream<Operand> operands() {
      return arguments.stream();
    }
  }

  /** True if all parts are, joined by {@code &&}. */
  record Both(List<Constraint> parts, Place place) implements Constraint {
    public Both {
      parts = List.copyOf(parts);
    }

    @Override
    public Stream<Operand> operands() {
      return parts.stream().flatMap(Constraint::operands);
    }

    @Override
    public Stream<Constraint> simple() {
      return parts.stream().flatMap(Constraint::simple);
    }
  }

  /** True if at least one part is, joined by {@code ||}. */
  record Either(List<Constraint> parts, Place place) implements Constraint {
    public Either {
      parts = List.copyOf(parts);
    }

    @Override
    public Stream<Operand> operands() {
      return parts.stream().flatMap(Constraint::operands);
    }

    @Override
    public Stream<Constraint> simple() {
      return parts.stream().flatMap(Constraint::simple);
    }
  }

  /** How two operands are compared. */
  enum Operator {
    /** Equal. */
    EQUAL("=="),
    /** Not equal. */
    NOT_EQUAL("!="),
    /** Less, or before. */
    LESS("<"),
    /** Less or equal, or not after. */
    AT_MOST("<="),
    /** Greater, or after. */
    GREATER(">"),
    /** Greater or equal, or not before. */
    AT_LEAST(">=");

    private final String symbol;

    Operator(String symbol) {
      this.symbol = symbol;
    }

    /** As a rule file writes it. */
    public String symbol() {
      return symbol;
    }
  }

  /** An operand. */
  sealed interface Operand {
    /** The type of its values. */
    Class<?> type();
  }

  /** A property of the fact that the pattern matches. */
  record Own(FactType.Property property) implements Operand {
    @Override
    public Class<?> type() {
      return property.type();
    }
  }

  /** A variable bound to a property or a result. */
  record Variable(String name, Class<?> type) implements Operand {}

  /** {@code $p.id}: a property of a fact that a variable names. */
  record PropertyOf(String variable, FactType.Property property) implements Operand {
    @Override
    public Class<?> type() {
      return property.type();
    }
  }

  /** A text, a number, true or false, or an enum constant. */
  record Literal(Object value) implements Operand {
    @Override
    public Class<?> type() {
      return value instanceof Integer
          ? int.class
          : value instanceof Boolean
              ? boolean.class
              : value instanceof Enum<?> constant ? constant.getDeclaringClass() : String.class;
    }
  }
}
