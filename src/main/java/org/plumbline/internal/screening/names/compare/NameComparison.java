package org.plumbline.internal.screening.names.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.plumbline.fact.word.BodyKind;
import org.plumbline.internal.country.CountryName;
import org.plumbline.internal.screening.names.word.Name;
import org.plumbline.internal.screening.names.word.NameKind;
import org.plumbline.internal.screening.names.word.Word;
import org.plumbline.internal.screening.names.word.WordRole;

/** Decides whether two names belong to the same body or person, and says why. Immutable. */
public final class NameComparison {
  /** The lowest score of a possible match, for which a person has to decide. */
  public static final double POSSIBLE_FROM = 0.72;

  /**
   * The highest score of similar names that are no match for another reason, such as their
   * countries.
   */
  private static final double NOT_SAME = 0.6;

  private static final double ONE_COUNTRY = 0.9;
  private static final double TWO_COUNTRIES = 0.8;

  private final MatchDecision sameness;
  private final double score;
  private final Supplier<String> explanation;

  private NameComparison(MatchDecision sameness, double score, Supplier<String> explanation) {
    this.sameness = sameness;
    this.score = score;
    this.explanation = explanation;
  }

  public MatchDecision sameness() {
    return sameness;
  }

  /**
   * The similarity of the names, from 0 to 1. Countries, kinds and quality lower it only if they
   * make the decision {@link MatchDecision#NO}.
   */
  public double score() {
    return score;
  }

  /** Sentences for a reader: which words match, which differ, what the countries say. */
  public String explanation() {
    return explanation.get();
  }

  @Override
  public String toString() {
    return sameness + ": " + explanation();
  }

  /** Compares two names and what else is known about each side; the order does not matter. */
  public static NameComparison of(NamedParty first, NamedParty second) {
    return new Comparing(first, second).result();
  }

  /** One comparison, with the reasons collected so far. */
  private static final class Comparing {
    private final NamedParty first;
    private final NamedParty second;
    private final List<String> reasons = new ArrayList<>();
    private MatchDecision most = MatchDecision.SAME;

    Comparing(NamedParty first, NamedParty second) {
      this.first = first;
      this.second = second;
    }

    NameComparison result() {
      String unusable = unusable();
      if (!unusable.isEmpty()) {
        return new NameComparison(MatchDecision.NO, 0, () -> unusable);
      }
      NameKind firstKind = first.name().kind();
      NameKind secondKind = second.name().kind();
      if (firstKind != NameKind.UNKNOWN
          && secondKind != NameKind.UNKNOWN
          && firstKind != secondKind) {
        return new NameComparison(
            MatchDecision.NO, 0, () -> "One name is of a person, the other of a body.");
      }
      NameKind kind = firstKind == NameKind.UNKNOWN ? secondKind : firstKind;
      Name left = read(first.name(), kind);
      Name right = read(second.name(), kind);
      if (firstKind == NameKind.UNKNOWN || secondKind == NameKind.UNKNOWN) {
        limitTo(
            MatchDecision.POSSIBLE, "It is not known whether both are people or both are bodies");
      }
      boolean people = kind == NameKind.PERSON;
      Score score = people ? PersonScore.of(left, right) : BodyScore.of(left, right);
      if (!people && isGeneric(left) && isGeneric(right)) {
        score = generic(withoutCountries(left, right));
      }
      MatchDecision words = words(score);
      if (words != MatchDecision.NO) {
        limits();
        initials(score);
      }
      Score finalScore = score;
      MatchDecision result = words.compareTo(most) >= 0 ? words : most;
      boolean setApart = result == MatchDecision.NO && words != MatchDecision.NO;
      double value = setApart ? Math.min(finalScore.value(), NOT_SAME) : finalScore.value();
      return new NameComparison(result, value, () -> explained(finalScore, words));
    }

    private static Name read(Name name, NameKind kind) {
      return name.kind() == kind ? name : Name.of(name.text(), kind);
    }

    private String unusable() {
      for (NamedParty party : List.of(first, second)) {
        if (!party.name().isComparable()) {
          return "One name contains no word, so it cannot be compared and matches nothing.";
        }
      }
      return "";
    }

    private static MatchDecision words(Score score) {
      if (score.isExact()) {
        return MatchDecision.SAME;
      }
      return score.value() >= POSSIBLE_FROM ? MatchDecision.POSSIBLE : MatchDecision.NO;
    }

    private void limitTo(MatchDecision to, String reason) {
      if (to.compareTo(most) > 0) {
        most = to;
      }
      reasons.add(reason);
    }

    // --- countries and the rest ------------------------------------------------------------------

    private static boolean isGeneric(Name name) {
      return name.counting().stream().allMatch(Comparing::isGeneric);
    }

    private static boolean isGeneric(Word word) {
      return word.role() == WordRole.INSTITUTION
          || word.role() == WordRole.BUSINESS
          || word.role() == WordRole.TRADE
          || word.role() == WordRole.NUMBER
          || word.isCountry();
    }

    /** The country in the name of a ministry is compared as a country, not as a word. */
    private static Score withoutCountries(Name first, Name second) {
      return BodyScore.of(first.withoutCountries(), second.withoutCountries());
    }

    private Score generic(Score score) {
      Set<String> ofFirst = first.allCountries();
      Set<String> ofSecond = second.allCountries();
      Set<String> namedInFirst = first.name().countries();
      Set<String> namedInSecond = second.name().countries();
      if (areApart(ofFirst, ofSecond) || areApart(namedInFirst, namedInSecond)) {
        limitTo(MatchDecision.NO, "Every country may have a body with this name");
      } else if (!namedInFirst.equals(namedInSecond) && !isInstitution(first.name())) {
        boolean both = !namedInFirst.isEmpty() && !namedInSecond.isEmpty();
        return score.atMost(
            both ? TWO_COUNTRIES : ONE_COUNTRY,
            both ? "one name mentions an additional country" : "only one name mentions a country");
      }
      return score;
    }

    private static boolean isInstitution(Name name) {
      return name.words().stream().anyMatch(word -> word.role() == WordRole.INSTITUTION);
    }

    /** Three letters stand for many names, so initials need a country in common. */
    private void initials(Score score) {
      if (score.remarks().contains(BodyScore.INITIALS)
          && common(first.allCountries(), second.allCountries()).isEmpty()) {
        limitTo(
            MatchDecision.NO,
            "Initials alone are not enough for a match without a country in common");
      }
    }

    private void limits() {
      Set<String> ofFirst = first.allCountries();
      Set<String> ofSecond = second.allCountries();
      if (ofFirst.isEmpty() || ofSecond.isEmpty()) {
        limitTo(
            MatchDecision.POSSIBLE,
            ofFirst.isEmpty() && ofSecond.isEmpty()
                ? "No country is known for either"
                : "No country is known for the " + (ofFirst.isEmpty() ? "first" : "second"));
      } else if (common(ofFirst, ofSecond).isEmpty()) {
        limitTo(
            MatchDecision.POSSIBLE,
            "The countries differ (" + countryNames(ofFirst) + "; " + countryNames(ofSecond) + ")");
      } else {
        reasons.add("Country in common: " + countryNames(common(ofFirst, ofSecond)));
      }
      if (first.body().isPresent() && second.body().isPresent() && kindsDiffer()) {
        limitTo(
            MatchDecision.POSSIBLE,
            "They are different kinds of body ("
                + first.body().get()
                + "; "
                + second.body().get()
                + ")");
      }
      if (first.isWeak() || second.isWeak()) {
        limitTo(MatchDecision.POSSIBLE, "A weak alias alone is not enough for a match");
      }
      if (first.name().isCut() || second.name().isCut()) {
        limitTo(MatchDecision.POSSIBLE, "Only the start of a very long name was compared");
      }
    }

    private static String countryNames(Set<String> countries) {
      return countries.stream().map(CountryName::of).collect(Collectors.joining(", "));
    }

    private static boolean areApart(Set<String> first, Set<String> second) {
      return !first.isEmpty() && !second.isEmpty() && common(first, second).isEmpty();
    }

    private boolean kindsDiffer() {
      BodyKind firstKind = first.body().orElseThrow();
      BodyKind secondKind = second.body().orElseThrow();
      return firstKind != secondKind && firstKind != BodyKind.OTHER && secondKind != BodyKind.OTHER;
    }

    private static Set<String> common(Set<String> first, Set<String> second) {
      Set<String> common = new TreeSet<>(first);
      common.retainAll(second);
      return common;
    }

    // --- in words --------------------------------------------------------------------------------

    private String explained(Score score, MatchDecision words) {
      List<String> clauses = new ArrayList<>();
      Alignment alignment = score.alignment();
      add("same words: ", alignment.pairs(), pair -> pair.alike() == 1, clauses);
      add("similar words: ", alignment.pairs(), pair -> pair.alike() < 1, clauses);
      addWords("only in the first: ", alignment.onlyFirst(), clauses);
      addWords("only in the second: ", alignment.onlySecond(), clauses);
      clauses.addAll(score.remarks());
      String agreed = clauses.isEmpty() ? "no words match" : String.join("; ", clauses);
      String text = "“" + first.name() + "” and “" + second.name() + "”: " + agreed + ".";
      return words == MatchDecision.NO && most == MatchDecision.SAME
          ? text
          : text + reasons.stream().map(reason -> " " + reason + ".").collect(Collectors.joining());
    }

    private static void add(
        String title,
        List<Alignment.Pair> pairs,
        java.util.function.Predicate<Alignment.Pair> which,
        List<String> clauses) {
      String shown =
          pairs.stream()
              .filter(which)
              .map(
                  pair ->
                      pair.alike() == 1
                          ? pair.first().form()
                          : pair.first().form() + " and " + pair.second().form())
              .collect(Collectors.joining(", "));
      if (!shown.isEmpty()) {
        clauses.add(title + shown);
      }
    }

    private static void addWords(String title, List<Word> words, List<String> clauses) {
      if (!words.isEmpty()) {
        clauses.add(title + words.stream().map(Word::form).collect(Collectors.joining(", ")));
      }
    }
  }
}
