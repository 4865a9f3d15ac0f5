package org.plumbline.check;

/** The two evaluators differ. Whatever the facts are, that is a fault of Plumbline. */
public final class DisagreementException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what differs. */
  public DisagreementException(String message) {
    super(message);
  }
}
