package org.plumbline.screening.names;

/**
 * A word of a name in comparable form.
 *
 * @param form in lower-case ASCII; a country code in capitals for a country
 * @param sound the form with spellings of one sound brought together
 * @param skeleton the consonants, as far as scripts agree on them
 * @param role what it does in the name
 * @param bare whether it was written in a script that leaves vowels out, such as Arabic
 */
record Word(String form, String sound, String skeleton, Role role, boolean bare) {
  static Word of(String form, Role role, boolean bare) {
    if (role != Role.PROPER) {
      return new Word(form, form, "", role, bare);
    }
    return new Word(form, Sound.of(form), Sound.skeleton(form), role, bare);
  }

  /** The two as one word. */
  Word and(Word next) {
    return of(form + next.form, Role.PROPER, bare || next.bare);
  }

  /** How many consonants it has. */
  int bones() {
    return skeleton.length();
  }

  boolean isInitial() {
    return form.length() == 1;
  }
}
