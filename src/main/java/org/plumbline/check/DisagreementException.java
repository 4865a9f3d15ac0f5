package org.plumbline.check;

/** The two evaluators disagree, which is always a fault of Plumbline. */
public final class DisagreementException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception; the message says what they disagree about. */
  public DisagreementException(String message) {
    super(message);
  }
}
