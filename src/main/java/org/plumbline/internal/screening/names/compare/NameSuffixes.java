package org.plumbline.internal.screening.names.compare;

import java.util.List;

/**
 * Endings and beginnings of names that are too common to tell people apart, or that only tell men
 * from women.
 */
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
   * The similarity of two paired words in names of people, without the part that many names share.
   * A single slip is forgiven, as elsewhere.
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
    String first = pair.first().sound();
    String second = pair.second().sound();
    double changes = EditDistance.of(first, second);
    int own = Math.max(2, Math.max(first.length(), second.length()) - shared);
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

  /** As in Ivan Petrov and Ivana Petrova, or Ilyich and Ilyinichna. */
  static boolean areOfManAndWoman(Alignment alignment) {
    int women = 0;
    for (Alignment.Pair pair : alignment.pairs()) {
      if (pair.alike() < 1) {
        String first = pair.first().form();
        String second = pair.second().form();
        if (isChildOf(first, second) || isChildOf(second, first)) {
          return true;
        }
        women += isFeminine(first, second) || isFeminine(second, first) ? 1 : 0;
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
