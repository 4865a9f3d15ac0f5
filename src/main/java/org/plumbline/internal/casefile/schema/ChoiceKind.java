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

  private final String description;
  private final Map<String, Object> meanings;

  private ChoiceKind(String description, Map<String, Object> meanings) {
    this.description = description;
    this.meanings = meanings;
  }

  /** The constants of an enum, as they are written. */
  public static ChoiceKind of(String description, Class<? extends Enum<?>> type) {
    return of(description, List.of(type.getEnumConstants()));
  }

  /** Some constants of an enum, as they are written. */
  public static ChoiceKind of(String description, Collection<? extends Enum<?>> constants) {
    Map<String, Object> meanings = new LinkedHashMap<>();
    constants.forEach(constant -> meanings.put(constant.toString(), constant));
    return new ChoiceKind(description, meanings);
  }

  /** Texts that mean themselves. */
  public static ChoiceKind ofTexts(String description, Collection<String> texts) {
    Map<String, Object> meanings = new LinkedHashMap<>();
    texts.forEach(text -> meanings.put(text, text));
    return new ChoiceKind(description, meanings);
  }

  /** Words and their meanings by turns. */
  public static ChoiceKind of(String description, Object... wordsAndMeanings) {
    Map<String, Object> meanings = new LinkedHashMap<>();
    for (int i = 0; i < wordsAndMeanings.length; i += 2) {
      meanings.put((String) wordsAndMeanings[i], wordsAndMeanings[i + 1]);
    }
    return new ChoiceKind(description, meanings);
  }

  /** These words, or {@code unknown}. */
  public ChoiceKind orUnknown() {
    Map<String, Object> furtherMap = new LinkedHashMap<>(meanings);
    furtherMap.put("unknown", Why.UNKNOWN);
    return new ChoiceKind(description, furtherMap);
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
    return description.isEmpty()
        ? words.replaceFirst(", (?=[^,]*$)", " or ")
        : description + ": " + words;
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
