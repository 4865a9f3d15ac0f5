package org.plumbline.internal.report.html;

import java.util.List;
import java.util.Locale;

/**
 * The elements of which pages are made; there is none that fetches anything, and a script runs only
 * where the page allows it by its hash.
 */
public enum Tag {
  HTML,
  HEAD,
  BODY,
  META(Form.VOID),
  TITLE,
  STYLE,
  SCRIPT,
  HEADER,
  NAV,
  MAIN,
  FOOTER,
  SECTION,
  ARTICLE,
  DIV,
  H1,
  H2,
  H3,
  H4,
  H5,
  H6,
  P,
  UL,
  OL,
  LI,
  DL,
  DT,
  DD,
  TABLE,
  CAPTION,
  THEAD,
  TBODY,
  TR,
  TH,
  TD,
  BLOCKQUOTE,
  PRE,
  HR(Form.VOID),
  DETAILS,
  SUMMARY,
  LABEL,
  INPUT(Form.VOID),
  A(Form.INLINE),
  SPAN(Form.INLINE),
  STRONG(Form.INLINE),
  CODE(Form.INLINE),
  EM(Form.INLINE),
  SVG,
  DESC,
  LINE,
  RECT,
  CIRCLE,
  POLYGON,
  TEXT;

  private enum Form {
    BLOCK,
    INLINE,
    VOID
  }

  private final Form form;

  Tag() {
    this(Form.BLOCK);
  }

  Tag(Form form) {
    this.form = form;
  }

  /** An element with nothing in it yet. */
  public Element empty() {
    return new Element(this);
  }

  /** An element with a text in it. */
  public Element of(String text) {
    return empty().say(text);
  }

  /** An element with others in it. */
  public Element of(Element... inside) {
    return of(List.of(inside));
  }

  /** An element with others in it. */
  public Element of(List<Element> inside) {
    return empty().add(inside);
  }

  /** Whether nothing can be in it, and it has no end. */
  boolean isVoid() {
    return form == Form.VOID;
  }

  /** Whether it stands within a line. */
  boolean isInline() {
    return form == Form.INLINE;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
