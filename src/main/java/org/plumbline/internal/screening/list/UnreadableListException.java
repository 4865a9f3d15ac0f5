package org.plumbline.internal.screening.list;

/** A file cannot be taken for a sanctions list; the message is a sentence for people. */
public final class UnreadableListException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With one sentence that names the file, what was found and what was wanted. */
  public UnreadableListException(String message) {
    super(message);
  }
}
