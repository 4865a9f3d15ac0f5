package org.plumbline.cli;

/** A result could not be written. */
final class UnwrittenException extends RuntimeException {
  UnwrittenException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  UnwrittenException(String sentence) {
    super(sentence);
  }
}
