package org.plumbline.internal.screening.names.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.internal.screening.names.word.Name;
import org.plumbline.internal.screening.names.word.Word;
import org.plumbline.internal.screening.names.word.WordRole;

/**
 * The institutions that a name of a body mentions, and which of them it names: in "Public Security
 * Bureau of the Production Corps" it names the bureau, and the corps is above it.
 */
final class BodyParts {
  /** What a body is for. Such a word names a body too, and then an office may follow it or not. */
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

  /** Where somebody works. Beside a task they add nothing: the police, the police department. */
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

  /** Bodies of a kind of their own. */
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

  /** An "and" ties words together in front of "of", and what a body is for behind it. */
  private static boolean isBreak(String particle, boolean isBehind) {
    return OF.contains(particle) || (isBehind && particle.equals("and"));
  }

  /** Words between two of "of": those up to a noun describe it, those after the last do too. */
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

  /** In Slavic languages, Arabic and Persian the body comes before what it belongs to. */
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

  /** What sets two bodies apart, as it is said of the one with the longer name. */
  enum Difference {
    NONE,
    /** The shorter name is the longer one without the body above. */
    ONLY_ABOVE,
    PART_OF_IT,
    PART_OF_ANOTHER
  }

  /**
   * Whether a name with more institutions in it names another body than a shorter one: a part of
   * it, or a body of the same kind under another one.
   *
   * @param met the words of the longer name that the shorter one has too
   * @param extra the institution words that only the longer name has
   */
  static Difference difference(Name shorter, Name longer, List<Word> met, List<String> extra) {
    BodyParts bodyParts = new BodyParts(shorter);
    BodyParts otherBodyParts = new BodyParts(longer);
    if (!bodyParts.named.isNamed() || !otherBodyParts.named.isNamed()) {
      return Difference.NONE;
    }
    if (extra.contains(otherBodyParts.named.noun)) {
      boolean same = OFFICES.containsAll(nouns(extra)) && TASKS.contains(bodyParts.named.noun);
      return same ? Difference.NONE : Difference.PART_OF_IT;
    }
    if (areApart(bodyParts.named.noun, otherBodyParts.named.noun)) {
      return Difference.PART_OF_ANOTHER;
    }
    boolean hasMoreAbove =
        otherBodyParts.parts.stream()
            .anyMatch(part -> part != otherBodyParts.named && extra.contains(part.noun));
    if (!hasMoreAbove) {
      return Difference.NONE;
    }
    return otherBodyParts.hasAllBelow(met) ? Difference.ONLY_ABOVE : Difference.PART_OF_ANOTHER;
  }

  /** The police of a ministry are not a ministry of police. */
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

  /** Whether words describe the body that is named, and none a body above it. */
  private boolean hasAllBelow(List<Word> words) {
    Set<String> above = new HashSet<>();
    parts.stream().filter(part -> part != named).forEach(part -> above.addAll(part.words));
    named.words.forEach(above::remove);
    return words.stream().noneMatch(word -> !word.isCountry() && above.contains(word.sound()));
  }
}
