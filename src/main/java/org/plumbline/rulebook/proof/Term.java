package org.plumbline.rulebook.proof;

import java.time.LocalDate;

/** Something that has one value wherever a rule fires. */
sealed interface Term {
  /** The type of its value. */
  Class<?> type();

  /** A property of one of the facts. */
  record Part(int fact, String property, Class<?> type) implements Term {}

  /** A value that is written, or is known from the values of a pack. */
  record Constant(Object value) implements Term {
    @Override
    public Class<?> type() {
      return value instanceof Enum<?> word
          ? word.getDeclaringClass()
          : value instanceof Integer
              ? int.class
              : value instanceof Boolean ? boolean.class : value.getClass();
    }
  }

  /** A day some months or years before another. */
  record Earlier(Term day, Term amount, boolean years) implements Term {
    @Override
    public Class<?> type() {
      return LocalDate.class;
    }
  }

  /** The result of counting, or of taking the least or greatest. */
  record Taken(int number, Class<?> type) implements Term {}
}
