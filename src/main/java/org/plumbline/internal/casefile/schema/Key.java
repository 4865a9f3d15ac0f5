package org.plumbline.internal.casefile.schema;

import org.plumbline.fact.Fact;
import org.plumbline.internal.facttype.FactComponent;

/**
 * A key of a map in the case file.
 *
 * @param name the key as it is written
 * @param kind the values that it can have
 * @param isRequired whether the key must be present
 * @param fallback the default if the key is missing; empty if the value is then derived or stays
 *     open
 * @param component the component of the fact that it fills, or {@code exists}; empty if it fills
 *     none or several
 * @param question the question to ask while the value is open, with %s for the entry; empty if it
 *     is never open
 * @param description one sentence for the JSON Schema
 */
public record Key(
    String name,
    Kind kind,
    boolean isRequired,
    String fallback,
    String component,
    String question,
    String description) {
  /** Stands for a component while the question is whether the fact exists. */
  static final String EXISTS = "exists";

  public static Key of(String name, Kind kind) {
    return new Key(name, kind, false, "", "", "", "");
  }

  public Key required() {
    return new Key(name, kind, true, fallback, component, question, description);
  }

  public Key withFallback(String word) {
    return new Key(name, kind, isRequired, word, component, question, description);
  }

  /** Fills a component of the fact. */
  public <F extends Fact> Key fills(FactComponent<F> filled) {
    return new Key(name, kind, isRequired, fallback, filled.name(), question, description);
  }

  /** Asks {@code text} while the value is open. */
  public Key asks(String text) {
    return new Key(name, kind, isRequired, fallback, component, text, description);
  }

  /** Fills a component of the fact; asks {@code text} while the value is open. */
  public <F extends Fact> Key asks(FactComponent<F> filled, String text) {
    return fills(filled).asks(text);
  }

  /** Asks {@code text} while it is open whether the fact exists. */
  public Key asksWhether(String text) {
    return new Key(name, kind, isRequired, fallback, EXISTS, text, description);
  }

  public Key doc(String sentence) {
    return new Key(name, kind, isRequired, fallback, component, question, sentence);
  }
}
