package org.plumbline.internal.screening.names.compare;

import org.plumbline.internal.screening.names.word.PersonWords;
import org.plumbline.internal.screening.names.word.Word;
import org.plumbline.internal.screening.names.word.WordRole;

/** How similar two words are. */
public final class WordSimilarity {
  /** From this value on, two words are two spellings of one word. */
  static final double ONE_WORD = 0.95;

  /** The highest value for words with a changed letter, or without vowels. */
  private static final double GUESSED = 0.94;

  /** The value for words with the same sound; too low to call two names the same. */
  static final double SOUND = 0.93;

  /** Below this value, two words are unrelated. */
  static final double NOTHING = 0.5;

  /** A different letter weighs more if both words have only consonants. */
  private static final double BARE = 1.4;

  /** Up to this many changes are a slip; each further one costs {@link #BEYOND} extra. */
  private static final double SLIP = 1.5;

  private static final double BEYOND = 0.15;

  private static final int SHORT = 3;

  /** In words up to this length, more than a slip makes a different word, as in Song and Kyong. */
  private static final int SYLLABLE = 5;

  private static final float ROUNDED = 0.01f;

  private WordSimilarity() {}

  /** From 0, nothing similar, to 1, equal. */
  static double of(Word first, Word second, boolean inPerson) {
    return first.form().equals(second.form()) ? 1 : RecentComparison.of(first, second, inPerson);
  }

  /** The same without the memory of recent comparisons. */
  static double compared(Word first, Word second, boolean inPerson) {
    return compared(first, second, inPerson, 0);
  }

  /** Whether two words are related at all. */
  public static boolean areRelated(Word first, Word second, boolean inPerson) {
    return compared(first, second, inPerson, NOTHING) >= NOTHING;
  }

  /** The same, but a result below {@code least} may be any number below it; this is faster. */
  private static double compared(Word first, Word second, boolean inPerson, double least) {
    if (first.form().equals(second.form())) {
      return 1;
    }
    if (first.role() != WordRole.PROPER && first.sound().equals(second.sound())) {
      return SOUND;
    }
    if (!isSpelled(first) || !isSpelled(second)) {
      return 0;
    }
    if (!inPerson && (isShort(first) || isShort(second))) {
      return 0;
    }
    if (first.sound().equals(second.sound())) {
      return inPerson && withoutDoubles(first).equals(withoutDoubles(second)) ? 0.97 : SOUND;
    }
    if (inPerson) {
      if (first.isInitial() || second.isInitial()) {
        return first.form().charAt(0) == second.form().charAt(0) ? 0.85 : 0;
      }
      double known = PersonWords.alike(first, second);
      if (known >= 0) {
        return known;
      }
    }
    if (first.bare() && second.bare()) {
      return Math.max(0, 1 - BARE * (1 - bySound(first, second, least)));
    }
    return Math.min(
        GUESSED,
        first.bare() || second.bare()
            ? acrossScripts(first, second)
            : bySound(first, second, least));
  }

  /**
   * In the name of a body a word this short is an acronym; one that sounds similar is a different
   * one.
   */
  private static boolean isShort(Word word) {
    return word.form().length() <= SHORT;
  }

  /** False for numbers and codes, whose spelling cannot be similar. */
  private static boolean isSpelled(Word word) {
    return word.role() != WordRole.NUMBER && !Character.isUpperCase(word.form().charAt(0));
  }

  /** Hassan becomes Hasan. */
  private static String withoutDoubles(Word word) {
    StringBuilder plain = new StringBuilder(word.form().length());
    for (int i = 0; i < word.form().length(); i++) {
      char letter = word.form().charAt(i);
      if (i == 0 || letter != word.form().charAt(i - 1)) {
        plain.append(letter);
      }
    }
    return plain.toString();
  }

  private static double bySound(Word first, Word second, double least) {
    int shorter = Math.min(first.sound().length(), second.sound().length());
    int longer = Math.max(first.sound().length(), second.sound().length());
    if (longer > 2 * shorter + 1) {
      return 0;
    }
    if (Word.classesApart(first, second) > longer * (1 - NOTHING)) {
      return 0;
    }
    float most = (float) mostChanges(longer, least) + ROUNDED;
    if (least > 0 && Word.leastChanges(first, second) > most) {
      return 0;
    }
    double changes = EditDistance.of(first.sound(), second.sound(), most);
    if (longer <= SYLLABLE && changes > SLIP) {
      return 0;
    }
    return Math.max(0, 1 - changes / longer - BEYOND * Math.max(0, changes - SLIP));
  }

  /** The most changes with which words of a length are still as similar as {@code least}. */
  private static double mostChanges(int length, double least) {
    double slips = (1 - least + BEYOND * SLIP) / (1.0 / length + BEYOND);
    return Math.min(length * (1 - least), Math.max(SLIP, slips));
  }

  private static double acrossScripts(Word first, Word second) {
    String bare = first.bare() ? first.sound() : second.sound();
    String full = first.bare() ? second.sound() : first.sound();
    int longer = Math.max(bare.length(), first.bare() ? second.bones() : first.bones());
    return Math.max(0, 1 - BareDistance.of(bare, full) / longer);
  }
}
