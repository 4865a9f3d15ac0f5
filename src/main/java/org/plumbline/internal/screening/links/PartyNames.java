package org.plumbline.internal.screening.links;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.plumbline.internal.screening.list.ListedName;
import org.plumbline.internal.screening.list.NameQuality;

/**
 * Finds parties by names that differ at most in case, punctuation, white space, diacritics and the
 * order {@code LAST, First}.
 */
final class PartyNames {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern DROPPED = Pattern.compile("['’ʼ`.]");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** By key: the parties with it, and whether by a name that is not weak. */
  private final Map<String, Map<Integer, Boolean>> holders = new HashMap<>();

  /** Whether the text contains a letter or digit. */
  static boolean isName(String text) {
    return !keys(text).isEmpty();
  }

  void add(int party, List<ListedName> names) {
    for (ListedName name : names) {
      add(party, name.text(), name.quality() != NameQuality.WEAK);
    }
  }

  void add(int party, String name, boolean strong) {
    for (String key : keys(name)) {
      holders
          .computeIfAbsent(key, text -> new TreeMap<>())
          .merge(party, strong, Boolean::logicalOr);
    }
  }

  /** The parties with the name, and whether by one that is not weak. */
  Map<Integer, Boolean> find(String name) {
    Map<Integer, Boolean> found = new TreeMap<>();
    for (String key : keys(name)) {
      holders
          .getOrDefault(key, Map.of())
          .forEach((party, strong) -> found.merge(party, strong, Boolean::logicalOr));
    }
    return found;
  }

  /** The name in its own order, and with the part after the first comma moved to the front. */
  private static Set<String> keys(String name) {
    Set<String> keys = new HashSet<>();
    int comma = name.indexOf(',');
    keys.add(key(name));
    if (comma > 0) {
      keys.add(key(name.substring(comma + 1) + " " + name.substring(0, comma)));
    }
    keys.remove("");
    return keys;
  }

  private static String key(String name) {
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String joined = DROPPED.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
    return OTHER.matcher(joined).replaceAll(" ").strip();
  }
}
