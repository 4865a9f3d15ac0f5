package org.plumbline.internal.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Thrown for text that is not JSON, ends too early or has a duplicate member. */
public final class JsonException extends RuntimeException {
  private final int line;

  JsonException(String message, int line) {
    super(message);
    this.line = line;
  }

  JsonException(JacksonException cause) {
    super(cause.getOriginalMessage(), cause);
    this.line = line(cause.getLocation());
  }

  private static int line(@Nullable TokenStreamLocation location) {
    return location == null ? 0 : Math.max(0, location.getLineNr());
  }

  /** The line of the mistake, counted from 1; 0 if it is not known. */
  public int line() {
    return line;
  }
}
