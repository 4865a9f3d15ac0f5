package org.plumbline.internal.scenario;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.fact.word.Why;
import org.plumbline.problem.Place;

/**
 * Something that the case leaves open, with the answers it may have. Two questions are equal if
 * their ids are.
 *
 * @param id unique in the case, such as {@code p1.from}
 * @param about the id of the fact it is about
 * @param property the property of it; the name of the fact type where its existence is open
 * @param why why it is open
 * @param text the question in words, such as {@code when did phase p1 begin?}
 * @param answers what the answer may be
 * @param place where the case leaves it open
 */
public record Question(
    String id, String about, String property, Why why, String text, Answers answers, Place place) {

  /** What the answer may be. */
  public sealed interface Answers {
    /** The first of them. */
    Object first();

    /** The last of them. */
    Object last();
  }

  /**
   * Any day from {@code first} to {@code last}, both included.
   *
   * @param first the first day
   * @param last the last day, not before the first
   */
  public record Days(LocalDate first, LocalDate last) implements Answers {}

  /**
   * One of some values: enum constants, booleans, texts, or the numbers of rival accounts from 0.
   *
   * @param values at least one
   */
  public record OneOf(List<Object> values) implements Answers {
    /** Copies the values. */
    public OneOf {
      values = List.copyOf(values);
    }

    @Override
    public Object first() {
      return values.get(0);
    }

    @Override
    public Object last() {
      return values.get(values.size() - 1);
    }
  }

  @Override
  public boolean equals(Object otherValue) {
    return otherValue instanceof Question question && question.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
