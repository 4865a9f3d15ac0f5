package org.plumbline.internal.screening.names.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knowledge about words in the names of people. */
public final class PersonWords {
  private static final Map<String, List<String>> TABLE = Glossary.lines("person-words");
  private static final Set<String> TITLES = latin("title");
  private static final Set<String> PARTICLES = latin("particle");
  private static final Set<String> SERVANTS = latin("servant");
  private static final Set<String> COMMON =
      latin("common").stream().map(Sound::of).collect(Collectors.toSet());
  private static final Map<String, Set<String>> LONG_FORMS = longForms();

  /** The similarity of forms of one name in different languages or alphabets. */
  private static final double ONE_NAME = 0.94;

  private static final double SHORT_FORM = 0.88;
  private static final double TWO_NAMES = 0.45;

  /** The sorted letters of abdul, abdel and abdur, which are often written in the wrong order. */
  private static final Set<String> SLIPS = Set.of("abdlu", "abdel", "abdru");

  private static final Pattern SERVANT_OF =
      Pattern.compile("abd(?:[aeou]|ou)(?:l|r(?=r)|s(?=s)|n(?=n)|sh(?=sh))?(?=.{3})");
  private static final Pattern SERVANT_OF_GOD =
      Pattern.compile("abd(?:ou|[aeou])?(?:l[aeou])?ll?(?:ah?|h)");
  private static final Pattern OF_THE_FAITH = Pattern.compile("(?<=.{3})[aeou]d?d(?:i|ee)ne?$");

  private static final Pattern OF_GOD = Pattern.compile("(?<=.{3})(?:(?:[aeo]|ou)llah|ulla)$");
  private static final Set<String> GOD =
      Set.of("allah", "ullah", "ollah", "oullah", "ulla", "allh");

  /**
   * By sound. Half of the number, rounded down, identifies the name; an odd number marks a form
   * from another language.
   */
  private static final Map<String, Integer> GIVEN_NAMES = givenNames();

  private PersonWords() {}

  private static Set<String> latin(String key) {
    return Objects.requireNonNull(TABLE.get(key), key).stream()
        .map(Romaniser::latin)
        .collect(Collectors.toSet());
  }

  private static Map<String, Set<String>> longForms() {
    Map<String, Set<String>> forms = new HashMap<>();
    Glossary.lines("nicknames")
        .forEach(
            (name, shorter) ->
                shorter.forEach(
                    nick -> forms.computeIfAbsent(nick, key -> new HashSet<>()).add(name)));
    return forms;
  }

  private static Map<String, Integer> givenNames() {
    Map<String, Integer> numbers = new HashMap<>();
    Glossary.lines("given-names")
        .forEach(
            (name, forms) -> {
              int number = 2 * numbers.size();
              numbers.putIfAbsent(soundOf(name), number);
              boolean isTranslated = false;
              for (String form : forms) {
                isTranslated |= form.isEmpty();
                numbers.putIfAbsent(
                    form.isEmpty() ? name : soundOf(form), isTranslated ? number + 1 : number);
              }
            });
    return numbers;
  }

  private static String soundOf(String name) {
    return Sound.of(oneSpelling(Romaniser.latin(name.replace(" ", ""))));
  }

  static boolean isTitle(String word) {
    return TITLES.contains(word);
  }

  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  static boolean isServant(String word) {
    return SERVANTS.contains(word) || (word.length() == 5 && SLIPS.contains(sorted(word)));
  }

  private static String sorted(String word) {
    char[] letters = word.toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }

  /** Whether it is the second part of a name such as Nasr Allah. */
  static boolean isGod(String word) {
    return GOD.contains(word);
  }

  /** Whether the name is so common that it says little. */
  public static boolean isCommon(Word word) {
    return COMMON.contains(word.sound());
  }

  /** One spelling for names like Abdulrahman, Nooruddin and Nasrallah. */
  static String oneSpelling(String word) {
    if (SERVANT_OF_GOD.matcher(word).matches()) {
      return "abdullah";
    }
    String plain = SERVANT_OF.matcher(word).replaceFirst("abd");
    return OF_GOD.matcher(OF_THE_FAITH.matcher(plain).replaceFirst("din")).replaceFirst("ullah");
  }

  /**
   * The similarity of two differently spelled given names: forms of one name, such as Mikhail and
   * Mykhailo, or two names, such as Hasan and Husayn. Negative if it is not known.
   */
  public static double alike(Word first, Word second) {
    if (areShortForms(first.form(), second.form())) {
      return SHORT_FORM;
    }
    if (isWithoutServant(first, second) || isWithoutServant(second, first)) {
      return SHORT_FORM;
    }
    Integer number = GIVEN_NAMES.get(first.sound());
    if (number == null) {
      return -1;
    }
    Integer facing = GIVEN_NAMES.get(second.sound());
    if (facing == null) {
      return -1;
    }
    if (number / 2 != facing / 2) {
      return TWO_NAMES;
    }
    return number % 2 == 0 && facing % 2 == 0 ? ONE_NAME : -1;
  }

  /** As in Aziz for Abdul Aziz; but not Muhammad, which is not a name of God. */
  public static boolean isWithoutServant(Word name, Word whole) {
    return whole.form().length() == name.form().length() + 3
        && whole.form().startsWith("abd")
        && whole.form().endsWith(name.form())
        && !isCommon(name);
  }

  /** Whether one is short for the other, or both are short for the same name. */
  private static boolean areShortForms(String first, String second) {
    Set<String> firstLong = LONG_FORMS.get(first);
    Set<String> secondLong = LONG_FORMS.get(second);
    if (firstLong == null) {
      return secondLong != null && isOneOf(first, secondLong);
    }
    return secondLong == null
        ? isOneOf(second, firstLong)
        : firstLong.stream().anyMatch(secondLong::contains);
  }

  /** Whether a name is, or is a form of, one of the given names. */
  private static boolean isOneOf(String name, Set<String> names) {
    if (names.contains(name)) {
      return true;
    }
    Integer number = GIVEN_NAMES.get(soundOf(name));
    return number != null
        && names.stream()
            .map(full -> GIVEN_NAMES.get(soundOf(full)))
            .anyMatch(full -> full != null && full / 2 == number / 2);
  }
}
