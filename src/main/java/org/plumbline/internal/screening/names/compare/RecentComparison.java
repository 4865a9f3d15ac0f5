package org.plumbline.internal.screening.names.compare;

import org.jspecify.annotations.Nullable;
import org.plumbline.internal.screening.names.word.Word;

/**
 * A recently compared pair of words. The names that are compared with one name share many words, so
 * this saves time. Immutable.
 *
 * @param inPerson whether they were compared as words of the names of people
 * @param alike the result of {@link WordSimilarity}
 */
record RecentComparison(Word firstWord, Word secondWord, boolean inPerson, double alike) {
  private static final int BITS = 13;

  /**
   * A new pair may overwrite another. No locks are needed: a thread that reads an old pair compares
   * again.
   */
  private static final @Nullable RecentComparison[] LATELY = new RecentComparison[1 << BITS];

  static double of(Word first, Word second, boolean inPerson) {
    int hash = first.form().hashCode() * 31 + second.form().hashCode();
    int place = (hash * 0x9e3779b9) >>> (Integer.SIZE - BITS);
    RecentComparison known = LATELY[place];
    if (known == null || !known.isOf(first, second, inPerson)) {
      known =
          new RecentComparison(
              first, second, inPerson, WordSimilarity.compared(first, second, inPerson));
      LATELY[place] = known;
    }
    return known.alike;
  }

  private boolean isOf(Word first, Word second, boolean asPeople) {
    return inPerson == asPeople && firstWord.isSame(first) && secondWord.isSame(second);
  }
}
