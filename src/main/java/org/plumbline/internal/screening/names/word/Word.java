package org.plumbline.internal.screening.names.word;

import org.jspecify.annotations.Nullable;
import org.plumbline.internal.screening.names.compare.EditDistance;

/**
 * A word of a name in comparable form.
 *
 * @param form in lower-case ASCII; a country code in capitals for a country
 * @param sound the form with spellings of one sound brought together
 * @param skeleton the consonants, as far as scripts agree on them
 * @param classes a bit for each class of consonants that the sound has
 * @param letters a bit for each letter that the sound has
 * @param role what it does in the name
 * @param bare whether it was written in a script that leaves vowels out, such as Arabic
 */
public record Word(
    String form,
    String sound,
    String skeleton,
    int classes,
    int letters,
    WordRole role,
    boolean bare) {
  /** Letters that are never changed into those of another class for less than a whole change. */
  private static final String[] CLASSES = {"bp", "dt", "szSC", "fv", "lr", "mn"};

  /** Of these none is near a letter outside its class. */
  private static final int CLOSED = ~(1 << 2);

  private static final int H = 1 << ('h' - 'a');

  private static final int BITS = 13;

  /**
   * Words made lately, as most names have common ones. Without locks: who reads an old one makes
   * another.
   */
  private static final @Nullable Word[] LATELY = new Word[1 << BITS];

  public static Word of(String form, WordRole role, boolean bare) {
    int place = (form.hashCode() * 0x9e3779b9) >>> (Integer.SIZE - BITS);
    Word known = LATELY[place];
    if (known == null || !known.isOf(form, role, bare)) {
      known = made(form, role, bare);
      LATELY[place] = known;
    }
    return known;
  }

  /** A word as it was made before. */
  public static Word of(String form, String sound, String skeleton, WordRole role, boolean bare) {
    return new Word(form, sound, skeleton, classes(sound), letters(sound), role, bare);
  }

  private boolean isOf(String anyForm, WordRole anyRole, boolean isBare) {
    return role == anyRole && bare == isBare && form.equals(anyForm);
  }

  /** Whether it is the same word; all else follows from these three. */
  public boolean isSame(Word otherWord) {
    return isOf(otherWord.form, otherWord.role, otherWord.bare);
  }

  private static Word made(String form, WordRole role, boolean bare) {
    if (role != WordRole.PROPER) {
      return new Word(form, form, "", classes(form), letters(form), role, bare);
    }
    String sound = Sound.of(form);
    return new Word(form, sound, Sound.skeleton(form), classes(sound), letters(sound), role, bare);
  }

  /** A word of the glossary in a spelling that it does not know: like it, but not it. */
  static Word misspelt(String form, String meant, WordRole role) {
    return new Word(form, meant, "", classes(meant), letters(meant), role, false);
  }

  private static int classes(String sound) {
    int classes = 0;
    for (int i = 0; i < sound.length(); i++) {
      for (int bit = 0; bit < CLASSES.length; bit++) {
        if (CLASSES[bit].indexOf(sound.charAt(i)) >= 0) {
          classes |= 1 << bit;
        }
      }
    }
    return classes;
  }

  private static int letters(String sound) {
    int letters = 0;
    for (int i = 0; i < sound.length(); i++) {
      char letter = sound.charAt(i);
      letters |= letter >= 'a' && letter <= 'z' ? 1 << (letter - 'a') : 0;
    }
    return letters;
  }

  /** {@link EditDistance} cannot be less: what one has and the other has not, has to be changed. */
  public static double leastChanges(Word first, Word second) {
    return Math.max(leastMissing(first, second), leastMissing(second, first));
  }

  private static double leastMissing(Word first, Word second) {
    int letters = first.letters & ~second.letters;
    int silent = letters & H;
    int classes = first.classes & ~second.classes & CLOSED;
    return 0.5 * (Integer.bitCount(letters ^ silent) + Integer.bitCount(classes))
        + (silent == 0 ? 0 : 0.4);
  }

  /** At least so many changes make one word of the other. */
  public static int classesApart(Word first, Word second) {
    return Math.max(
        Integer.bitCount(first.classes & ~second.classes),
        Integer.bitCount(second.classes & ~first.classes));
  }

  /** The two as one word. */
  public Word and(Word next) {
    return of(form + next.form, WordRole.PROPER, bare || next.bare);
  }

  /** How many consonants it has. */
  public int bones() {
    return skeleton.length();
  }

  public boolean isCountry() {
    return role == WordRole.PLACE && Character.isUpperCase(form.charAt(0));
  }

  public boolean isInitial() {
    return form.length() == 1;
  }

  @Override
  public boolean equals(@Nullable Object otherValue) {
    return otherValue instanceof Word word && isSame(word);
  }

  @Override
  public int hashCode() {
    return form.hashCode() * 31 + role.name().hashCode() + (bare ? 1 : 0);
  }
}
