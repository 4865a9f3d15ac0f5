package org.plumbline.internal.screening.names.word;

import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The meanings of words and phrases, from the tables next to this class and the country names of
 * ICU.
 */
final class Glossary {
  /** The standard words for a phrase, and their role. */
  record Meaning(List<String> words, WordRole role) {}

  /** A phrase that was found: its number of words and its meaning. */
  record Found(int length, Meaning meaning) {}

  private record Phrase(List<String> words, Meaning meaning) {}

  private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "ar", "fa", "zh");

  private static final int SHORTEST_WITH_SLIPS = 6;

  private static final Comparator<Phrase> LONGEST_FIRST =
      Comparator.comparing(phrase -> -phrase.words().size());

  static final Glossary OF_BODIES = ofBodies();

  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final Map<String, Meaning> stems = new HashMap<>();
  private final Map<String, Meaning> han = new HashMap<>();
  private int longestHan;

  /** From each long word without one of its letters, to the word; empty if there are several. */
  private final Map<String, String> slips = new HashMap<>();

  private final Set<String> spelled = new HashSet<>();

  private Glossary() {}

  private static Glossary ofBodies() {
    Glossary glossary = new Glossary();
    glossary.add("institutions", WordRole.INSTITUTION);
    glossary.add("places", WordRole.PLACE);
    glossary.addCountries();
    glossary.add("business-words", WordRole.BUSINESS);
    glossary.add("trades", WordRole.TRADE);
    glossary.add("legal-forms", WordRole.LEGAL_FORM);
    glossary.add("numbers", WordRole.NUMBER);
    glossary.phrases.values().forEach(all -> all.sort(LONGEST_FIRST));
    glossary.addSlips();
    return glossary;
  }

  private void add(String table, WordRole role) {
    lines(table)
        .forEach(
            (meant, forms) -> {
              List<String> words =
                  isCode(meant)
                      ? List.of(meant)
                      : List.of(role == WordRole.PLACE ? meant.replace(" ", "") : meant).stream()
                          .flatMap(all -> List.of(all.split(" ", -1)).stream())
                          .toList();
              Meaning meaning = new Meaning(words, role);
              forms.forEach(form -> add(form, meaning));
            });
  }

  private static boolean isCode(String meant) {
    return meant.length() == 2 && meant.equals(meant.toUpperCase(Locale.ROOT));
  }

  private void addCountries() {
    for (String country : Locale.getISOCountries()) {
      Meaning meaning = new Meaning(List.of(country), WordRole.PLACE);
      for (String language : LANGUAGES) {
        add(new ULocale("", country).getDisplayCountry(new ULocale(language)), meaning);
      }
    }
  }

  private void add(String form, Meaning meaning) {
    boolean isStem = form.endsWith("*");
    List<Spelling.Written> written = Spelling.words(form);
    if (written.size() == 1 && written.get(0).isHan()) {
      String simple = Romaniser.simplified(written.get(0).text());
      han.putIfAbsent(simple, meaning);
      longestHan = Math.max(longestHan, simple.length());
      return;
    }
    List<String> words = written.stream().map(word -> Romaniser.latin(word.text())).toList();
    if (words.isEmpty() || words.get(0).isEmpty()) {
      return;
    }
    if (isStem) {
      stems.putIfAbsent(words.get(0), meaning);
      return;
    }
    List<Phrase> known = phrases.computeIfAbsent(words.get(0), first -> new ArrayList<>());
    if (known.stream().noneMatch(phrase -> phrase.words().equals(words))) {
      known.add(new Phrase(words, meaning));
    }
  }

  /** The longest phrase that starts at a word; null if there is none. */
  @Nullable Found find(List<String> words, int at) {
    for (Phrase phrase : phrases.getOrDefault(words.get(at), List.of())) {
      int end = at + phrase.words().size();
      if (end <= words.size() && words.subList(at, end).equals(phrase.words())) {
        return new Found(phrase.words().size(), phrase.meaning());
      }
    }
    String word = words.get(at);
    for (int length = word.length(); length >= 4; length--) {
      Meaning meaning = stems.get(word.substring(0, length));
      if (meaning != null) {
        return new Found(1, meaning);
      }
    }
    return null;
  }

  private void addSlips() {
    for (List<Phrase> all : phrases.values()) {
      all.forEach(phrase -> spelled.addAll(phrase.words()));
    }
    for (String word : spelled) {
      if (word.length() >= SHORTEST_WITH_SLIPS && Romaniser.isAscii(word)) {
        for (int i = 1; i < word.length(); i++) {
          slips.merge(without(i, word), word, (first, second) -> first.equals(second) ? first : "");
        }
      }
    }
  }

  /** Whether it is a long word of the glossary, in this spelling. */
  boolean isLongWord(String word) {
    return word.length() >= SHORTEST_WITH_SLIPS
        && phrases.getOrDefault(word, List.of()).stream()
            .anyMatch(phrase -> phrase.words().size() == 1);
  }

  private static String without(int at, String word) {
    return word.substring(0, at) + word.substring(at + 1);
  }

  /**
   * The long word of which the given word is a misspelling, with one slip after the first letter: a
   * letter added, missing, changed or swapped with the next. Null if there is none or several, or
   * if the given word is itself in the glossary.
   */
  @Nullable String nearest(String word) {
    if (word.length() < SHORTEST_WITH_SLIPS - 1 || spelled.contains(word)) {
      return null;
    }
    String nearest = slips.get(word);
    for (int i = 1; i < word.length(); i++) {
      String found = withoutOr(i, word);
      if (found != null && !found.equals(nearest)) {
        if (nearest != null) {
          return null;
        }
        nearest = found;
      }
    }
    return nearest == null || nearest.isEmpty() ? null : nearest;
  }

  /** The glossary word without the letter at a position, or with a different one there. */
  private @Nullable String withoutOr(int at, String word) {
    String less = without(at, word);
    if (spelled.contains(less) && less.length() >= SHORTEST_WITH_SLIPS) {
      return less;
    }
    String candidate = slips.get(less);
    return candidate == null || candidate.isEmpty() || !isOneSlip(candidate, word)
        ? null
        : candidate;
  }

  /** Whether two words of the same length differ in one letter, or in two swapped neighbours. */
  private static boolean isOneSlip(String first, String second) {
    int from = 0;
    while (first.charAt(from) == second.charAt(from)) {
      from++;
    }
    int to = first.length() - 1;
    while (first.charAt(to) == second.charAt(to)) {
      to--;
    }
    return to == from
        || (to == from + 1
            && first.charAt(from) == second.charAt(to)
            && first.charAt(to) == second.charAt(from));
  }

  /** The longest word that starts at a Chinese character, in simplified form. */
  @Nullable Found findHan(String text, int at) {
    for (int end = Math.min(text.length(), at + longestHan); end > at; end--) {
      Meaning meaning = han.get(text.substring(at, end));
      if (meaning != null) {
        return new Found(end - at, meaning);
      }
    }
    return null;
  }

  /** The lines of a table: a meaning and its forms. */
  static Map<String, List<String>> lines(String table) {
    Map<String, List<String>> lines = new java.util.LinkedHashMap<>();
    String file = table + ".txt";
    try (InputStream in = Objects.requireNonNull(Glossary.class.getResourceAsStream(file), file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(line -> addLine(line, lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  private static void addLine(String line, Map<String, List<String>> lines) {
    int colon = line.indexOf(':');
    List<String> forms = new ArrayList<>();
    for (String form : line.substring(colon + 1).split("\\|", -1)) {
      forms.add(form.strip());
    }
    lines.computeIfAbsent(line.substring(0, colon).strip(), key -> new ArrayList<>()).addAll(forms);
  }
}
