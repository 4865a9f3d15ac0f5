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
  static double of(Word one, Word other, boolean inPerson) {
    return one.form().equals(other.form()) ? 1 : Remembered.of(one, other, inPerson);
  }

  /** The same, worked out. */
  static double compared(Word one, Word other, boolean inPerson) {
    return compared(one, other, inPerson, 0);
  }

  /** Whether two words have anything to do with each other. */
  public static boolean isAny(Word one, Word other, boolean inPerson) {
    return compared(one, other, inPerson, NOTHING) >= NOTHING;
  }

  /** The same, but what is less than {@code least} may be anything less. */
  private static double compared(Word one, Word other, boolean inPerson, double least) {
    if (one.form().equals(other.form())) {
      return 1;
    }
    if (one.role() != WordRole.PROPER && one.sound().equals(other.sound())) {
      return SOUND;
    }
    if (!isSpelled(one) || !isSpelled(other)) {
      return 0;
    }
    if (!inPerson && (isShort(one) || isShort(other))) {
      return 0;
    }
    if (one.sound().equals(other.sound())) {
      return inPerson && withoutDoubles(one).equals(withoutDoubles(other)) ? 0.97 : SOUND;
    }
    if (inPerson) {
      if (one.isInitial() || other.isInitial()) {
        return one.form().charAt(0) == other.form().charAt(0) ? 0.85 : 0;
      }
      double known = PersonWords.alike(one, other);
      if (known >= 0) {
        return known;
      }
    }
    if (one.bare() && other.bare()) {
      return Math.max(0, 1 - BARE * (1 - bySound(one, other, least)));
    }
    return Math.min(
        GUESSED,
        one.bare() || other.bare() ? acrossScripts(one, other) : bySound(one, other, least));
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

  private static double bySound(Word one, Word other, double least) {
    int shorter = Math.min(one.sound().length(), other.sound().length());
    int longer = Math.max(one.sound().length(), other.sound().length());
    if (longer > 2 * shorter + 1) {
      return 0;
    }
    if (Word.classesApart(one, other) > longer * (1 - NOTHING)) {
      return 0;
    }
    float most = (float) mostChanges(longer, least) + ROUNDED;
    if (least > 0 && Word.leastChanges(one, other) > most) {
      return 0;
    }
    double changes = EditDistance.of(one.sound(), other.sound(), most);
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

  private static double acrossScripts(Word one, Word other) {
    String bare = one.bare() ? one.sound() : other.sound();
    String full = one.bare() ? other.sound() : one.sound();
    int longer = Math.max(bare.length(), one.bare() ? other.bones() : one.bones());
    return Math.max(0, 1 - BareDistance.of(bare, full) / longer);
  }
}
