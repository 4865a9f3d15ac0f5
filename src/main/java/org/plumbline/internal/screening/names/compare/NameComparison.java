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

/** Whether two names are of one body or person, and why. Immutable. */
public final class NameComparison {
  /** From this score on a person has to look. */
  public static final double POSSIBLE_FROM = 0.72;

  /** The most that names score which something else than their words sets apart. */
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

  /** The outcome. */
  public MatchDecision sameness() {
    return sameness;
  }

  /**
   * How alike the names are, from 0 to 1. Countries, kinds and quality do not change it unless they
   * make the outcome {@link MatchDecision#NO}.
   */
  public double score() {
    return score;
  }

  /** Sentences for whoever decides: which words agree, which differ, what the countries say. */
  public String explanation() {
    return explanation.get();
  }

  @Override
  public String toString() {
    return sameness + ": " + explanation();
  }

  /** Compares two names and what is known of those who bear them; the order does not matter. */
  public static NameComparison of(NamedParty first, NamedParty second) {
    return new Comparing(first, second).result();
  }

  /** One comparison on its way. */
  private static final class Comparing {
    private final NamedParty first;
    private final NamedParty second;
    private final List<String> because = new ArrayList<>();
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
      NameKind nameKind = first.name().kind();
      NameKind otherNameKind = second.name().kind();
      if (nameKind != NameKind.UNKNOWN
          && otherNameKind != NameKind.UNKNOWN
          && nameKind != otherNameKind) {
        return new NameComparison(
            MatchDecision.NO, 0, () -> "One name is of a person, the other of a body.");
      }
      NameKind kind = nameKind == NameKind.UNKNOWN ? otherNameKind : nameKind;
      Name left = read(first.name(), kind);
      Name right = read(second.name(), kind);
      if (nameKind == NameKind.UNKNOWN || otherNameKind == NameKind.UNKNOWN) {
        limit(MatchDecision.POSSIBLE, "It is not known whether both are people or both are bodies");
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
      Score writtenScore = score;
      MatchDecision result = words.compareTo(most) >= 0 ? words : most;
      boolean setApart = result == MatchDecision.NO && words != MatchDecision.NO;
      double value = setApart ? Math.min(writtenScore.value(), NOT_SAME) : writtenScore.value();
      return new NameComparison(result, value, () -> explained(writtenScore, words));
    }

    private static Name read(Name name, NameKind kind) {
      return name.kind() == kind ? name : Name.of(name.text(), kind);
    }

    private String unusable() {
      for (NamedParty side : List.of(first, second)) {
        if (!side.name().isComparable()) {
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

    private void limit(MatchDecision to, String reason) {
      if (to.compareTo(most) > 0) {
        most = to;
      }
      because.add(reason);
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

    /** A country in the name of a ministry says of which country it is, and is no further word. */
    private static Score withoutCountries(Name first, Name second) {
      return BodyScore.of(first.withoutCountries(), second.withoutCountries());
    }

    private Score generic(Score score) {
      Set<String> texts = first.allCountries();
      Set<String> otherTexts = second.allCountries();
      Set<String> named = first.name().countries();
      Set<String> alsoNamed = second.name().countries();
      if (areApart(texts, otherTexts) || areApart(named, alsoNamed)) {
        limit(MatchDecision.NO, "Every country may have a body with this name");
      } else if (!named.equals(alsoNamed) && !isInstitution(first.name())) {
        boolean both = !named.isEmpty() && !alsoNamed.isEmpty();
        return score.atMost(
            both ? TWO_COUNTRIES : ONE_COUNTRY,
            both ? "one name mentions an additional country" : "only one name mentions a country");
      }
      return score;
    }

    private static boolean isInstitution(Name name) {
      return name.words().stream().anyMatch(word -> word.role() == WordRole.INSTITUTION);
    }

    /** Three letters stand for many names: without a common country they prove nothing. */
    private void initials(Score score) {
      if (score.remarks().contains(BodyScore.INITIALS)
          && common(first.allCountries(), second.allCountries()).isEmpty()) {
        limit(
            MatchDecision.NO,
            "Initials alone are not enough for a match without a country in common");
      }
    }

    private void limits() {
      Set<String> texts = first.allCountries();
      Set<String> otherTexts = second.allCountries();
      if (texts.isEmpty() || otherTexts.isEmpty()) {
        limit(
            MatchDecision.POSSIBLE,
            texts.isEmpty() && otherTexts.isEmpty()
                ? "No country is known for either"
                : "No country is known for the " + (texts.isEmpty() ? "first" : "second"));
      } else if (common(texts, otherTexts).isEmpty()) {
        limit(
            MatchDecision.POSSIBLE,
            "The countries differ (" + named(texts) + "; " + named(otherTexts) + ")");
      } else {
        because.add("Country in common: " + named(common(texts, otherTexts)));
      }
      if (first.body().isPresent() && second.body().isPresent() && kindsDiffer()) {
        limit(
            MatchDecision.POSSIBLE,
            "They are different kinds of body ("
                + first.body().get()
                + "; "
                + second.body().get()
                + ")");
      }
      if (first.isWeak() || second.isWeak()) {
        limit(MatchDecision.POSSIBLE, "A weak alias alone is not enough for a match");
      }
      if (first.name().isCut() || second.name().isCut()) {
        limit(MatchDecision.POSSIBLE, "Only the start of a very long name was compared");
      }
    }

    private static String named(Set<String> countries) {
      return countries.stream().map(CountryName::of).collect(Collectors.joining(", "));
    }

    private static boolean areApart(Set<String> first, Set<String> second) {
      return !first.isEmpty() && !second.isEmpty() && common(first, second).isEmpty();
    }

    private boolean kindsDiffer() {
      BodyKind bodyKind = first.body().orElseThrow();
      BodyKind otherBodyKind = second.body().orElseThrow();
      return bodyKind != otherBodyKind
          && bodyKind != BodyKind.OTHER
          && otherBodyKind != BodyKind.OTHER;
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
          : text + because.stream().map(reason -> " " + reason + ".").collect(Collectors.joining());
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
