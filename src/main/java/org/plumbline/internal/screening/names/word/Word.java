package org.plumbline.internal.screening.names.word;

import org.jspecify.annotations.Nullable;
import org.plumbline.internal.screening.names.compare.EditDistance;

/**
 * A word of a name in comparable form.
 *
 * @param form in lower-case ASCII; a country code in capitals for a country
 * @param sound the form with unified spellings of each sound
 * @param skeleton the consonants, as far as scripts agree on them
 * @param classes a bit for each class of consonants in the sound
 * @param letters a bit for each letter in the sound
 * @param role in the name
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
  /**
   * Classes of letters; changing a letter into one of another class always costs a whole change.
   */
  private static final String[] CLASSES = {"bp", "dt", "szSC", "fv", "lr", "mn"};

  /** The classes whose letters are not similar to any letter outside the class. */
  private static final int CLOSED = ~(1 << 2);

  private static final int H = 1 << ('h' - 'a');

  private static final int BITS = 13;

  /**
   * A cache of recent words, because most names contain common ones. No locks are needed: a thread
   * that reads an old word makes a new one.
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

  /** A word whose sound and skeleton are known already. */
  public static Word of(String form, String sound, String skeleton, WordRole role, boolean bare) {
    return new Word(form, sound, skeleton, classes(sound), letters(sound), role, bare);
  }

  private boolean isOf(String wantedForm, WordRole wantedRole, boolean wantedBare) {
    return role == wantedRole && bare == wantedBare && form.equals(wantedForm);
  }

  /** Whether it is the same word; all other values follow from form, role and bare. */
  public boolean isSame(Word that) {
    return isOf(that.form, that.role, that.bare);
  }

  private static Word made(String form, WordRole role, boolean bare) {
    if (role != WordRole.PROPER) {
      return new Word(form, form, "", classes(form), letters(form), role, bare);
    }
    String sound = Sound.of(form);
    return new Word(form, sound, Sound.skeleton(form), classes(sound), letters(sound), role, bare);
  }

  /** A glossary word in an unknown spelling: similar to the word, but not the same. */
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

  /** {@link EditDistance} cannot be less: letters that only one word has must be changed. */
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

  /** The number of changes that are needed at least. */
  public static int classesApart(Word first, Word second) {
    return Math.max(
        Integer.bitCount(first.classes & ~second.classes),
        Integer.bitCount(second.classes & ~first.classes));
  }

  /** The two as one word. */
  public Word and(Word next) {
    return of(form + next.form, WordRole.PROPER, bare || next.bare);
  }

  /** The number of consonants. */
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
  public boolean equals(@Nullable Object object) {
    return object instanceof Word word && isSame(word);
  }

  @Override
  public int hashCode() {
    return form.hashCode() * 31 + role.name().hashCode() + (bare ? 1 : 0);
  }
}
