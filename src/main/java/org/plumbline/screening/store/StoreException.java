package org.plumbline.screening.store;

/** The store cannot do what was asked; the message is a sentence for people. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean unwritten;

  private StoreException(String message, boolean unwritten) {
    super(message);
    this.unwritten = unwritten;
  }

  /** With a message. */
  public StoreException(String message) {
    this(message, false);
  }

  /** With a message and its cause. */
  public StoreException(String message, Throwable cause) {
    this(message, false);
    initCause(cause);
  }

  /** Something could not be written; the store is unchanged. */
  static StoreException unwritten(String message, Throwable cause) {
    StoreException exception = new StoreException(message, true);
    exception.initCause(cause);
    return exception;
  }

  /** Whether something could not be written; false if a list was refused. */
  public boolean isUnwritten() {
    return unwritten;
  }
}
