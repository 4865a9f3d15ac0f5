package org.plumbline.internal.screening.names.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.internal.screening.names.word.Name;
import org.plumbline.internal.screening.names.word.Romaniser;
import org.plumbline.internal.screening.names.word.Sound;
import org.plumbline.internal.screening.names.word.Word;
import org.plumbline.internal.screening.names.word.WordRole;

/** Scores how similar the names of two bodies are. */
final class BodyScore {
  /** High enough for a possible match, and no more. */
  static final double ONLY_POSSIBLE = 0.8;

  /** The remark if only initials match. */
  static final String INITIALS = "one name is made of the initials of the other";

  private static final double SUB_UNIT = 0.74;
  private static final double TWO_BODIES = 0.6;
  private static final double TWO_TRADES = 0.8;
  private static final int INITIALS_ONLY = 3;
  private static final int SHORT_ACRONYM = 4;
  private static final int LONG_ACRONYM = 6;

  /** Words that names contain or leave out at will. */
  private static final Set<String> GROUPS = Set.of("group", "holding");

  private static final Set<String> STATE = Set.of("police", "ministry");
  private static final Set<String> FORCES =
      Set.of(
          "brigade",
          "battalion",
          "regiment",
          "division",
          "corps",
          "unit",
          "army",
          "company",
          "police",
          "station",
          "prison",
          "colony",
          "directorate",
          "department",
          "bureau",
          "guard");

  private BodyScore() {}

  static Score of(Name first, Name second) {
    List<Word> firstWords = withoutNumbers(Articles.joined(first, second.words()));
    List<Word> secondWords = withoutNumbers(Articles.joined(second, firstWords));
    Alignment alignment = Alignment.of(firstWords, secondWords, false);
    List<String> remarks = new ArrayList<>();
    boolean exact = alignment.isComplete() && alignment.hasOnlySameWords();
    Score score = new Score(value(alignment), exact, alignment, remarks);
    score = byLegalForms(first, second, score);
    score = byInstitutions(first, second, score);
    score = byNumbers(first, second, score);
    score = byLoneWords(first, second, score);
    return byInitials(first, second, score);
  }

  private static List<Word> withoutNumbers(List<Word> words) {
    return words.stream().filter(word -> word.role() != WordRole.NUMBER).toList();
  }

  private static double value(Alignment alignment) {
    double sum = 0;
    double weights = 0;
    double least = 1;
    boolean proper = false;
    for (Alignment.Pair pair : alignment.pairs()) {
      double weight = Math.min(weight(pair.first()), weight(pair.second()));
      sum += weight * pair.alike();
      weights += weight;
      least = Math.min(least, pair.alike());
      proper |= weight > 0.5;
    }
    List<Word> left = heaviestFirst(alignment.onlyFirst());
    List<Word> right = heaviestFirst(alignment.onlySecond());
    int conflicts = Math.min(left.size(), right.size());
    for (int i = 0; i < conflicts; i++) {
      double weight = conflict(left.get(i), right.get(i));
      weights += weight;
      least = Math.min(least, 1 - 0.9 * weight);
    }
    if (weights == 0) {
      return 0;
    }
    double value = (sum / weights + least) / 2;
    List<Word> extra = left.size() > right.size() ? left : right;
    extra = extra.subList(conflicts, extra.size());
    if (extra.isEmpty()) {
      return value;
    }
    double missing = extra.stream().mapToDouble(BodyScore::weight).sum();
    double covered = weights / (weights + missing);
    return value * (proper ? 1 - 0.5 * (1 - covered) : covered);
  }

  private static List<Word> heaviestFirst(List<Word> words) {
    return words.stream()
        .sorted(java.util.Comparator.comparingDouble(word -> -weight(word)))
        .toList();
  }

  /**
   * Different lines of business mean different companies, so they count more than their usual
   * weight.
   */
  private static double conflict(Word first, Word second) {
    return first.role() == WordRole.TRADE && second.role() == WordRole.TRADE
        ? TWO_TRADES
        : Math.max(weight(first), weight(second));
  }

  private static double weight(Word word) {
    return switch (word.role()) {
      case PROPER -> 1;
      case PLACE -> 0.8;
      case INSTITUTION -> 0.6;
      default -> 0.45;
    };
  }

  private static Score byLegalForms(Name first, Name second, Score score) {
    Set<String> ofFirst = legalForms(first);
    Set<String> ofSecond = legalForms(second);
    if (ofFirst.isEmpty() != ofSecond.isEmpty() && isOfState(score.alignment())) {
      return score.atMost(TWO_BODIES, "one is a company, the other a body of the state");
    }
    boolean differ = !ofFirst.isEmpty() && !ofSecond.isEmpty();
    Set<String> common = new HashSet<>(ofFirst);
    common.retainAll(ofSecond);
    if (!differ || !common.isEmpty()) {
      return score;
    }
    return score.atMost(
        (score.alignment().isComplete() ? 0.97 : 0.85) * score.value(),
        "the legal forms differ ("
            + String.join(", ", ofFirst)
            + "; "
            + String.join(", ", ofSecond)
            + ")");
  }

  private static boolean isOfState(Alignment alignment) {
    return alignment.pairs().stream().anyMatch(pair -> STATE.contains(pair.first().sound()));
  }

  /** Without the word "company", which adds nothing to another legal form. */
  private static Set<String> legalForms(Name name) {
    return name.words().stream()
        .filter(word -> word.role() == WordRole.LEGAL_FORM && !word.form().equals("company"))
        .map(Word::form)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Lowers the score if one body is a part of the other, or of a different kind. */
  private static Score byInstitutions(Name first, Name second, Score score) {
    Alignment alignment = score.alignment();
    List<String> onlyInFirst = institutions(alignment.onlyFirst());
    List<String> onlyInSecond = institutions(alignment.onlySecond());
    if (onlyInFirst.isEmpty() && onlyInSecond.isEmpty()) {
      return score;
    }
    if (!onlyInFirst.isEmpty() && !onlyInSecond.isEmpty()) {
      return score.atMost(TWO_BODIES, "they are different kinds of institution");
    }
    boolean isFirst = onlyInSecond.isEmpty();
    List<Word> met =
        alignment.pairs().stream().map(pair -> isFirst ? pair.first() : pair.second()).toList();
    BodyParts.Difference difference =
        isFirst
            ? BodyParts.difference(second, first, met, onlyInFirst)
            : BodyParts.difference(first, second, met, onlyInSecond);
    String longer = isFirst ? "first" : "second";
    String words = ": " + String.join(" ", isFirst ? onlyInFirst : onlyInSecond);
    return switch (difference) {
      case NONE ->
          score.atMost(SUB_UNIT, "one may be part of the other, and a part is a different body");
      case ONLY_ABOVE -> {
        List<Word> rest = isFirst ? alignment.onlySecond() : alignment.onlyFirst();
        Score part = score.atMost(SUB_UNIT, "only one name mentions the body above it");
        yield rest.isEmpty() && met.size() > 1 && isSpelledAlike(alignment)
            ? part.atLeast(NameComparison.POSSIBLE_FROM)
            : part;
      }
      case PART_OF_IT ->
          score.atMost(
              TWO_BODIES,
              "the "
                  + longer
                  + " name belongs to a part of the "
                  + (isFirst ? "second" : "first")
                  + " body"
                  + words);
      case PART_OF_ANOTHER ->
          score.atMost(TWO_BODIES, "the " + longer + " name belongs to a different body" + words);
    };
  }

  private static boolean isSpelledAlike(Alignment alignment) {
    return alignment.pairs().stream().allMatch(pair -> pair.alike() >= ONLY_POSSIBLE);
  }

  private static List<String> institutions(List<Word> words) {
    return words.stream()
        .filter(word -> word.role() == WordRole.INSTITUTION)
        .map(Word::sound)
        .toList();
  }

  private static Score byNumbers(Name first, Name second, Score score) {
    Set<String> ofFirst = numbers(first);
    Set<String> ofSecond = numbers(second);
    if (ofFirst.equals(ofSecond)) {
      return score;
    }
    String remark = "the numbers differ (" + shown(ofFirst) + "; " + shown(ofSecond) + ")";
    if (ofFirst.isEmpty() || ofSecond.isEmpty()) {
      boolean companies = !legalForms(first).isEmpty() && !legalForms(second).isEmpty();
      return score.atMost(companies ? TWO_BODIES : SUB_UNIT, remark);
    }
    boolean unit =
        first.words().stream()
            .anyMatch(word -> word.role() == WordRole.INSTITUTION && FORCES.contains(word.form()));
    return score.atMost(unit || !isTelling(first) ? 0.4 : SUB_UNIT, remark);
  }

  /** Lowers the score if only one word matches and it is short: it may be an acronym. */
  private static Score byLoneWords(Name first, Name second, Score score) {
    if (score.value() <= TWO_BODIES || score.alignment().pairs().size() != 1) {
      return score;
    }
    Alignment alignment = score.alignment();
    Alignment.Pair pair = alignment.pairs().get(0);
    boolean isLone = first.counting().size() == 1 || second.counting().size() == 1;
    if (!isLone
        || pair.first().role() != WordRole.PROPER
        || pair.second().role() != WordRole.PROPER) {
      return score;
    }
    boolean isOneScript = Romaniser.isAscii(first.text()) && Romaniser.isAscii(second.text());
    double least = isOneScript ? 1 : WordSimilarity.SOUND;
    if (pair.alike() < least && (isAcronym(pair.first()) || isAcronym(pair.second()))) {
      return score.atMost(TWO_BODIES, "acronyms that differ in a letter are different names");
    }
    if (pair.first().form().length() <= INITIALS_ONLY
        && (isOfItsOwn(alignment.onlyFirst()) || isOfItsOwn(alignment.onlySecond()))) {
      return score.atMost(TWO_BODIES, "a short name with an extra word is a different name");
    }
    return score;
  }

  /** Whether it is so short, or has so few vowels, that it is read letter by letter. */
  private static boolean isAcronym(Word word) {
    String form = word.form();
    return form.length() <= SHORT_ACRONYM
        || (form.length() <= LONG_ACRONYM
            && form.chars().filter(c -> Sound.isVowel((char) c)).count() == 0);
  }

  /** Whether one of the words distinguishes names; "group" and "holding" do not. */
  private static boolean isOfItsOwn(List<Word> words) {
    return words.stream()
        .anyMatch(
            word ->
                word.role() == WordRole.PROPER
                    || (word.role() == WordRole.BUSINESS && !GROUPS.contains(word.sound())));
  }

  /** Whether the name has enough other words that a different number may be a slip. */
  private static boolean isTelling(Name name) {
    int proper = 0;
    int others = 0;
    for (Word word : name.words()) {
      proper += word.role() == WordRole.PROPER ? 1 : 0;
      others += word.role() == WordRole.TRADE || word.role() == WordRole.BUSINESS ? 1 : 0;
    }
    return proper > 1 || (proper == 1 && others > 1);
  }

  private static String shown(Set<String> numbers) {
    return numbers.isEmpty() ? "none" : String.join(", ", numbers);
  }

  private static Set<String> numbers(Name name) {
    return name.words().stream()
        .filter(word -> word.role() == WordRole.NUMBER)
        .map(Word::form)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Score byInitials(Name first, Name second, Score score) {
    if (score.value() >= ONLY_POSSIBLE
        || !(isInitials(first, second) || isInitials(second, first))) {
      return score;
    }
    List<String> remarks = new ArrayList<>(score.remarks());
    remarks.add(INITIALS);
    return new Score(ONLY_POSSIBLE, false, score.alignment(), remarks);
  }

  private static boolean isInitials(Name shorter, Name longer) {
    List<Word> letters = shorter.counting();
    if (letters.size() != 1 || letters.get(0).form().length() < 3) {
      return false;
    }
    String initials =
        longer.counting().stream()
            .map(word -> word.form().substring(0, 1))
            .collect(Collectors.joining())
            .toLowerCase(Locale.ROOT);
    return initials.equals(letters.get(0).form());
  }
}
