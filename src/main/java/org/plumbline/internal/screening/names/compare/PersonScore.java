package org.plumbline.internal.screening.names.compare;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.internal.screening.names.word.Name;
import org.plumbline.internal.screening.names.word.PersonWords;
import org.plumbline.internal.screening.names.word.Romaniser;
import org.plumbline.internal.screening.names.word.Spelling;
import org.plumbline.internal.screening.names.word.Word;
import org.plumbline.internal.screening.names.word.WordRole;

/** Scores how similar the names of two people are. */
final class PersonScore {
  private static final double COMMON = 0.8;
  private static final double COMMON_MISSING = 0.5;
  private static final double INITIAL = 0.4;
  private static final double MET = 0.8;

  /** The similarity of two words if one stands in place of the other. */
  private static final double REPLACED = 0.4;

  private PersonScore() {}

  /** The words of both names, in order. */
  private record Names(List<Word> first, List<Word> second) {}

  static Score of(Name first, Name second) {
    List<Word> left = Articles.joined(first, second.words());
    List<Word> right = Articles.joined(second, left);
    List<Word> firstWords = initialsApart(left, right);
    List<Word> secondWords = initialsApart(right, left);
    Alignment alignment = Alignment.of(firstWords, secondWords, true);
    double value = value(alignment, new Names(firstWords, secondWords));
    boolean inOrder = alignment.isInOrder();
    if (!inOrder) {
      value *= 0.9;
    } else if (isScattered(alignment)) {
      value *= 0.8;
    }
    boolean exact =
        alignment.isComplete()
            && alignment.hasOnlySameWords()
            && inOrder
            && alignment.pairs().size() > 1;
    Score score =
        new Score(
            value,
            exact,
            alignment,
            inOrder ? List.of() : List.of("the words are in a different order"));
    if (alignment.pairs().size() == 1 && alignment.isComplete()) {
      score = score.atMost(0.9, "a single name is not enough to identify a person");
    }
    if (score.isExact() && !alignment.isStraight() && areCommon(alignment)) {
      score = score.atMost(0.9, "either word may be the given name");
    }
    if (score.value() > 0.6 && Patronymics.areSwapped(first, second)) {
      score = score.atMost(0.6, "the names of father and child are swapped");
    }
    if (score.value() > 0.6 && NameSuffixes.areOfManAndWoman(alignment)) {
      score = score.atMost(0.6, "one is a man's name, the other a woman's");
    }
    if (score.value() > 0.6 && differInCharacters(first.text(), second.text())) {
      score = score.atMost(0.6, "names with a different character are different names");
    }
    return score;
  }

  /** Whether order, spelling and number of words all differ. */
  private static boolean isScattered(Alignment alignment) {
    return alignment.pairs().size() == 2
        && (alignment.pairs().get(0).at() < alignment.pairs().get(1).at())
            != (alignment.pairs().get(0).facing() < alignment.pairs().get(1).facing())
        && !alignment.isComplete()
        && !alignment.hasOnlySameWords();
  }

  private static boolean areCommon(Alignment alignment) {
    return alignment.pairs().stream().allMatch(pair -> PersonWords.isCommon(pair.first()));
  }

  /** Splits JC into J and C if the other name has neighbouring words with these initials. */
  private static List<Word> initialsApart(List<Word> words, List<Word> others) {
    List<Word> apart = new ArrayList<>();
    for (Word word : words) {
      if (word.form().length() == 2 && words.size() > 1 && areInitials(word.form(), others)) {
        apart.add(Word.of(word.form().substring(0, 1), WordRole.PROPER, word.bare()));
        apart.add(Word.of(word.form().substring(1), WordRole.PROPER, word.bare()));
      } else {
        apart.add(word);
      }
    }
    return apart;
  }

  private static boolean areInitials(String letters, List<Word> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.get(i).form().charAt(0) == letters.charAt(0)
          && words.get(i + 1).form().charAt(0) == letters.charAt(1)
          && words.stream().noneMatch(word -> word.form().equals(letters))) {
        return true;
      }
    }
    return false;
  }

  private static double value(Alignment alignment, Names names) {
    double sum = 0;
    double weights = 0;
    double least = 1;
    int met = 0;
    for (Alignment.Pair pair : alignment.pairs()) {
      double weight = Math.min(weight(pair.first()), weight(pair.second()));
      double alike = isReplaced(pair, alignment, names) ? REPLACED : NameSuffixes.alike(pair);
      sum += weight * alike;
      weights += weight;
      least = Math.min(least, alike);
      met += alike >= MET && weight > INITIAL ? 1 : 0;
    }
    if (weights == 0) {
      return 0;
    }
    List<Word> left = alignment.onlyFirst();
    List<Word> right = alignment.onlySecond();
    int conflicts = Math.min(left.size(), right.size());
    for (int i = 0; i < conflicts; i++) {
      double weight = Math.min(weight(left.get(i)), weight(right.get(i)));
      double alike = Math.min(0.45, WordSimilarity.of(left.get(i), right.get(i), true));
      sum += weight * alike;
      weights += weight;
      least = Math.min(least, alike);
    }
    double value = (sum / weights + least) / 2;
    List<Word> extra = left.size() > right.size() ? left : right;
    return value * completeness(weights, extra.subList(conflicts, extra.size()), met);
  }

  /** Jan can stand for Abdul Jan; but Muhammad Jan has a different word in place of Abdul. */
  private static boolean isReplaced(Alignment.Pair pair, Alignment alignment, Names names) {
    return isReplaced(pair.first(), pair.second(), alignment.onlyFirst(), names.first())
        || isReplaced(pair.second(), pair.first(), alignment.onlySecond(), names.second());
  }

  private static boolean isReplaced(Word name, Word whole, List<Word> extra, List<Word> words) {
    int at = words.indexOf(name);
    return at > 0 && extra.contains(words.get(at - 1)) && PersonWords.isWithoutServant(name, whole);
  }

  private static double completeness(double weights, List<Word> extra, int met) {
    if (extra.isEmpty()) {
      return 1;
    }
    if (met < 2) {
      return 0.65;
    }
    double missing = extra.stream().mapToDouble(PersonScore::weightOfMissing).sum();
    double covered = weights / (weights + missing);
    return covered >= 0.48 ? 1 - 0.3 * (1 - covered) : 1.35 * covered;
  }

  /** Common names such as Muhammad are often left out. */
  private static double weightOfMissing(Word word) {
    return PersonWords.isCommon(word) ? COMMON_MISSING : weight(word);
  }

  private static double weight(Word word) {
    if (word.isInitial()) {
      return INITIAL;
    }
    return PersonWords.isCommon(word) ? COMMON : 1;
  }

  /** Whether both are short, written in characters that stand for syllables, and different. */
  private static boolean differInCharacters(String firstName, String secondName) {
    if (Romaniser.isAscii(firstName) || Romaniser.isAscii(secondName)) {
      return false;
    }
    String first = characters(firstName);
    String second = characters(secondName);
    return !first.isEmpty()
        && first.length() == second.length()
        && first.length() <= 4
        && !Romaniser.simplified(first).equals(Romaniser.simplified(second));
  }

  private static String characters(String name) {
    String plain = name.replace(" ", "");
    boolean all = !plain.isEmpty() && plain.codePoints().allMatch(PersonScore::isSyllable);
    return all ? plain : "";
  }

  private static boolean isSyllable(int character) {
    return Spelling.isHan(character)
        || Character.UnicodeScript.of(character) == Character.UnicodeScript.HANGUL;
  }
}
