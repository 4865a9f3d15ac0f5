package org.plumbline.internal.scenario;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.fact.word.Why;
import org.plumbline.problem.Place;

/**
 * An open question of a case, with its possible answers. Two questions are equal if their ids are
 * equal.
 *
 * @param id the id, unique in the case, such as {@code p1.from}
 * @param about the id of the fact that it is about
 * @param property the open property of that fact; the name of the fact type if its existence is
 *     open
 * @param why the reason why it is open
 * @param text the question in words, such as {@code when did phase p1 begin?}
 * @param answers the possible answers
 * @param place where the case leaves it open
 */
public record Question(
    String id, String about, String property, Why why, String text, Answers answers, Place place) {

  /** The possible answers to a question. */
  public sealed interface Answers {
    /** The first answer. */
    Object first();

    /** The last answer. */
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
   * One of several values: enum constants, Booleans, texts, or the numbers of accounts, from 0.
   *
   * @param values the values, at least one
   */
  public record OneOf(List<Object> values) implements Answers {

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
  public boolean equals(Object object) {
    return object instanceof Question question && question.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
