package org.plumbline.internal.screening.names.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits a name into words with roles. */
final class NameReader {
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "the", "of", "and", "for", "in", "on", "at", "to", "a", "an", "de", "del", "la", "las",
          "el", "los", "al", "le", "les", "des", "du", "d", "l", "y", "e", "et", "und", "der",
          "die", "das", "fur", "von", "i", "po", "v", "s", "w", "wa", "va", "li", "fi", "ve", "no",
          "nr", "number", "za", "da", "do", "dos", "di");

  private static final Set<String> FORMS_IN_FRONT =
      Set.of(
          "ooo", "oao", "pt", "ao", "zao", "pao", "tov", "too", "llc", "srl", "jsc", "pat", "sia",
          "uab", "inc", "ltd");
  private static final Set<String> FORMS_ANYWHERE =
      Set.of("ooo", "oao", "zao", "pao", "llc", "ltd", "jsc", "doo", "fze");
  private static final Pattern ROMAN =
      Pattern.compile("(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})(?:th|st|nd|rd)?");
  private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:st|nd|rd|th|e|er|o|a|ya|y|i)?");

  private NameReader() {}

  static List<Word> read(String text, NameKind kind) {
    if (kind == NameKind.PERSON) {
      return person(text);
    }
    List<Word> body = body(text);
    boolean isBody =
        kind == NameKind.BODY || body.stream().anyMatch(word -> word.role().saysBody());
    return isBody ? body : person(text);
  }

  // --- people ------------------------------------------------------------------------------------

  private static List<Word> person(String text) {
    List<Word> words = new ArrayList<>();
    List<Spelling.Written> written = Spelling.words(firstNameFirst(text));
    for (Spelling.Written word : written) {
      if (word.isHan()) {
        syllables(word.text(), written.size() == 1, words);
      } else if (isHangul(word.text()) && written.size() == 1 && word.text().length() <= 4) {
        syllables(word.text(), true, words);
      } else {
        addPersonal(Romaniser.latin(word.text()), isBare(word.text()), words);
      }
    }
    return withRoles(joined(words));
  }

  /** LAST, First becomes First LAST. */
  private static String firstNameFirst(String text) {
    int comma = text.indexOf(',');
    return comma < 0 || comma != text.lastIndexOf(',')
        ? text
        : text.substring(comma + 1) + " " + text.substring(0, comma);
  }

  /**
   * In a name without spaces, the first character is the family name; in a longer one, the first
   * two.
   */
  private static void syllables(String text, boolean isWhole, List<Word> words) {
    int family = text.length() > 3 ? 2 : 1;
    if (!isWhole || text.length() == 1) {
      addPersonal(Romaniser.latin(text), false, words);
      return;
    }
    addPersonal(Romaniser.latin(text.substring(0, family)), false, words);
    addPersonal(Romaniser.latin(text.substring(family)), false, words);
  }

  private static void addPersonal(String latin, boolean bare, List<Word> words) {
    if (!latin.isEmpty()) {
      words.add(Word.of(letters(latin), WordRole.PROPER, bare));
    }
  }

  /** Replaces digits that stand for letters; names of people contain no numbers. */
  private static String letters(String word) {
    boolean mixed =
        word.chars().anyMatch(Character::isDigit) && word.chars().anyMatch(c -> c > '9');
    return mixed
        ? word.replace('0', 'o').replace('1', 'i').replace('3', 'e').replace('5', 's')
        : word;
  }

  /** Joins names such as Abd al-Rahman, Salah ud-Din and Abu Bakr into one word. */
  private static List<Word> joined(List<Word> words) {
    List<Word> joined = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      int next = i + 1;
      if (PersonWords.isServant(word.form()) && next < words.size()) {
        if (PersonWords.isParticle(words.get(next).form()) && next + 1 < words.size()) {
          next++;
        }
        Word whole = words.get(next);
        joined.add(spelled("abdul" + whole.form(), word.bare() || whole.bare()));
        i = next;
      } else if (word.form().equals("abu") && next < words.size()) {
        joined.add(spelled("abu" + words.get(next).form(), word.bare()));
        i = next;
      } else if (isOfTheFaith(words, i) && !joined.isEmpty()) {
        Word before = joined.remove(joined.size() - 1);
        if (PersonWords.isParticle(before.form()) && !joined.isEmpty()) {
          before = joined.remove(joined.size() - 1);
        }
        joined.add(Word.of(before.form() + "din", WordRole.PROPER, before.bare()));
      } else if (PersonWords.isGod(word.form()) && isName(joined)) {
        Word before = joined.remove(joined.size() - 1);
        joined.add(spelled(before.form() + word.form(), before.bare() || word.bare()));
      } else {
        joined.add(spelled(word.form(), word.bare()));
      }
    }
    return joined;
  }

  private static boolean isName(List<Word> before) {
    return !before.isEmpty()
        && !PersonWords.isParticle(before.get(before.size() - 1).form())
        && !PersonWords.isTitle(before.get(before.size() - 1).form());
  }

  private static boolean isOfTheFaith(List<Word> words, int at) {
    return Set.of("din", "eddine", "uddin", "eldin", "aldin", "eddin", "deen", "uldin", "eldine")
        .contains(words.get(at).form());
  }

  private static Word spelled(String form, boolean bare) {
    return Word.of(PersonWords.oneSpelling(form), WordRole.PROPER, bare);
  }

  /** Marks titles and particles, which do not count as long as another word remains. */
  private static List<Word> withRoles(List<Word> words) {
    long proper =
        words.stream()
            .filter(w -> !PersonWords.isTitle(w.form()) && !PersonWords.isParticle(w.form()))
            .count();
    if (proper == 0) {
      return words;
    }
    List<Word> roles = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean title = PersonWords.isTitle(word.form()) && (proper > 1 || i == 0);
      boolean particle = PersonWords.isParticle(word.form()) && proper > 1;
      WordRole role = title ? WordRole.TITLE : particle ? WordRole.PARTICLE : WordRole.PROPER;
      roles.add(role == WordRole.PROPER ? word : Word.of(word.form(), role, word.bare()));
    }
    return roles;
  }

  // --- bodies ------------------------------------------------------------------------------------

  /** A word of a body while it is read: as written, and its meaning if it is known. */
  private record Step(
      String latin, String written, boolean bare, Glossary.Meaning meaning, boolean isMisspelt) {
    Step(String latin, String written, boolean bare, Glossary.Meaning meaning) {
      this(latin, written, bare, meaning, false);
    }
  }

  private static final Glossary.Meaning PROPER = new Glossary.Meaning(List.of(), WordRole.PROPER);

  private static List<Word> body(String text) {
    List<Step> steps = new ArrayList<>();
    for (Spelling.Written word : Spelling.words(text)) {
      if (word.isHan()) {
        han(Romaniser.simplified(word.text()), steps);
      } else {
        String latin = Romaniser.latin(word.text());
        if (!latin.isEmpty()) {
          steps.add(new Step(latin, word.text(), isBare(word.text()), PROPER));
        }
      }
    }
    List<Word> words = new ArrayList<>();
    List<Step> meant = meant(steps);
    for (int i = 0; i < meant.size(); i++) {
      addWords(meant, i, words);
    }
    return numbersJoined(words);
  }

  private static void han(String text, List<Step> steps) {
    StringBuilder unknown = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      Glossary.Found found = Glossary.OF_BODIES.findHan(text, at);
      if (found == null) {
        unknown.append(text.charAt(at));
        at++;
      } else {
        flush(unknown, steps);
        String written = text.substring(at, at + found.length());
        steps.add(new Step(Romaniser.latin(written), written, false, found.meaning()));
        at += found.length();
      }
    }
    flush(unknown, steps);
  }

  private static void flush(StringBuilder unknown, List<Step> steps) {
    if (unknown.length() > 0) {
      String written = unknown.toString();
      steps.add(new Step(Romaniser.latin(written), written, false, PROPER));
      unknown.setLength(0);
    }
  }

  private static List<Step> meant(List<Step> steps) {
    List<String> latin = steps.stream().map(Step::latin).toList();
    List<String> corrected = corrected(steps, latin);
    List<Step> meant = new ArrayList<>();
    int at = 0;
    while (at < steps.size()) {
      Step step = steps.get(at);
      Glossary.Found found =
          step.meaning().equals(PROPER) ? Glossary.OF_BODIES.find(latin, at) : null;
      Glossary.Found longer = step.meaning().equals(PROPER) ? longer(corrected, at, found) : null;
      if (longer != null) {
        String all = String.join("", latin.subList(at, at + longer.length()));
        meant.add(new Step(all, step.written(), step.bare(), longer.meaning(), true));
        at += longer.length();
      } else if (found == null && isSplit(steps, at)) {
        String whole = latin.get(at) + latin.get(at + 1);
        Glossary.Found joined = Objects.requireNonNull(Glossary.OF_BODIES.find(List.of(whole), 0));
        meant.add(new Step(whole, step.written(), step.bare(), joined.meaning(), true));
        at += 2;
      } else if (found == null) {
        meant.add(step);
        at++;
      } else {
        String all = String.join("", latin.subList(at, at + found.length()));
        meant.add(new Step(all, step.written(), step.bare(), found.meaning()));
        at += found.length();
      }
    }
    return meant;
  }

  /** Whether two unknown words together are a known one, as in "Inter national". */
  private static boolean isSplit(List<Step> steps, int at) {
    return at + 1 < steps.size()
        && steps.get(at).meaning().equals(PROPER)
        && steps.get(at + 1).meaning().equals(PROPER)
        && Glossary.OF_BODIES.isLongWord(steps.get(at).latin() + steps.get(at + 1).latin());
  }

  /** The words with misspelt glossary words corrected; empty if there are none. */
  private static List<String> corrected(List<Step> steps, List<String> latin) {
    List<String> corrected = List.of();
    for (int i = 0; i < latin.size(); i++) {
      Step step = steps.get(i);
      String nearest =
          step.meaning().equals(PROPER) && !step.bare()
              ? Glossary.OF_BODIES.nearest(step.latin())
              : null;
      if (nearest != null) {
        corrected = corrected.isEmpty() ? new ArrayList<>(latin) : corrected;
        corrected.set(i, nearest);
      }
    }
    return corrected;
  }

  /** The phrase found with corrected words, if it is longer. */
  private static Glossary.@Nullable Found longer(
      List<String> corrected, int at, Glossary.@Nullable Found found) {
    if (corrected.isEmpty()) {
      return null;
    }
    Glossary.Found longer = Glossary.OF_BODIES.find(corrected, at);
    return longer != null && (found == null || longer.length() > found.length()) ? longer : null;
  }

  private static void addWords(List<Step> steps, int at, List<Word> words) {
    Step step = steps.get(at);
    WordRole role = step.meaning().role();
    if (role == WordRole.LEGAL_FORM && !isLegalHere(steps, at)) {
      role = WordRole.PROPER;
    }
    if (role != WordRole.PROPER && role != WordRole.LEGAL_FORM && isOneMisspelt(step)) {
      words.add(Word.misspelt(step.latin(), step.meaning().words().get(0), role));
      return;
    }
    if (role != WordRole.PROPER) {
      for (String word : step.meaning().words()) {
        words.add(Word.of(word, role, step.bare()));
      }
      return;
    }
    if (ROMAN.matcher(step.written()).matches() && mayBeNumbered(steps, at)) {
      words.add(Word.of(roman(step.written()), WordRole.NUMBER, false));
      return;
    }
    java.util.regex.Matcher ordinal = ORDINAL.matcher(step.latin());
    if (ordinal.matches()) {
      words.add(Word.of(plainNumber(ordinal.group(1)), WordRole.NUMBER, step.bare()));
      return;
    }
    role = SMALL_WORDS.contains(step.latin()) ? WordRole.PARTICLE : WordRole.PROPER;
    words.add(Word.of(step.latin(), role, step.bare()));
  }

  private static boolean isOneMisspelt(Step step) {
    return step.isMisspelt() && step.meaning().words().size() == 1;
  }

  /** A Roman numeral at the start is a number only before an institution, as in I Corps. */
  private static boolean mayBeNumbered(List<Step> steps, int at) {
    return at > 0 || (steps.size() > 1 && steps.get(1).meaning().role() == WordRole.INSTITUTION);
  }

  /** A short legal form such as AS or SA counts only at the start or end of the name. */
  private static boolean isLegalHere(List<Step> steps, int at) {
    String form = steps.get(at).latin();
    if (form.length() > 3 || FORMS_ANYWHERE.contains(form)) {
      return true;
    }
    if (at == 0) {
      return FORMS_IN_FRONT.contains(form);
    }
    return steps.subList(at + 1, steps.size()).stream()
        .allMatch(
            next ->
                next.meaning().role() == WordRole.LEGAL_FORM
                    || next.meaning().role() == WordRole.PLACE);
  }

  private static String plainNumber(String digits) {
    return digits.replaceFirst("^0+(?=.)", "");
  }

  private static String roman(String numeral) {
    int sum = 0;
    int before = 0;
    for (int i = numeral.length() - 1; i >= 0; i--) {
      int value =
          switch (numeral.charAt(i)) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 0;
          };
      sum += value < before ? -value : value;
      before = Math.max(before, value);
    }
    return Integer.toString(sum);
  }

  /** Joins 40 and 4 into 44. */
  private static List<Word> numbersJoined(List<Word> words) {
    List<Word> joined = new ArrayList<>();
    for (Word word : words) {
      Word before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null
          && word.role() == WordRole.NUMBER
          && before.role() == WordRole.NUMBER
          && before.form().length() == 2
          && before.form().endsWith("0")
          && word.form().length() == 1
          && !word.form().equals("0")) {
        joined.set(
            joined.size() - 1,
            Word.of(before.form().substring(0, 1) + word.form(), WordRole.NUMBER, word.bare()));
      } else {
        joined.add(word);
      }
    }
    return joined;
  }

  // --- scripts -----------------------------------------------------------------------------------

  private static boolean isBare(String word) {
    if (Romaniser.isAscii(word)) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(word.codePointAt(0));
    return script == Character.UnicodeScript.ARABIC || script == Character.UnicodeScript.HEBREW;
  }

  private static boolean isHangul(String word) {
    return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HANGUL;
  }
}
