package org.plumbline.internal.cli.io;

/** An interrupted run cannot go on. */
public final class NotResumableException extends RuntimeException {
  public NotResumableException(String sentence) {
    super(sentence);
  }
}
