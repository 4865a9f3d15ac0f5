package org.plumbline.screening.store;

/** The store cannot do what it was asked for; the message is a sentence for people. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean unwritten;

  private StoreException(String message, boolean unwritten) {
    super(message);
    this.unwritten = unwritten;
  }

  /** With one sentence. */
  public StoreException(String message) {
    this(message, false);
  }

  /** With one sentence, and what led to it. */
  public StoreException(String message, Throwable cause) {
    this(message, false);
    initCause(cause);
  }

  /** Something could not be written; the store is as it was. */
  static StoreException unwritten(String message, Throwable cause) {
    StoreException exception = new StoreException(message, true);
    exception.initCause(cause);
    return exception;
  }

  /** Whether it is that something could not be written, and not that a list was refused. */
  public boolean isUnwritten() {
    return unwritten;
  }
}
