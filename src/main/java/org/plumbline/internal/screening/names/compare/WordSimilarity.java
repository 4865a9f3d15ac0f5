package org.plumbline.internal.screening.names.compare;

import org.plumbline.internal.screening.names.word.PersonWords;
import org.plumbline.internal.screening.names.word.Word;
import org.plumbline.internal.screening.names.word.WordRole;

/** How alike two words are. */
public final class WordSimilarity {
  /** From here on two words are one word written in two ways. */
  static final double ONE_WORD = 0.95;

  /** The most that words with a letter changed, or without vowels, are alike. */
  private static final double GUESSED = 0.94;

  /** Words of one sound; too little to call two names the same. */
  static final double SOUND = 0.93;

  /** Below this two words have nothing to do with each other. */
  static final double NOTHING = 0.5;

  /** A letter more or less says more where there are only consonants. */
  private static final double BARE = 1.4;

  /** So many changes are a slip; each one more counts against the word beyond its share. */
  private static final double SLIP = 1.5;

  private static final double BEYOND = 0.15;

  private static final int SHORT = 3;

  /** In so few letters more than a slip makes another word, as Song and Kyong. */
  private static final int SYLLABLE = 5;

  private static final float ROUNDED = 0.01f;

  private WordSimilarity() {}

  /** From 0, nothing alike, to 1, equal. */
  static double of(Word first, Word second, boolean inPerson) {
    return first.form().equals(second.form()) ? 1 : Remembered.of(first, second, inPerson);
  }

  /** The same, worked out. */
  static double compared(Word first, Word second, boolean inPerson) {
    return compared(first, second, inPerson, 0);
  }

  /** Whether two words have anything to do with each other. */
  public static boolean isAny(Word first, Word second, boolean inPerson) {
    return compared(first, second, inPerson, NOTHING) >= NOTHING;
  }

  /** The same, but what is less than {@code least} may be anything less. */
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

  /** In the name of a body so few letters are an acronym, and another of like sound is another. */
  private static boolean isShort(Word word) {
    return word.form().length() <= SHORT;
  }

  /** Whether its spelling means something; that of numbers and codes does not. */
  private static boolean isSpelled(Word word) {
    return word.role() != WordRole.NUMBER && !Character.isUpperCase(word.form().charAt(0));
  }

  /** Hassan is Hasan. */
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

  /** With more changes words of a length are less alike than {@code least}. */
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
