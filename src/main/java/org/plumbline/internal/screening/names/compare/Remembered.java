package org.plumbline.internal.screening.names.compare;

import org.jspecify.annotations.Nullable;
import org.plumbline.internal.screening.names.word.Word;

/**
 * How alike two words are that were compared lately: the names that are compared with one name have
 * many words in common. Immutable.
 *
 * @param inPerson whether they were compared as words of the names of people
 * @param alike as {@link WordSimilarity} says
 */
record Remembered(Word word, Word otherWord, boolean inPerson, double alike) {
  private static final int BITS = 13;

  /** A pair may push another out. Without locks: who reads an old pair works it out again. */
  private static final @Nullable Remembered[] LATELY = new Remembered[1 << BITS];

  static double of(Word first, Word second, boolean inPerson) {
    int hash = first.form().hashCode() * 31 + second.form().hashCode();
    int place = (hash * 0x9e3779b9) >>> (Integer.SIZE - BITS);
    Remembered known = LATELY[place];
    if (known == null || !known.isOf(first, second, inPerson)) {
      known =
          new Remembered(first, second, inPerson, WordSimilarity.compared(first, second, inPerson));
      LATELY[place] = known;
    }
    return known.alike;
  }

  private boolean isOf(Word first, Word second, boolean asPeople) {
    return inPerson == asPeople && word.isSame(first) && otherWord.isSame(second);
  }
}
