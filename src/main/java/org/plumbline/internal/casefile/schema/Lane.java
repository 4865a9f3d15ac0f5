package org.plumbline.internal.casefile.schema;

/** What is drawn in one line of the timeline of a case, from above. */
public enum Lane {
  PHASES("Phases of the assistance"),
  STOPS("Pauses and the end"),
  LISTINGS("Listings"),
  FINDINGS("Findings and incidents"),
  DUTIES("Assessments, reviews, approvals"),
  WORDS("Statements, warnings, replies"),
  FLAGS("Flags, by the date from which they could be raised");

  private final String title;

  Lane(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
