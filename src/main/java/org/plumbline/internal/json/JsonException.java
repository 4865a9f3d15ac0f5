package org.plumbline.internal.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Thrown for text that is not JSON, ends too early or has a duplicate member. */
public final class JsonException extends RuntimeException {
  private final int line;
  private final int column;

  JsonException(String message, int line) {
    super(message);
    this.line = line;
    this.column = 0;
  }

  JsonException(JacksonException cause) {
    super(cause.getOriginalMessage(), cause);
    TokenStreamLocation location = cause.getLocation();
    this.line = location == null ? 0 : Math.max(0, location.getLineNr());
    this.column = location == null ? 0 : Math.max(0, location.getColumnNr());
  }

  /** The line of the mistake, counted from 1; 0 if it is not known. */
  public int line() {
    return line;
  }

  /** The column of the mistake in its line, counted from 1; 0 if it is not known. */
  public int column() {
    return column;
  }
}
