package org.plumbline.screening.store;

/** A folder of the store contains no edition of a list; the message says why. */
final class NoEditionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoEditionException(String message, Throwable cause) {
    super(message, cause);
  }
}
