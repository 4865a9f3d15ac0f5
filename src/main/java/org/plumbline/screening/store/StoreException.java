package org.plumbline.screening.store;

/** The store cannot do what it was asked for; the message is a sentence for people. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With one sentence. */
  public StoreException(String message) {
    super(message);
  }

  /** With one sentence, and what led to it. */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
