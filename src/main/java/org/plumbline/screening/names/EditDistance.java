package org.plumbline.screening.names;

/** How much has to be changed to make one word of another; small changes of sound count less. */
final class EditDistance {
  private static final String NEAR = "bp dt gk sz fv CS sS sC jS jC ij lr mn kh hg ";

  private EditDistance() {}

  /** From 0, nothing alike, to 1, equal. */
  static double likeness(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    return longer == 0 ? 1 : Math.max(0, 1 - of(one, other) / longer);
  }

  /** Damerau's distance with weights; neighbours that changed places count once. */
  static double of(String one, String other) {
    int width = other.length() + 1;
    double[] beforeLast = new double[width];
    double[] last = new double[width];
    for (int j = 1; j < width; j++) {
      last[j] = last[j - 1] + missing(other.charAt(j - 1));
    }
    for (int i = 1; i <= one.length(); i++) {
      double[] row = new double[width];
      char letter = one.charAt(i - 1);
      row[0] = last[0] + missing(letter);
      for (int j = 1; j < width; j++) {
        char facing = other.charAt(j - 1);
        double least = last[j - 1] + changed(letter, facing);
        least = Math.min(least, last[j] + missing(letter));
        least = Math.min(least, row[j - 1] + missing(facing));
        if (i > 1
            && j > 1
            && letter == other.charAt(j - 2)
            && facing == one.charAt(i - 2)
            && letter != facing) {
          least = Math.min(least, beforeLast[j - 2] + 0.8);
        }
        row[j] = least;
      }
      beforeLast = last;
      last = row;
    }
    return last[width - 1];
  }

  private static double missing(char letter) {
    if (letter == 'h') {
      return 0.4;
    }
    return Sound.isVowel(letter) ? 0.7 : 1;
  }

  private static double changed(char one, char other) {
    if (one == other) {
      return 0;
    }
    if (Sound.isVowel(one) && Sound.isVowel(other)) {
      return 0.5;
    }
    return isNear(one, other) ? 0.5 : 1;
  }

  private static boolean isNear(char one, char other) {
    for (int i = 0; i < NEAR.length(); i += 3) {
      char first = NEAR.charAt(i);
      char second = NEAR.charAt(i + 1);
      if ((one == first && other == second) || (one == second && other == first)) {
        return true;
      }
    }
    return false;
  }
}
