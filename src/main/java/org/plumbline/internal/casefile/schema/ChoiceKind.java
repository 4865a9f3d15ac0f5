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
 * One of several keywords, each with the value it stands for in a fact. A keyword that stands for a
 * {@link Why} leaves the value open.
 */
public final class ChoiceKind extends SingleKind {
  /** The keywords yes and no. */
  public static final ChoiceKind YES_NO = of("", "yes", true, "no", false);

  private final String description;
  private final Map<String, Object> meanings;

  private ChoiceKind(String description, Map<String, Object> meanings) {
    this.description = description;
    this.meanings = meanings;
  }

  /** All constants of an enum, by their names in case files. */
  public static ChoiceKind of(String description, Class<? extends Enum<?>> type) {
    return of(description, List.of(type.getEnumConstants()));
  }

  /** Some constants of an enum, by their names in case files. */
  public static ChoiceKind of(String description, Collection<? extends Enum<?>> constants) {
    Map<String, Object> meanings = new LinkedHashMap<>();
    constants.forEach(constant -> meanings.put(constant.toString(), constant));
    return new ChoiceKind(description, meanings);
  }

  /** Keywords that stand for themselves. */
  public static ChoiceKind ofTexts(String description, Collection<String> texts) {
    Map<String, Object> meanings = new LinkedHashMap<>();
    texts.forEach(text -> meanings.put(text, text));
    return new ChoiceKind(description, meanings);
  }

  /** Keywords and their meanings, in turn. */
  public static ChoiceKind of(String description, Object... wordsAndMeanings) {
    Map<String, Object> meanings = new LinkedHashMap<>();
    for (int i = 0; i < wordsAndMeanings.length; i += 2) {
      meanings.put((String) wordsAndMeanings[i], wordsAndMeanings[i + 1]);
    }
    return new ChoiceKind(description, meanings);
  }

  /** The same keywords and {@code unknown}. */
  public ChoiceKind orUnknown() {
    Map<String, Object> extended = new LinkedHashMap<>(meanings);
    extended.put("unknown", Why.UNKNOWN);
    return new ChoiceKind(description, extended);
  }

  /** The value that a keyword stands for. */
  public Object meaning(String word) {
    return Objects.requireNonNull(meanings.get(word), word);
  }

  /** Every keyword. */
  public List<String> words() {
    return List.copyOf(meanings.keySet());
  }

  /** Every value that a keyword stands for. */
  public List<Object> values() {
    return meanings.values().stream()
        .filter(meaning -> !(meaning instanceof Why))
        .distinct()
        .toList();
  }

  @Override
  public String expected() {
    String words = String.join(", ", meanings.keySet());
    return description.isEmpty()
        ? words.replaceFirst(", (?=[^,]*$)", " or ")
        : description + ": " + words;
  }

  @Override
  void checkText(TextNode text, SchemaChecker checker) {
    if (!meanings.containsKey(text.text())) {
      checker.problem(
          text.place(),
          quoted(text) + " is not allowed here; expected: " + expected(),
          hint(text.text()));
    }
  }

  /** Suggests yes for true and no for false, which are common in YAML and JSON. */
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
