package org.plumbline.internal.casefile.table;

import java.util.List;
import org.plumbline.fact.Fact;
import org.plumbline.internal.casefile.schema.Shape;

/**
 * A section whose entries become facts of one type. Each key fills the component that it names.
 *
 * @param key the key of the section
 * @param type the type of its facts
 * @param shape the keys of its entries
 * @param owner the component for the id of the entry that contains the section; empty for a
 *     top-level section
 * @param existsQuestion the question to ask if the case does not say whether there is any entry,
 *     with %s for the containing entry; empty if a missing section raises no question
 * @param ownerDateKey the key of the containing entry whose date is the default for the date of
 *     this one; empty if there is no such default
 * @param inner the sections inside its entries
 */
public record PlainSection(
    String key,
    Class<? extends Fact> type,
    Shape shape,
    String owner,
    String existsQuestion,
    String ownerDateKey,
    List<PlainSection> inner) {
  /** A section on what happened. If it is missing, no question is asked. */
  static PlainSection of(
      String key, Class<? extends Fact> type, Shape shape, PlainSection... inner) {
    return new PlainSection(key, type, shape, "", "", "", List.of(inner));
  }

  /**
   * A section on what should have been done. If it is missing, whether it was done is an open
   * question.
   */
  static PlainSection duty(
      String key, Class<? extends Fact> type, Shape shape, String existsQuestion) {
    return new PlainSection(key, type, shape, "", existsQuestion, "", List.of());
  }

  /** The same section inside entries of another; {@code component} holds the id of that entry. */
  PlainSection of(String component) {
    return new PlainSection(key, type, shape, component, existsQuestion, ownerDateKey, inner);
  }

  /** The same section, whose date defaults to the key {@code ownerKey} of the containing entry. */
  PlainSection withOwnerDate(String ownerKey) {
    return new PlainSection(key, type, shape, owner, existsQuestion, ownerKey, inner);
  }

  /** Whether the section records a duty, so that a missing section is an open question. */
  public boolean isDuty() {
    return !existsQuestion.isEmpty();
  }
}
