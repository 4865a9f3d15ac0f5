package org.plumbline.check;

/**
 * The thread that made a check was interrupted, so there is no result. The thread is still marked
 * as interrupted.
 */
public final class CheckInterruptedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception. */
  public CheckInterruptedException() {
    super("the check was interrupted and has no result");
  }
}
