package org.plumbline.rulebook.proof;

/** What is true of every case so far, and need not stay so. */
public enum Assumption {
  /** A case has one partnership, and everything that belongs to one belongs to it. */
  ONE_PARTNERSHIP("a case file holds one partnership"),
  /** Where there is only one word to choose, it is that. */
  ONE_WORD("there is only one word to choose so far");

  private final String words;

  Assumption(String words) {
    this.words = words;
  }

  /** In words. */
  @Override
  public String toString() {
    return words;
  }
}
