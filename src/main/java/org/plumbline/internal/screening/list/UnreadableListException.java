package org.plumbline.internal.screening.list;

/** A file cannot be read as a sanctions list; the message is a sentence for people. */
public final class UnreadableListException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a sentence that names the file, what was found and what was expected. */
  public UnreadableListException(String message) {
    super(message);
  }
}
