package org.plumbline.internal.cli.io;

/** A result could not be written. */
public final class UnwrittenException extends RuntimeException {
  public UnwrittenException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  public UnwrittenException(String sentence) {
    super(sentence);
  }
}
