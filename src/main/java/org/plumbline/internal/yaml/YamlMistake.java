package org.plumbline.internal.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.internal.text.SafeText;
import org.plumbline.problem.Place;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in the reader's language what the YAML parser says in its own. */
final class YamlMistake {
  /** What the parser's sentence has in it, and ours. */
  private static final Map<String, String> SENTENCES = new LinkedHashMap<>();

  static {
    SENTENCES.put("(TAB)", "here is a tab; use spaces to indent and to part words");
    SENTENCES.put(
        "mapping values are not allowed here",
        "a colon is not expected here; put the text in quotation marks, or look at the"
            + " indentation");
    SENTENCES.put("found undefined alias", "aliases are not allowed; write the value out");
    SENTENCES.put("could not find expected ':'", "a key without a colon");
    SENTENCES.put(
        "expected <block end>",
        "this does not belong to what stands above it; look at the indentation");
    SENTENCES.put("expected ',' or ']'", "this list is not closed: ',' or ']' is missing");
    SENTENCES.put("expected ',' or '}'", "this map is not closed: ',' or '}' is missing");
    SENTENCES.put("unexpected end of stream", "a quotation mark is not closed");
    SENTENCES.put(
        "expected '<document start>'",
        "this does not belong to what stands above it; look at the indentation");
    SENTENCES.put(
        "unknown escape character",
        "this escape is not known; use single quotation marks, in which \\ is just itself");
    SENTENCES.put(
        "that cannot start any token", "a value cannot begin like this; put it in quotation marks");
  }

  private YamlMistake() {}

  static Place place(MarkedYamlEngineException mistake, String file) {
    return mistake
        .getProblemMark()
        .or(mistake::getContextMark)
        .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1))
        .orElseGet(() -> Place.of(file));
  }

  static String message(MarkedYamlEngineException mistake) {
    String problem = String.valueOf(mistake.getProblem());
    return SENTENCES.entrySet().stream()
        .filter(sentence -> problem.contains(sentence.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> "this is not well-formed YAML: " + SafeText.of(problem));
  }
}
