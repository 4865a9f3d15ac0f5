package org.plumbline.internal.casefile.schema;

/**
 * A key of a map in the case file.
 *
 * @param name as it is written
 * @param kind what its value may be
 * @param isRequired whether it must be there
 * @param fallback what holds if it is missing; empty if that is worked out, or stays open
 * @param component the component of the fact that it fills; empty if none or several
 * @param question what is asked while it is open, with %s for the entry; empty if it is never open
 * @param description one sentence, for the schema
 */
public record Key(
    String name,
    Kind kind,
    boolean isRequired,
    String fallback,
    String component,
    String question,
    String description) {
  public static Key of(String name, Kind kind) {
    return new Key(name, kind, false, "", "", "", "");
  }

  public Key required() {
    return new Key(name, kind, true, fallback, component, question, description);
  }

  public Key otherwise(String word) {
    return new Key(name, kind, isRequired, word, component, question, description);
  }

  /** Fills {@code component}; while that is open, {@code text} is asked. */
  public Key asks(String filled, String text) {
    return new Key(name, kind, isRequired, fallback, filled, text, description);
  }

  /** Fills {@code filled}, and is never open. */
  public Key fills(String filled) {
    return asks(filled, "");
  }

  public Key doc(String sentence) {
    return new Key(name, kind, isRequired, fallback, component, question, sentence);
  }
}
