package org.plumbline.internal.casefile.assemble;

import org.plumbline.fact.Fact;
import org.plumbline.internal.casefile.schema.Entry;
import org.plumbline.internal.casefile.schema.Key;
import org.plumbline.internal.facttype.FactComponent;
import org.plumbline.problem.Place;

/**
 * The question to ask if a value turns out to be open.
 *
 * @param id the id of the question
 * @param about the id of the fact that it is about
 * @param property the property of that fact, or the type of a fact that may not exist
 * @param text the question in words
 * @param place where the value is written or should be
 */
record QuestionTemplate(String id, String about, String property, String text, Place place) {
  /** Asks for the property that a key fills. */
  static QuestionTemplate of(Entry entry, String key) {
    Key asked = entry.key(key);
    return new QuestionTemplate(
        entry.id() + "." + asked.component(),
        entry.id(),
        asked.component(),
        entry.question(key),
        entry.placeOf(key));
  }

  /** Asks for a component of the fact with this id. */
  static <F extends Fact> QuestionTemplate of(
      String about, FactComponent<F> component, String text, Place place) {
    String property = component.name();
    return new QuestionTemplate(about + "." + property, about, property, text, place);
  }

  /** Asks whether a fact exists that belongs to the fact {@code about}. */
  static QuestionTemplate existence(
      Class<? extends Fact> type, String id, String about, String text, Place place) {
    return new QuestionTemplate(id + ".exists", about, type.getSimpleName(), text, place);
  }

  /** Asks which of several accounts is right. */
  QuestionTemplate which(String accounts) {
    return new QuestionTemplate(id, about, property, text + " " + accounts, place);
  }

  /** Asks for what one account leaves open. */
  QuestionTemplate account(int number, Place place) {
    return new QuestionTemplate(
        id + "." + number, about, property, text + " (account " + number + ")", place);
  }
}
