package org.plumbline.internal.report.html;

import java.util.Locale;

/** What elements may have; there is no {@code style}, and nothing that a browser would run. */
public enum Attribute {
  ARIA_DESCRIBEDBY,
  ARIA_LABELLEDBY,
  CHARSET,
  CLASS,
  CONTENT,
  CX,
  CY,
  DIR,
  FOR,
  HEIGHT,
  HIDDEN,
  HREF,
  HTTP_EQUIV,
  ID,
  LANG,
  NAME,
  POINTS,
  R,
  REL,
  ROLE,
  RX,
  SCOPE,
  START,
  TABINDEX,
  TEXT_ANCHOR,
  TYPE,
  VIEW_BOX("viewBox"),
  WIDTH,
  X,
  X1,
  X2,
  XMLNS,
  Y,
  Y1,
  Y2;

  private final String written;

  Attribute() {
    this.written = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Attribute(String written) {
    this.written = written;
  }

  @Override
  public String toString() {
    return written;
  }
}
