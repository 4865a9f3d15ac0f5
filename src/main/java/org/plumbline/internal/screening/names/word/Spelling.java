package org.plumbline.internal.screening.names.word;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Splits a text into words as written, before their meaning is known. */
public final class Spelling {
  /**
   * A word as written.
   *
   * @param text letters and digits only, in its script and case
   * @param isHan whether it is written in Chinese characters
   */
  record Written(String text, boolean isHan) {}

  private Spelling() {}

  /** The words, in order; empty if there is no letter and no digit. */
  static List<Written> words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    List<Written> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int length = plain.length();
    int width;
    for (int at = 0; at < length; at += width) {
      int character = plain.codePointAt(at);
      width = Character.charCount(character);
      if (isPart(character)) {
        boolean han = isHan(character);
        if (word.length() > 0 && (han != endsInHan(word) || isCamel(word, plain, at))) {
          flush(word, words);
        }
        word.appendCodePoint(digit(character));
      } else if (character == '%') {
        flush(word, words);
        words.add(new Written("percent", false));
      } else if (character == '&' || character == '+') {
        flush(word, words);
        words.add(new Written("and", false));
      } else if (!isInside(character, plain, at)) {
        flush(word, words);
      }
    }
    flush(word, words);
    return words;
  }

  private static void flush(StringBuilder word, List<Written> words) {
    if (word.length() > 0) {
      words.add(new Written(word.toString(), endsInHan(word)));
      word.setLength(0);
    }
  }

  private static boolean isPart(int character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.NON_SPACING_MARK
        || Character.getType(character) == Character.COMBINING_SPACING_MARK;
  }

  private static int digit(int character) {
    return Character.isDigit(character) ? '0' + Character.digit(character, 10) : character;
  }

  public static boolean isHan(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
  }

  private static boolean endsInHan(StringBuilder word) {
    return isHan(word.codePointBefore(word.length()));
  }

  /**
   * Whether a capital starts a new word inside a word, as in SiemensAG; not in McKesson or GmbH.
   */
  private static boolean isCamel(StringBuilder word, String text, int at) {
    return word.length() >= 3
        && Character.isUpperCase(text.charAt(at))
        && Character.isLowerCase(word.charAt(word.length() - 1))
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }

  /**
   * Whether a character belongs to the word around it, such as an apostrophe or the full stops in
   * S.A.
   */
  private static boolean isInside(int character, String text, int at) {
    if (Character.getType(character) == Character.FORMAT || isApostrophe(character)) {
      return true;
    }
    boolean between =
        at > 0
            && at + 1 < text.length()
            && Character.isLetter(text.charAt(at - 1))
            && Character.isLetter(text.charAt(at + 1));
    if (character == '?' || character == 0xfffd) {
      return between;
    }
    return character == '.' && between && isLone(text, at - 1) && isLone(text, at + 1);
  }

  /** Whether the letter is alone between full stops, spaces and ends. */
  private static boolean isLone(String text, int at) {
    boolean before = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    boolean after = at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
    return before && after;
  }

  static boolean isApostrophe(int character) {
    return character == '\''
        || character == '’'
        || character == '‘'
        || character == '`'
        || character == '´'
        || character == 'ʼ'
        || character == 'ʻ'
        || character == 'ʿ'
        || character == 'ʾ';
  }
}
