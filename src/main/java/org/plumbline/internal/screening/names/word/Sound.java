package org.plumbline.internal.screening.names.word;

import java.util.Arrays;

/** The sound of a word: different spellings of one sound become the same letter. */
public final class Sound {
  /**
   * Longer spellings come first; capitals stand for sounds that Latin writes with several letters.
   */
  private static final String[][] SPELLINGS = {
    {"shch", "S"},
    {"tsch", "C"},
    {"sch", "S"},
    {"tch", "C"},
    {"dzh", "j"},
    {"cz", "C"},
    {"ch", "C"},
    {"sh", "S"},
    {"zh", "j"},
    {"dj", "j"},
    {"kh", "h"},
    {"gh", "g"},
    {"ph", "f"},
    {"th", "t"},
    {"dh", "d"},
    {"ck", "k"},
    {"qu", "k"},
    {"ou", "u"},
    {"oo", "u"},
    {"ee", "i"},
    {"ie", "i"},
    {"ij", "i"},
    {"iy", "i"},
    {"yy", "i"},
    {"q", "k"},
    {"c", "k"},
    {"w", "v"},
    {"y", "i"}
  };

  private static final String[][] NONE = {};
  private static final String[][][] BY_LETTER = byLetter();

  private Sound() {}

  private static String[][][] byLetter() {
    String[][][] byLetter = new String[128][][];
    for (int letter = 0; letter < byLetter.length; letter++) {
      char first = (char) letter;
      byLetter[letter] =
          Arrays.stream(SPELLINGS)
              .filter(spelling -> spelling[0].charAt(0) == first)
              .toArray(String[][]::new);
    }
    return byLetter;
  }

  private static String[][] spellings(char letter) {
    return letter < BY_LETTER.length ? BY_LETTER[letter] : NONE;
  }

  public static String of(String form) {
    StringBuilder sound = new StringBuilder(form.length());
    int at = 0;
    while (at < form.length()) {
      int length = spelling(form, at, sound);
      at += length;
    }
    return sound.length() == 0 ? form : sound.toString();
  }

  private static int spelling(String form, int at, StringBuilder sound) {
    char letter = form.charAt(at);
    if (letter == 'x') {
      add(at == 0 ? "s" : "ks", sound);
      return 1;
    }
    if (letter == 'j' && at > 0 && isVowel(form.charAt(at - 1)) && isSoftEnd(form, at + 1)) {
      add("i", sound);
      return 1;
    }
    for (String[] spelling : spellings(letter)) {
      if (form.startsWith(spelling[0], at)) {
        add(spelling[1], sound);
        return spelling[0].length();
      }
    }
    boolean silent =
        letter == 'h'
            && at > 0
            && isVowel(form.charAt(at - 1))
            && (at + 1 == form.length() || !isVowel(form.charAt(at + 1)));
    if (!silent) {
      add(letter, sound);
    }
    return 1;
  }

  private static boolean isSoftEnd(String form, int at) {
    return at == form.length() || !isVowel(form.charAt(at));
  }

  private static void add(String letters, StringBuilder sound) {
    for (int i = 0; i < letters.length(); i++) {
      add(letters.charAt(i), sound);
    }
  }

  private static void add(char letter, StringBuilder sound) {
    if (sound.length() == 0 || sound.charAt(sound.length() - 1) != letter) {
      sound.append(letter);
    }
  }

  /** The consonants; those that some scripts do not distinguish become the same letter. */
  static String skeleton(String form) {
    StringBuilder bones = new StringBuilder(form.length());
    String sound = of(form.replace("w", "").replace("kh", "k"));
    for (int i = 0; i < sound.length(); i++) {
      char bone = bone(sound.charAt(i));
      if (bone != 0 && (bones.length() == 0 || bones.charAt(bones.length() - 1) != bone)) {
        bones.append(bone);
      }
    }
    return bones.toString();
  }

  private static char bone(char sound) {
    return switch (sound) {
      case 'a', 'e', 'i', 'o', 'u', 'h' -> 0;
      case 'd' -> 't';
      case 'p' -> 'b';
      case 'g' -> 'k';
      case 'v' -> 'f';
      case 'z', 'S', 'C' -> 's';
      default -> sound;
    };
  }

  public static boolean isVowel(char letter) {
    return letter == 'a'
        || letter == 'e'
        || letter == 'i'
        || letter == 'o'
        || letter == 'u'
        || letter == 'y';
  }
}
