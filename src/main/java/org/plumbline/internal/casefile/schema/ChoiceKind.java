package org.plumbline.internal.casefile.schema;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.fact.word.Why;
import org.plumbline.internal.text.DidYouMean;
import org.plumbline.internal.yaml.TextNode;

/**
 * One of some words, each with what it means in a fact; a word that means a {@link Why} leaves the
 * value open.
 */
public final class ChoiceKind extends SingleKind {
  /** Yes or no. */
  public static final ChoiceKind YES_NO = of("", "yes", true, "no", false);

  private final String what;
  private final Map<String, Object> meanings;

  private ChoiceKind(String what, Map<String, Object> meanings) {
    this.what = what;
    this.meanings = meanings;
  }

  /** The constants of an enum, as they are written. */
  public static ChoiceKind of(String what, Class<? extends Enum<?>> type) {
    return of(what, List.of(type.getEnumConstants()));
  }

  /** Some constants of an enum, as they are written. */
  public static ChoiceKind of(String what, Collection<? extends Enum<?>> constants) {
    Map<String, Object> meanings = new LinkedHashMap<>();
    constants.forEach(constant -> meanings.put(constant.toString(), constant));
    return new ChoiceKind(what, meanings);
  }

  /** Texts that mean themselves. */
  public static ChoiceKind ofTexts(String what, Collection<String> texts) {
    Map<String, Object> meanings = new LinkedHashMap<>();
    texts.forEach(text -> meanings.put(text, text));
    return new ChoiceKind(what, meanings);
  }

  /** Words and their meanings by turns. */
  public static ChoiceKind of(String what, Object... wordsAndMeanings) {
    Map<String, Object> meanings = new LinkedHashMap<>();
    for (int i = 0; i < wordsAndMeanings.length; i += 2) {
      meanings.put((String) wordsAndMeanings[i], wordsAndMeanings[i + 1]);
    }
    return new ChoiceKind(what, meanings);
  }

  /** These words, or {@code unknown}. */
  public ChoiceKind orUnknown() {
    Map<String, Object> more = new LinkedHashMap<>(meanings);
    more.put("unknown", Why.UNKNOWN);
    return new ChoiceKind(what, more);
  }

  /** What {@code word} means. */
  public Object meaning(String word) {
    return Objects.requireNonNull(meanings.get(word), word);
  }

  /** All that can be written. */
  public List<String> words() {
    return List.copyOf(meanings.keySet());
  }

  /** All that the value can be. */
  public List<Object> values() {
    return meanings.values().stream()
        .filter(meaning -> !(meaning instanceof Why))
        .distinct()
        .toList();
  }

  @Override
  public String wanted() {
    String words = String.join(", ", meanings.keySet());
    return what.isEmpty() ? words.replaceFirst(", (?=[^,]*$)", " or ") : what + ": " + words;
  }

  @Override
  void checkText(TextNode text, Checking checking) {
    if (!meanings.containsKey(text.text())) {
      checking.problem(
          text.place(), quoted(text) + " is not known; wanted is " + wanted(), hint(text.text()));
    }
  }

  /** Other readers of YAML and JSON write true and false for yes and no. */
  private String hint(String word) {
    String meant = word.equals("true") ? "yes" : word.equals("false") ? "no" : "";
    return meanings.containsKey(meant)
        ? "did you mean '" + meant + "'?"
        : DidYouMean.hint(word, meanings.keySet());
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("enum", List.copyOf(meanings.keySet()));
  }
}
