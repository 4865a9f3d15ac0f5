package org.plumbline.internal.screening.names.word;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes a word of any script in lower-case ASCII letters and digits. */
public final class Romaniser {
  /** A cache of words, because ICU is slow; emptied when it is full. */
  private static final Map<String, String> SEEN = new ConcurrentHashMap<>();

  /** Never larger than the number of Chinese characters. */
  private static final Map<Integer, String> SIMPLE = new ConcurrentHashMap<>();

  private static final int MOST_SEEN = 50_000;
  private static final Transliterator ANY_LATIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII");
  private static final Transliterator SIMPLE_HAN =
      Transliterator.getInstance("Traditional-Simplified");

  /** As in passports and the press; ICU follows ISO 9, which is not used for names. */
  private static final Map<Character, String> CYRILLIC =
      Map.ofEntries(
          Map.entry('а', "a"),
          Map.entry('б', "b"),
          Map.entry('в', "v"),
          Map.entry('г', "g"),
          Map.entry('д', "d"),
          Map.entry('е', "e"),
          Map.entry('ё', "e"),
          Map.entry('ж', "zh"),
          Map.entry('з', "z"),
          Map.entry('и', "i"),
          Map.entry('й', "y"),
          Map.entry('к', "k"),
          Map.entry('л', "l"),
          Map.entry('м', "m"),
          Map.entry('н', "n"),
          Map.entry('о', "o"),
          Map.entry('п', "p"),
          Map.entry('р', "r"),
          Map.entry('с', "s"),
          Map.entry('т', "t"),
          Map.entry('у', "u"),
          Map.entry('ф', "f"),
          Map.entry('х', "kh"),
          Map.entry('ц', "ts"),
          Map.entry('ч', "ch"),
          Map.entry('ш', "sh"),
          Map.entry('щ', "shch"),
          Map.entry('ъ', ""),
          Map.entry('ы', "y"),
          Map.entry('ь', ""),
          Map.entry('э', "e"),
          Map.entry('ю', "yu"),
          Map.entry('я', "ya"),
          Map.entry('є', "ye"),
          Map.entry('і', "i"),
          Map.entry('ї', "yi"),
          Map.entry('ґ', "g"),
          Map.entry('ў', "u"),
          Map.entry('ј', "j"),
          Map.entry('љ', "lj"),
          Map.entry('њ', "nj"),
          Map.entry('ћ', "c"),
          Map.entry('ђ', "dj"),
          Map.entry('џ', "dz"),
          Map.entry('ѓ', "g"),
          Map.entry('ќ', "k"),
          Map.entry('ѕ', "z"));

  private static final Map<Character, String> LATIN =
      Map.ofEntries(
          Map.entry('ø', "o"),
          Map.entry('ł', "l"),
          Map.entry('đ', "d"),
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('þ', "th"),
          Map.entry('ð', "d"),
          Map.entry('ı', "i"),
          Map.entry('ə', "a"),
          Map.entry('ħ', "h"),
          Map.entry('ŋ', "ng"));

  private static final String[][] GREEK = {
    {"ντ", "d"}, {"μπ", "b"}, {"γκ", "g"}, {"γγ", "ng"}, {"τζ", "j"}, {"ου", "u"}, {"αυ", "av"},
    {"ευ", "ev"}, {"αι", "e"}, {"ει", "i"}, {"οι", "i"}, {"β", "v"}, {"η", "i"}, {"υ", "i"}
  };

  private Romaniser() {}

  /** Takes a word without white space and punctuation. */
  static String latin(String word) {
    if (isAscii(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    String seen = SEEN.get(word);
    if (seen == null) {
      seen = romanise(word);
      if (SEEN.size() >= MOST_SEEN) {
        SEEN.clear();
      }
      SEEN.put(word, seen);
    }
    return seen;
  }

  public static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** Chinese text in simplified characters. */
  public static String simplified(String han) {
    StringBuilder simple = new StringBuilder(han.length());
    han.codePoints()
        .forEach(
            number ->
                simple.append(
                    SIMPLE.computeIfAbsent(
                        number, key -> SIMPLE_HAN.transliterate(Character.toString(key)))));
    return simple.toString();
  }

  private static String romanise(String word) {
    if (word.codePointCount(0, word.length()) > 1 && isSyllables(word)) {
      StringBuilder syllables = new StringBuilder();
      word.codePoints().forEach(number -> syllables.append(latin(Character.toString(number))));
      return isForeign(word) ? syllables.toString().replace("eu", "") : syllables.toString();
    }
    String known = byTable(greekLetters(unmarked(word.toLowerCase(Locale.ROOT))));
    String latin = isAscii(known) ? known : ANY_LATIN.transliterate(arabicLetters(known));
    int end = hasSilentEnd(word, latin) ? latin.length() - 1 : latin.length();
    StringBuilder letters = new StringBuilder(end);
    for (int i = 0; i < end; i++) {
      char letter = Character.toLowerCase(latin.charAt(i));
      if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
        letters.append(letter);
      }
    }
    return letters.length() == 0 ? ownLetters(word) : letters.toString();
  }

  /** ICU cannot romanise some scripts, such as Khmer; their words are compared as they are. */
  private static String ownLetters(String word) {
    boolean lettered = word.codePoints().anyMatch(Character::isLetterOrDigit);
    return lettered ? word.toLowerCase(Locale.ROOT) : "";
  }

  /** Chinese and Korean: ICU is slow, but there are few enough syllables to cache them all. */
  private static boolean isSyllables(String word) {
    return word.codePoints()
        .allMatch(number -> Spelling.isHan(number) || (number >= 0xac00 && number <= 0xd7a3));
  }

  /**
   * Whether a Korean word is long enough to be a foreign name, which has extra vowels after
   * consonants.
   */
  private static boolean isForeign(String word) {
    return word.length() > 3 && word.charAt(0) >= 0xac00;
  }

  /** Removes accents, but keeps marks that make a different letter in Cyrillic. */
  private static String unmarked(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (CYRILLIC.containsKey(letter) || letter > 0x590) {
        plain.append(letter);
      } else if (letter >= 128) {
        String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        parts.chars().filter(part -> !isMark(part)).forEach(part -> plain.append((char) part));
      } else {
        plain.append(letter);
      }
    }
    return plain.toString();
  }

  /** Replaces groups of letters that stand for one sound; ICU would treat each letter by itself. */
  private static String greekLetters(String word) {
    if (word.isEmpty() || word.charAt(0) < 0x370 || word.charAt(0) > 0x3ff) {
      return word;
    }
    String plain = word;
    for (String[] sound : GREEK) {
      plain = plain.replace(sound[0], sound[1]);
    }
    return plain;
  }

  /** In Hindi and related scripts, a final consonant is romanised with an a that is not spoken. */
  private static boolean hasSilentEnd(String word, String latin) {
    char last = word.charAt(word.length() - 1);
    return last >= 0x900
        && last <= 0xaff
        && Character.isLetter(last)
        && latin.length() > 2
        && latin.endsWith("a");
  }

  private static boolean isMark(int character) {
    return Character.getType(character) == Character.NON_SPACING_MARK;
  }

  private static String byTable(String word) {
    StringBuilder latin = new StringBuilder(word.length() + 4);
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      String known = CYRILLIC.get(letter);
      if (known == null) {
        known = LATIN.get(letter);
      }
      if (known == null) {
        latin.append(letter);
      } else {
        latin.append(known);
      }
    }
    return latin.toString();
  }

  /** Unifies Persian and Arabic forms of a letter, and removes the article and vowel marks. */
  private static String arabicLetters(String word) {
    if (word.isEmpty() || word.charAt(0) < 0x600 || word.charAt(0) > 0x6ff) {
      return word;
    }
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      switch (letter) {
        case 'أ', 'إ', 'آ', 'ٱ' -> plain.append('ا');
        case 'ی', 'ى', 'ئ' -> plain.append('ي');
        case 'ک' -> plain.append('ك');
        case 'ة' -> plain.append('ه');
        case 'ؤ' -> plain.append('و');
        case 'ء', 'ـ' -> {}
        default -> {
          if (!isMark(letter)) {
            plain.append(letter);
          }
        }
      }
    }
    return withoutArticle(servant(plain.toString()));
  }

  /** The first letter of abd, as in Abdallah, has no Latin equivalent; it sounds like an a. */
  private static String servant(String word) {
    return word.startsWith("عبد") ? "ا" + word.substring(1) : word;
  }

  private static String withoutArticle(String word) {
    String rest = word.startsWith("وال") && word.length() > 5 ? word.substring(1) : word;
    if (rest.startsWith("لل") && rest.length() > 4) {
      return rest.substring(2);
    }
    return rest.startsWith("ال") && rest.length() > 4 ? rest.substring(2) : rest;
  }
}
