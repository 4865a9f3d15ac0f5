package org.plumbline.internal.screening.names.compare;

import java.util.List;

/** Endings and beginnings that so many names have that they tell nothing, or only man or woman. */
final class NameSuffixes {
  private static final List<String> SHARED =
      List.of(
          "ovich", "evich", "ovna", "evna", "dottir", "sson", "enko", "shvili", "opoulos", "zadeh",
          "zada", "ullah", "sdotter", "escu", "mann", "berg", "ovic", "evic");
  private static final String SERVANT = "abd";
  private static final List<String> SONS = List.of("ovich", "evich", "yich");
  private static final List<String> DAUGHTERS = List.of("ovna", "evna", "ichna", "auna");
  private static final int SHORTEST = 4;
  private static final double SLIP = 1;

  private NameSuffixes() {}

  /**
   * How alike two names of people that met are, where what many share is left out. A slip is
   * forgiven as elsewhere.
   */
  static double alike(Alignment.Pair pair) {
    double alike = pair.alike();
    if (alike >= WordSimilarity.SOUND || pair.first().bare() || pair.second().bare()) {
      return alike;
    }
    int shared = shared(pair.first().form(), pair.second().form());
    if (shared == 0) {
      return alike;
    }
    String text = pair.first().sound();
    String otherText = pair.second().sound();
    double changes = EditDistance.of(text, otherText);
    int own = Math.max(2, Math.max(text.length(), otherText.length()) - shared);
    return changes <= SLIP ? alike : Math.max(0, Math.min(alike, 1 - changes / own));
  }

  private static int shared(String first, String second) {
    if (first.startsWith(SERVANT) && second.startsWith(SERVANT)) {
      return SERVANT.length();
    }
    for (String ending : SHARED) {
      if (first.endsWith(ending) && second.endsWith(ending)) {
        return ending.length();
      }
    }
    return 0;
  }

  /** Ivan Petrov and Ivana Petrova, or Ilyich and Ilyinichna. */
  static boolean areOfManAndWoman(Alignment alignment) {
    int women = 0;
    for (Alignment.Pair pair : alignment.pairs()) {
      if (pair.alike() < 1) {
        String text = pair.first().form();
        String otherText = pair.second().form();
        if (isChildOf(text, otherText) || isChildOf(otherText, text)) {
          return true;
        }
        women += isFeminine(text, otherText) || isFeminine(otherText, text) ? 1 : 0;
      }
    }
    return women > 1;
  }

  private static boolean isChildOf(String son, String daughter) {
    return SONS.stream().anyMatch(son::endsWith) && DAUGHTERS.stream().anyMatch(daughter::endsWith);
  }

  private static boolean isFeminine(String woman, String man) {
    return man.length() >= SHORTEST
        && woman.length() == man.length() + 1
        && woman.endsWith("a")
        && woman.startsWith(man);
  }
}
