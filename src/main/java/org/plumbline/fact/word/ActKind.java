package org.plumbline.fact.word;

/** What help in an individual case, or in one kind of case, consists of. */
public enum ActKind {
  /** Evidence was handed over. */
  EVIDENCE_SHARED,
  /** Information or intelligence was handed over. */
  INFORMATION_SHARED,
  /** A person was handed over. */
  PERSON_HANDED_OVER,
  /** Help to investigate offences. */
  INVESTIGATION_HELP,
  /** Help to prosecute or try offences. */
  PROSECUTION_HELP,
  /** Other help. */
  OTHER;

  @Override
  public String toString() {
    return Words.of(this);
  }
}
