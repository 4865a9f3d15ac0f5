package org.plumbline.internal.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.problem.Place;

/** It reads what the reader of YAML would read, with the same places, or nothing. */
class JsonReaderTest {
  private static final Place WHOLE = new Place("cases.jsonl", 7, 0);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "  {\"a\": []}  ",
        "{\"a\": \"b\", \"c\":1, \"d\": -2.50e3, \"e\": true, \"f\": null}",
        "{\"no\": \"NO\", \"y\": [\"\", \" x \", {\"<<\": \"&a\"}, [[\"*b\", \"!c\"]]]}",
        "{\"\\u00e9\\n\\t\\\\\\\"\": \"\\u0000\\u2028 \\b\"}",
        "{\n  \"a\" :\n    [1,\r\n2 ],\n\n  \"\u00e9\u4e2d\": {\"b\": \"# no comment\"}\n}\n"
      })
  void whatItReadsIsWhatYamlReads(String text) {
    assertEquals(yaml(text), JsonReader.read(text, WHOLE));
    assertTrue(JsonReader.read(text, WHOLE).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[1]",
        "\"a\"",
        "a: b",
        "{a: b}",
        "{\"a\": 'b'}",
        "{\"a\": 1, \"a\": 2}",
        "{\"a\": 1,}",
        "{\"a\": 1} # end",
        "{\"a\": 1} {\"b\": 2}",
        "{\"a\": [1, 2}",
        "{\"a\": &x 1}",
        "{\"a\": \"x\ty\"}",
        "{\"a\": \"\uD83D\uDE00\"}",
        "{\"a\": \"\\ud83d\"}",
        "{\"a\": \"x\u2028y\"}",
        "{\"a\": 012}"
      })
  void everythingElseIsLeftToYaml(String text) {
    assertEquals(Optional.empty(), JsonReader.read(text, WHOLE));
  }

  @Test
  void theLimitsAreThoseOfYaml() {
    for (String text :
        List.of(
            "{\"a\": \"" + "x".repeat(10_001) + "\"}",
            "{\"" + "x".repeat(1_001) + "\": 1}",
            "{\"a\": ".repeat(51) + "1" + "}".repeat(51))) {
      assertEquals(Optional.empty(), JsonReader.read(text, WHOLE));
    }
    for (String text :
        List.of(
            "{\"a\": \"" + "x".repeat(10_000) + "\"}",
            "{\"" + "x".repeat(1_000) + "\": 1}",
            "{\"a\": ".repeat(50) + "1" + "}".repeat(50))) {
      assertEquals(yaml(text), JsonReader.read(text, WHOLE));
    }
  }

  @Test
  void aFileOfOneLineHasTheSamePlaces() {
    Stream.of(Place.of("case.json"), WHOLE)
        .forEach(
            whole ->
                assertEquals(
                    new YamlReader("{\"a\": [\"b\"]}", whole, new FileProblems()).read(),
                    JsonReader.read("{\"a\": [\"b\"]}", whole)));
  }

  private static Optional<Node> yaml(String text) {
    FileProblems problems = new FileProblems();
    Optional<Node> node = new YamlReader(text, WHOLE, problems).read();
    problems.throwIfAny();
    return node;
  }
}
