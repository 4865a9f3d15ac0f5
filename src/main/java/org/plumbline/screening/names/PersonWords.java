package org.plumbline.screening.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is known of words in the names of people. */
final class PersonWords {
  private static final Map<String, List<String>> TABLE = Glossary.lines("person-words");
  private static final Set<String> TITLES = latin("title");
  private static final Set<String> PARTICLES = latin("particle");
  private static final Set<String> SERVANTS = latin("servant");
  private static final Set<String> COMMON =
      latin("common").stream().map(Sound::of).collect(Collectors.toSet());
  private static final Map<String, String> LONG_FORMS = longForms();

  /** The letters of abdul, abdel and abdur, which are often written in a wrong order. */
  private static final Set<String> SLIPS = Set.of("abdlu", "abdel", "abdru");

  private static final Pattern SERVANT_OF =
      Pattern.compile("abd(?:[aeou]|ou)(?:l|r(?=r)|s(?=s)|n(?=n)|sh(?=sh))?(?=.{3})");
  private static final Pattern OF_THE_FAITH = Pattern.compile("(?<=.{3})[aeou]d?d(?:i|ee)ne?$");

  private PersonWords() {}

  private static Set<String> latin(String key) {
    return Objects.requireNonNull(TABLE.get(key), key).stream()
        .map(Romaniser::latin)
        .collect(Collectors.toSet());
  }

  private static Map<String, String> longForms() {
    Map<String, String> forms = new HashMap<>();
    Glossary.lines("nicknames")
        .forEach((name, shorter) -> shorter.forEach(nick -> forms.put(nick, name)));
    return forms;
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

  /** Whether so many are called so that the word tells little. */
  static boolean isCommon(Word word) {
    return COMMON.contains(word.sound());
  }

  /** One spelling for names like Abdulrahman and Nooruddin. */
  static String oneSpelling(String word) {
    String plain = SERVANT_OF.matcher(word).replaceFirst("abd");
    return OF_THE_FAITH.matcher(plain).replaceFirst("din");
  }

  /** Whether one is short for the other, or both for one name. */
  static boolean areShortForms(String one, String other) {
    return LONG_FORMS.getOrDefault(one, one).equals(LONG_FORMS.getOrDefault(other, other));
  }
}
