package org.plumbline.internal.screening.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.plumbline.internal.country.CountryCode;

/**
 * Recognises countries as lists write them: a code, an English name in various spellings, or an
 * adjective of nationality. The names are in {@code countries.txt}.
 */
public final class Countries {
  private static final String TABLE = "countries.txt";

  private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
  private static final Pattern CODE_OF_THREE = Pattern.compile("[A-Z]{3}");
  private static final Pattern PART_OF_A_STATE = Pattern.compile("([a-z]{2})(?:-[a-z0-9]+)?");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  /** Apostrophes, and what a damaged one becomes. */
  private static final String APOSTROPHES = "'’‘`\ufffd";

  private static final String ARTICLE = "the ";

  private static final Map<String, Set<String>> NAMES = names();
  private static final Map<String, String> THREE_LETTERS = threeLetters();
  private static final int LONGEST =
      NAMES.keySet().stream().mapToInt(name -> name.split(" ", -1).length).max().orElse(1);

  private Countries() {}

  /**
   * All countries that a text names, such as both in {@code (1) Somali (2) Swedish}. A word that
   * fits several countries, such as {@code Congolese}, gives each of them.
   *
   * @return ISO 3166-1 alpha-2 codes, and XK for Kosovo; empty if the text names none
   */
  public static Set<String> in(String text) {
    Set<String> whole = exactly(text);
    if (!whole.isEmpty()) {
      return whole;
    }
    String[] words = plain(text).split(" ", -1);
    Set<String> found = new TreeSet<>();
    int at = 0;
    while (at < words.length) {
      at += take(words, at, found);
    }
    return found;
  }

  /** The countries of which the text is the code or name; empty if it contains anything else. */
  public static Set<String> exactly(String text) {
    String stripped = text.strip();
    if (CODE.matcher(stripped).matches()) {
      return CountryCode.is(stripped)
          ? Set.of(stripped)
          : NAMES.getOrDefault(stripped.toLowerCase(Locale.ROOT), Set.of());
    }
    if (CODE_OF_THREE.matcher(stripped).matches() && THREE_LETTERS.containsKey(stripped)) {
      return Set.of(Objects.requireNonNull(THREE_LETTERS.get(stripped)));
    }
    return NAMES.getOrDefault(plain(stripped), Set.of());
  }

  /**
   * The country at the end of an address; empty if it ends with anything else, such as a postcode.
   */
  public static Set<String> atEndOf(String address) {
    return exactly(address.substring(address.lastIndexOf(',') + 1));
  }

  /**
   * The country of a lower-case code from OpenSanctions, such as {@code cn} or, for a region,
   * {@code cn-xz}; empty if it is not one.
   */
  public static Set<String> bySmallCode(String text) {
    var code = PART_OF_A_STATE.matcher(text);
    if (!code.matches()) {
      return Set.of();
    }
    String upper = code.group(1).toUpperCase(Locale.ROOT);
    return CountryCode.is(upper) ? Set.of(upper) : Set.of();
  }

  /**
   * Adds the countries of the longest name that starts here; returns the number of words to move
   * on.
   */
  private static int take(String[] words, int at, Set<String> found) {
    for (int length = Math.min(LONGEST, words.length - at); length > 0; length--) {
      Set<String> codes = NAMES.get(String.join(" ", List.of(words).subList(at, at + length)));
      if (codes != null) {
        found.addAll(codes);
        return length;
      }
    }
    return 1;
  }

  /** Lower-case letters without accents and apostrophes; anything else becomes a single space. */
  private static String plain(String text) {
    String bare =
        isAscii(text)
            ? text
            : ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < bare.length(); i++) {
      char at = bare.charAt(i);
      if (Character.isLetter(at)) {
        words.append(Character.toLowerCase(at));
      } else if (APOSTROPHES.indexOf(at) < 0 && !words.isEmpty()) {
        space(words);
      }
    }
    String plain = words.toString().stripTrailing();
    return plain.startsWith(ARTICLE) ? plain.substring(ARTICLE.length()) : plain;
  }

  private static void space(StringBuilder words) {
    if (words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
    }
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(at -> at < 128);
  }

  private static Map<String, Set<String>> names() {
    Map<String, Set<String>> names = new HashMap<>();
    for (String line : lines()) {
      if (!line.startsWith("#") && !line.isBlank()) {
        for (String name : line.substring(3).split(";", -1)) {
          names.computeIfAbsent(plain(name), key -> new TreeSet<>()).add(line.substring(0, 2));
        }
      }
    }
    return names;
  }

  private static List<String> lines() {
    try (InputStream in = Countries.class.getResourceAsStream(TABLE);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> threeLetters() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      codes.put(new Locale("", code).getISO3Country(), code);
    }
    return codes;
  }
}
