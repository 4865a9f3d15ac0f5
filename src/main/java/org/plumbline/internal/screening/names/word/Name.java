package org.plumbline.internal.screening.names.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A name in comparable form: scripts, cases, titles, legal forms and spellings are unified.
 * Immutable.
 */
public final class Name {
  /** A longer name is cut off here; it can then be a possible match at most. */
  static final int MOST_CHARACTERS = 1_000;

  static final int MOST_WORDS = 40;

  private final String text;
  private final NameKind kind;
  private final List<Word> words;
  private final List<Word> counting;
  private final boolean cut;

  private Name(String text, NameKind kind, List<Word> words, boolean cut) {
    this.text = text;
    this.kind = kind;
    this.words = List.copyOf(words);
    counting = counting(this.words);
    this.cut = cut;
  }

  private static List<Word> counting(List<Word> words) {
    List<Word> counting = new ArrayList<>(words.size());
    for (Word word : words) {
      if (word.role().counts()) {
        counting.add(word);
      }
    }
    return counting.size() == words.size() ? words : List.copyOf(counting);
  }

  /**
   * Reads a name.
   *
   * @param text in any script; may be empty, and may be of any length, but only its first 1,000
   *     characters and 40 words are compared
   */
  public static Name of(String text, NameKind kind) {
    String part = text;
    if (text.length() > MOST_CHARACTERS) {
      int end =
          Character.isHighSurrogate(text.charAt(MOST_CHARACTERS - 1))
              ? MOST_CHARACTERS - 1
              : MOST_CHARACTERS;
      part = text.substring(0, end);
    }
    List<Word> words = NameReader.read(Acronyms.removed(part), kind);
    boolean cut = part.length() < text.length() || words.size() > MOST_WORDS;
    return new Name(
        text, kind, words.size() > MOST_WORDS ? words.subList(0, MOST_WORDS) : words, cut);
  }

  /** A name whose words are known already. */
  public static Name of(String text, NameKind kind, List<Word> words, boolean cut) {
    return new Name(text, kind, words, cut);
  }

  public String text() {
    return text;
  }

  public NameKind kind() {
    return kind;
  }

  /**
   * Whether it has a word that can be compared. A name of spaces, symbols or emoji has none, and
   * matches nothing.
   */
  public boolean isComparable() {
    return !counting.isEmpty();
  }

  /**
   * Whether one of its words shows that it is not a person, such as an institution or a legal form.
   */
  public boolean saysBody() {
    return words.stream().anyMatch(word -> word.role().saysBody());
  }

  /** Whether it was too long to compare as a whole. */
  public boolean isCut() {
    return cut;
  }

  /** The countries that it mentions, as ISO 3166-1 alpha-2 codes. */
  public Set<String> countries() {
    Set<String> countries = new TreeSet<>();
    for (Word word : words) {
      if (word.isCountry()) {
        countries.add(word.form());
      }
    }
    return countries;
  }

  /** The name without the countries it mentions. */
  public Name withoutCountries() {
    List<Word> rest = words.stream().filter(word -> !word.isCountry()).toList();
    return new Name(text, kind, rest, cut);
  }

  public List<Word> words() {
    return words;
  }

  /** The words that count; titles, particles and legal forms do not. */
  public List<Word> counting() {
    return counting;
  }

  @Override
  public String toString() {
    return text;
  }
}
