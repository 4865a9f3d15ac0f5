package org.plumbline.screening.names;

/**
 * A word of a name in comparable form.
 *
 * @param form in lower-case ASCII; a country code in capitals for a country
 * @param sound the form with spellings of one sound brought together
 * @param skeleton the consonants, as far as scripts agree on them
 * @param classes a bit for each class of consonants that the sound has
 * @param role what it does in the name
 * @param bare whether it was written in a script that leaves vowels out, such as Arabic
 */
record Word(String form, String sound, String skeleton, int classes, Role role, boolean bare) {
  /** Letters that are never changed into those of another class for less than a whole change. */
  private static final String[] CLASSES = {"bp", "dt", "szSC", "fv", "lr", "mn"};

  static Word of(String form, Role role, boolean bare) {
    if (role != Role.PROPER) {
      return new Word(form, form, "", classes(form), role, bare);
    }
    String sound = Sound.of(form);
    return new Word(form, sound, Sound.skeleton(form), classes(sound), role, bare);
  }

  /** A word of the glossary in a spelling that it does not know: like it, but not it. */
  static Word misspelt(String form, String meant, Role role) {
    return new Word(form, meant, "", classes(meant), role, false);
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

  /** At least so many changes make one word of the other. */
  static int classesApart(Word one, Word other) {
    return Math.max(
        Integer.bitCount(one.classes & ~other.classes),
        Integer.bitCount(other.classes & ~one.classes));
  }

  /** The two as one word. */
  Word and(Word next) {
    return of(form + next.form, Role.PROPER, bare || next.bare);
  }

  /** How many consonants it has. */
  int bones() {
    return skeleton.length();
  }

  boolean isCountry() {
    return role == Role.PLACE && Character.isUpperCase(form.charAt(0));
  }

  boolean isInitial() {
    return form.length() == 1;
  }
}
