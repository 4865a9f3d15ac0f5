package org.plumbline.internal.scenario;

import org.jspecify.annotations.Nullable;

/**
 * A value for each scenario, as a decision diagram: either a value that is the same in all
 * scenarios, or a question with a diagram for each of its answers. Questions have a fixed order,
 * and a question that makes no difference is left out, so two diagrams of the same {@link Diagrams}
 * mean the same only if they are the same object. Immutable.
 */
public final class Diagram {
  /** The position of a value, after all questions. */
  private static final int END = Integer.MAX_VALUE;

  private static final Diagram[] NO_PARTS = {};

  private final int number;
  private final int position;
  private final Diagram[] parts;
  private final @Nullable Object value;

  private Diagram(int number, int position, Diagram[] parts, @Nullable Object value) {
    this.number = number;
    this.position = position;
    this.parts = parts;
    this.value = value;
  }

  static Diagram of(int number, Object value) {
    return new Diagram(number, END, NO_PARTS, value);
  }

  static Diagram of(int number, int position, Diagram[] parts) {
    return new Diagram(number, position, parts, null);
  }

  /** Unique among the diagrams that were made together. */
  int number() {
    return number;
  }

  /** The position of its first question. */
  int position() {
    return position;
  }

  /** How many answers its first question has. */
  int size() {
    return parts.length;
  }

  /** The diagram if the question at a position has its answer {@code i}. */
  Diagram part(int asked, int i) {
    return position == asked ? parts[i] : this;
  }

  /** The value in all scenarios; null if a question makes a difference. */
  @Nullable Object value() {
    return value;
  }
}
