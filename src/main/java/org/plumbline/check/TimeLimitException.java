package org.plumbline.check;

/** A check took longer than it may, so there is no result. */
public final class TimeLimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception; the message says how long the check could take. */
  public TimeLimitException(String message) {
    super(message);
  }
}
