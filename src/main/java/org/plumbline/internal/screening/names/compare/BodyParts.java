package org.plumbline.internal.screening.names.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.internal.screening.names.word.Name;
import org.plumbline.internal.screening.names.word.Word;
import org.plumbline.internal.screening.names.word.WordRole;

/**
 * The institutions that the name of a body mentions, and which of them the body is: "Public
 * Security Bureau of the Production Corps" is a bureau, and the corps is above it.
 */
final class BodyParts {
  /** Tasks of bodies. Such a word can name a body by itself, with or without an office after it. */
  private static final Set<String> TASKS =
      Set.of(
          "police",
          "prison",
          "guard",
          "gendarmerie",
          "army",
          "navy",
          "customs",
          "immigration",
          "intelligence",
          "security",
          "penitentiary");

  /** Offices. After a task they add nothing: the police, the police department. */
  private static final Set<String> OFFICES =
      Set.of(
          "bureau",
          "department",
          "directorate",
          "office",
          "service",
          "agency",
          "administration",
          "forces",
          "command",
          "staff");

  /** Units; each of these words is a kind of body by itself. */
  private static final Set<String> UNITS =
      Set.of(
          "ministry",
          "college",
          "academy",
          "university",
          "school",
          "institute",
          "centre",
          "colony",
          "brigade",
          "battalion",
          "regiment",
          "division",
          "corps",
          "unit",
          "station",
          "committee",
          "commission",
          "council",
          "court",
          "prosecutor");

  private static final Set<String> OF =
      Set.of("of", "for", "de", "del", "des", "du", "d", "di", "da", "do", "dos", "der", "l");

  /** One institution with the words that describe it. */
  private static final class Part {
    private final List<String> words = new ArrayList<>();
    private String noun = "";

    boolean isNamed() {
      return !noun.isEmpty();
    }
  }

  private final List<Part> parts = new ArrayList<>();
  private final Part named;

  private BodyParts(Name name) {
    List<Word> segment = new ArrayList<>();
    int first = 0;
    for (Word word : name.words()) {
      if (word.role() == WordRole.PARTICLE && isBreak(word.form(), first > 0)) {
        add(segment);
        first = first == 0 ? parts.size() : first;
        segment.clear();
      } else if (word.role().counts()) {
        segment.add(word);
      }
    }
    add(segment);
    first = first == 0 ? parts.size() : first;
    named = parts.isEmpty() ? new Part() : parts.get(isHeadFirst(name) ? 0 : first - 1);
  }

  /**
   * An "and" separates institutions only after an "of"; before it, it joins words of one
   * institution.
   */
  private static boolean isBreak(String particle, boolean isBehind) {
    return OF.contains(particle) || (isBehind && particle.equals("and"));
  }

  /**
   * Adds the words between two "of": words before a noun describe it, and so do words after the
   * last noun.
   */
  private void add(List<Word> segment) {
    Part part = new Part();
    for (int i = 0; i < segment.size(); i++) {
      String word = segment.get(i).sound();
      part.words.add(word);
      if (isNoun(segment, i)) {
        part.noun = word;
        parts.add(part);
        part = new Part();
      }
    }
    if (part.words.isEmpty()) {
      return;
    }
    if (parts.isEmpty()) {
      parts.add(part);
    } else {
      parts.get(parts.size() - 1).words.addAll(part.words);
    }
  }

  private static boolean isNoun(List<Word> segment, int at) {
    Word word = segment.get(at);
    if (word.role() != WordRole.INSTITUTION) {
      return false;
    }
    return isUnitOrOffice(word)
        || (TASKS.contains(word.sound())
            && segment.subList(at + 1, segment.size()).stream()
                .noneMatch(
                    next ->
                        next.role() == WordRole.INSTITUTION
                            && (isUnitOrOffice(next) || TASKS.contains(next.sound()))));
  }

  private static boolean isUnitOrOffice(Word word) {
    return UNITS.contains(word.sound()) || OFFICES.contains(word.sound());
  }

  /** In Slavic languages, Arabic, Persian and Hebrew the body comes before the body above it. */
  private static boolean isHeadFirst(Name name) {
    String text = name.text();
    for (int at = 0; at < text.length(); at++) {
      if (Character.isLetter(text.charAt(at))) {
        Character.UnicodeScript script = Character.UnicodeScript.of(text.charAt(at));
        return script == Character.UnicodeScript.CYRILLIC
            || script == Character.UnicodeScript.ARABIC
            || script == Character.UnicodeScript.HEBREW;
      }
    }
    return false;
  }

  /** How the body with the longer name differs from the other. */
  enum Difference {
    NONE,
    /** Only the longer name mentions the body above. */
    ONLY_ABOVE,
    PART_OF_IT,
    PART_OF_ANOTHER
  }

  /**
   * Whether a name that mentions more institutions is of a different body than a shorter name: a
   * part of it, or a body of the same kind under a different body.
   *
   * @param met the words of the longer name that the shorter one also has
   * @param extra the institution words that only the longer name has
   */
  static Difference difference(Name shorter, Name longer, List<Word> met, List<String> extra) {
    BodyParts shorterParts = new BodyParts(shorter);
    BodyParts longerParts = new BodyParts(longer);
    if (!shorterParts.named.isNamed() || !longerParts.named.isNamed()) {
      return Difference.NONE;
    }
    if (extra.contains(longerParts.named.noun)) {
      boolean same = OFFICES.containsAll(nouns(extra)) && TASKS.contains(shorterParts.named.noun);
      return same ? Difference.NONE : Difference.PART_OF_IT;
    }
    if (areApart(shorterParts.named.noun, longerParts.named.noun)) {
      return Difference.PART_OF_ANOTHER;
    }
    boolean hasMoreAbove =
        longerParts.parts.stream()
            .anyMatch(part -> part != longerParts.named && extra.contains(part.noun));
    if (!hasMoreAbove) {
      return Difference.NONE;
    }
    return longerParts.hasAllBelow(met) ? Difference.ONLY_ABOVE : Difference.PART_OF_ANOTHER;
  }

  /** The police of a ministry are different from a ministry of police. */
  private static boolean areApart(String first, String second) {
    return (first.equals("ministry") && TASKS.contains(second))
        || (second.equals("ministry") && TASKS.contains(first));
  }

  private static Set<String> nouns(List<String> words) {
    Set<String> nouns = new HashSet<>();
    for (String word : words) {
      if (TASKS.contains(word) || OFFICES.contains(word) || UNITS.contains(word)) {
        nouns.add(word);
      }
    }
    return nouns;
  }

  /** Whether none of the words describes only a body above. */
  private boolean hasAllBelow(List<Word> words) {
    Set<String> above = new HashSet<>();
    parts.stream().filter(part -> part != named).forEach(part -> above.addAll(part.words));
    named.words.forEach(above::remove);
    return words.stream().noneMatch(word -> !word.isCountry() && above.contains(word.sound()));
  }
}
