package org.plumbline.reading;

/** A rule looks at so many uncertain facts that its readings cannot be gone through. */
final class TooManyReadings extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooManyReadings() {
    super("too many readings", null, false, false);
  }
}
