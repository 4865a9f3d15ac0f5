package org.plumbline;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Changes texts: drops, doubles, moves or inserts words. */
final class Mangled {
  private static final Pattern WORD = Pattern.compile("\\$?\\w+|\\s+|\"[^\"\n]*\"|[^\\w\\s]");
  private static final List<String> ODD =
      List.of(
          "(",
          ")",
          "\"",
          "\\",
          ";",
          ",",
          "not",
          "exists",
          "and",
          "or",
          "||",
          "!",
          "$p",
          "end",
          "then",
          "/*",
          "//",
          "\u0000",
          "\uFFFD",
          "\uD83D",
          "\u202E",
          "2147483648",
          "-1",
          "'",
          "[",
          "{",
          "&a",
          "*a",
          "!!x",
          "- ",
          ": ",
          "~",
          "9999-12-31",
          "true",
          "in",
          "==",
          "\r");

  private final Random random;
  private final List<List<String>> texts;

  /** Changes {@code texts}; the seed decides how. */
  Mangled(long seed, List<String> texts) {
    this.random = new Random(seed);
    this.texts = texts.stream().map(Mangled::words).toList();
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  /** A text with up to {@code most} changes. */
  String next(int most) {
    List<String> words = new ArrayList<>(one(texts));
    for (int i = 1 + random.nextInt(most); i > 0 && !words.isEmpty(); i--) {
      change(words, random.nextInt(words.size()));
    }
    return String.join("", words);
  }

  private void change(List<String> words, int at) {
    switch (random.nextInt(7)) {
      case 0 -> words.remove(at);
      case 1 -> words.add(at, words.get(at));
      case 2 -> words.add(at, one(words));
      case 3 -> words.set(at, one(words));
      case 4 -> words.set(at, one(one(texts)));
      case 5 -> words.add(at, one(ODD));
      default -> words.subList(at, Math.min(words.size(), at + random.nextInt(40))).clear();
    }
  }

  private <T> T one(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }
}
