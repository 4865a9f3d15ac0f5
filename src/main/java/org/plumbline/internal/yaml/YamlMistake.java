package org.plumbline.internal.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.internal.text.SafeText;
import org.plumbline.problem.Place;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Translates messages of the YAML parser into plain English. */
final class YamlMistake {
  /** Part of the parser's message, and our message for it. */
  private static final Map<String, String> SENTENCES = new LinkedHashMap<>();

  static {
    SENTENCES.put("(TAB)", "tabs are not allowed here; use spaces");
    SENTENCES.put(
        "mapping values are not allowed here",
        "a colon is not expected here; put the text in quotation marks, or check the"
            + " indentation");
    SENTENCES.put("found undefined alias", "aliases are not allowed; write the value out");
    SENTENCES.put("could not find expected ':'", "this key has no colon after it");
    SENTENCES.put(
        "expected <block end>", "this does not fit the lines above it; check the indentation");
    SENTENCES.put("expected ',' or ']'", "this list is not closed: ',' or ']' is missing");
    SENTENCES.put("expected ',' or '}'", "this map is not closed: ',' or '}' is missing");
    SENTENCES.put("unexpected end of stream", "a quotation mark is not closed");
    SENTENCES.put(
        "expected '<document start>'",
        "this does not fit the lines above it; check the indentation");
    SENTENCES.put(
        "unknown escape character",
        "unknown escape; use single quotation marks, inside which \\ has no special meaning");
    SENTENCES.put(
        "that cannot start any token", "a value cannot begin like this; put it in quotation marks");
  }

  private YamlMistake() {}

  static Place place(MarkedYamlEngineException mistake, Place whole) {
    return mistake
        .getProblemMark()
        .or(mistake::getContextMark)
        .map(mark -> Characters.inside(whole, mark.getLine(), mark.getColumn()))
        .orElse(whole);
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
