package org.plumbline.internal.rulebook.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Describes what the grammar expects; one word stands for its kind. */
final class Wanted {
  private static final Map<String, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put("'=='", "a comparison such as ==");
    WORDS.put("TEXT", "a property, a $variable, a text or a number");
    WORDS.put("WORD", "a name");
    WORDS.put("VARIABLE", "a $variable");
    WORDS.put("','", "a comma");
    WORDS.put("'('", "'('");
    WORDS.put("')'", "')'");
    WORDS.put("':'", "':'");
    WORDS.put("';'", "';'");
  }

  private Wanted() {}

  /**
   * The expected words; {@code list} means that a comma may stand instead of a closing parenthesis.
   */
  static List<String> words(IntervalSet expected, boolean list) {
    List<String> names =
        expected.toList().stream().map(DrlProfileParser.VOCABULARY::getDisplayName).toList();
    if (list && names.equals(List.of("')'"))) {
      return List.of("a comma", "')'");
    }
    return WORDS.keySet().stream()
        .filter(names::contains)
        .filter(name -> !isCoveredByText(name, names))
        .map(WORDS::get)
        .toList();
  }

  /** Where a text may stand, the other possibilities have been listed already. */
  private static boolean isCoveredByText(String name, List<String> names) {
    return names.contains("TEXT") && List.of("WORD", "VARIABLE", "'('").contains(name);
  }
}
