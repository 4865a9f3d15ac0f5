package org.plumbline.internal.rulebook.text;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.internal.text.SafeText;
import org.plumbline.problem.Excerpt;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import org.plumbline.problem.ProblemCode;
import org.plumbline.problem.TextEdit;

/**
 * Finds words that are not what they look like: letters of two alphabets in one word, letters that
 * only look Latin, and Latin letters in mathematical or wide forms.
 */
public final class LookAlike {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");

  /** Scripts with letters that look the same. */
  private static final Set<UnicodeScript> ALIKE =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.CYRILLIC,
          UnicodeScript.GREEK,
          UnicodeScript.ARMENIAN,
          UnicodeScript.CHEROKEE);

  private static final Set<UnicodeBlock> FORMS =
      Set.of(
          UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
          UnicodeBlock.MATHEMATICAL_ALPHANUMERIC_SYMBOLS);

  /** Cyrillic and Greek letters, in the same order as the Latin letters that they look like. */
  private static final String FOREIGN = "АВЕЅІЈКМНОРСТУХаеіјорсухѕԁһԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧον";

  private static final String LATIN = "ABESIJKMHOPCTYXaeijopcyxsdhqwABEZHIKMNOPTYXov";

  private final RuleProblems problems;

  private LookAlike(RuleProblems problems) {
    this.problems = problems;
  }

  /** Whether all words are what they look like; reports each that is not. */
  public static boolean none(String text, RuleProblems problems) {
    LookAlike look = new LookAlike(problems);
    List<String> lines = text.lines().toList();
    boolean none = true;
    for (int i = 0; i < lines.size(); i++) {
      none &= look.none(lines.get(i), i + 1);
    }
    return none;
  }

  private boolean none(String line, int number) {
    List<MatchResult> words = WORD.matcher(line).results().toList();
    boolean foreign = words.stream().map(MatchResult::group).anyMatch(LookAlike::isPlainlyForeign);
    List<MatchResult> wrong =
        words.stream().filter(word -> isWrong(word.group(), foreign)).toList();
    wrong.forEach(word -> tell(word, line, number));
    return wrong.isEmpty();
  }

  /** Whether the word is in another alphabet and cannot be taken for Latin letters. */
  private static boolean isPlainlyForeign(String word) {
    return !scripts(word).contains(UnicodeScript.LATIN)
        && !scripts(word).isEmpty()
        && !isAscii(inLatin(word));
  }

  private static boolean isWrong(String word, boolean foreign) {
    boolean mixed = scripts(word).size() > 1;
    boolean disguised = !isAscii(word) && isAscii(inLatin(word)) && !scripts(word).isEmpty();
    return mixed || hasForm(word) || (disguised && !foreign);
  }

  private static Set<UnicodeScript> scripts(String word) {
    return word.codePoints()
        .mapToObj(UnicodeScript::of)
        .filter(ALIKE::contains)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(UnicodeScript.class)));
  }

  private static boolean hasForm(String word) {
    return word.codePoints()
        .anyMatch(letter -> FORMS.contains(UnicodeBlock.of(letter)) && isAscii(plain(letter)));
  }

  private static String inLatin(String word) {
    return word.codePoints().mapToObj(LookAlike::letter).collect(Collectors.joining());
  }

  private static String letter(int letter) {
    int at = FOREIGN.indexOf(letter);
    return at >= 0
        ? LATIN.substring(at, at + 1)
        : FORMS.contains(UnicodeBlock.of(letter)) ? plain(letter) : Character.toString(letter);
  }

  private static String plain(int letter) {
    return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC);
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(unit -> unit < 0x80);
  }

  private void tell(MatchResult word, String line, int number) {
    int column = line.codePointCount(0, word.start()) + 1;
    int end = column + word.group().codePointCount(0, word.group().length());
    String latin = inLatin(word.group());
    Problem problem =
        new Problem(
                ProblemCode.LOOK_ALIKE,
                new Place(problems.file(), number, column),
                SafeText.quoted(word.group())
                    + " contains "
                    + odd(word.group())
                    + ", which looks like another letter",
                isAscii(latin) ? "did you mean '" + latin + "'?" : "")
            .showing(new Excerpt("", end));
    problems.add(
        isAscii(latin)
            ? problem.withFix(new TextEdit(number, column, word.group(), latin))
            : problem);
  }

  /** The first misleading letter: {@code the Cyrillic letter 'а'}. */
  private static String odd(String word) {
    int letter =
        word.codePoints()
            .filter(number -> !isAscii(Character.toString(number)))
            .filter(number -> !letter(number).equals(Character.toString(number)))
            .findFirst()
            .orElseGet(
                () -> word.codePoints().filter(number -> number > 0x7f).findFirst().orElseThrow());
    String script = UnicodeScript.of(letter).name();
    String kind =
        FORMS.contains(UnicodeBlock.of(letter))
            ? "special-form letter"
            : script.charAt(0) + script.substring(1).toLowerCase(java.util.Locale.ROOT) + " letter";
    return "the " + kind + " '" + Character.toString(letter) + "'";
  }
}
