package org.plumbline.source;

import java.util.Locale;
import org.plumbline.fact.word.Standing;

/** The kind of publisher of a source. */
public enum SourceKind {
  /** A non-governmental organisation. */
  NGO(Standing.DOCUMENTED_BY_NGO),
  /** The press. */
  PRESS(Standing.PRESS),
  /** A government or one of its bodies. */
  OFFICIAL(Standing.OFFICIAL),
  /** A court. */
  COURT(Standing.COURT),
  /** A body of the United Nations. */
  UN_BODY(Standing.UN_BODY),
  /** An academic. */
  ACADEMIC(Standing.PRESS);

  private final Standing standing;

  SourceKind(Standing standing) {
    this.standing = standing;
  }

  /** The default standing of a fact from such a source. */
  public Standing standing() {
    return standing;
  }

  /** As a case file writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
