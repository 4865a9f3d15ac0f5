package org.plumbline.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {
  /** Jackson's data binding, which is not there at run time, has a say in what JSON looks like. */
  private static final JsonMapper JACKSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  // --- reading
  // ------------------------------------------------------------------------------------

  @Test
  void readsEachKindOfValue() {
    JsonNode node =
        Json.read(
            """
            {"text": "a \\u00fc \\"b\\"", "whole": 12, "large": 12345678901234567890, "part": 0.5,
             "yes": true, "no": false, "nothing": null, "list": [1, [2], {"x": 3}], "empty": {}}
            """);
    assertTrue(node.isObject());
    assertEquals(
        List.of("text", "whole", "large", "part", "yes", "no", "nothing", "list", "empty"),
        node.propertyNames());
    assertEquals("a ü \"b\"", node.path("text").asString());
    assertEquals("12", node.path("whole").asString());
    assertEquals("12345678901234567890", node.path("large").asString());
    assertEquals("0.5", node.path("part").asString());
    assertEquals("true", node.path("yes").asString());
    assertEquals("false", node.path("no").asString());
    assertEquals("3", node.path("list").valueStream().toList().get(2).path("x").asString());
    assertTrue(node.path("list").valueStream().toList().get(1).isArray());
  }

  @Test
  void saysOfWhatKindAValueIs() {
    assertEquals("string", kind("\"1\""));
    assertEquals("number", kind("1"));
    assertEquals("number", kind("-1e3"));
    assertEquals("boolean", kind("true"));
    assertEquals("array", kind("[]"));
    assertEquals("object", kind("{}"));
    assertEquals("", kind("null"));
  }

  private static String kind(String text) {
    JsonNode node = Json.read(text);
    List<String> kinds = new ArrayList<>();
    Map<String, Boolean> all = new LinkedHashMap<>();
    all.put("string", node.isString());
    all.put("number", node.isNumber());
    all.put("boolean", node.isBoolean());
    all.put("array", node.isArray());
    all.put("object", node.isObject());
    all.forEach(
        (kind, answer) -> {
          if (answer) {
            kinds.add(kind);
          }
        });
    return String.join(" ", kinds);
  }

  @Test
  void whatIsMissingHasNothingInIt() {
    JsonNode node = Json.read("{\"nothing\": null, \"list\": [{\"x\": 1}]}");
    assertTrue(node.has("nothing"));
    assertFalse(node.has("other"));
    assertFalse(node.path("list").has("x"));
    for (JsonNode empty :
        List.of(node.path("nothing"), node.path("other"), node.path("other").path("x"))) {
      assertEquals("", empty.asString());
      assertEquals(List.of(), empty.valueStream().toList());
      assertEquals(List.of(), List.copyOf(empty.propertyNames()));
      assertFalse(empty.isObject() || empty.isArray() || empty.isString() || empty.isNumber());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'a': 1,\\n'b': 2,\\n'a': 3} | 3 | Duplicate Object property \"a\"",
        "[{'x': {'a': 1, 'a': 1}}] | 1 | Duplicate Object property \"a\"",
        "1 2 | 1 | the text continues after the end of the value",
        "{}\\n{} | 2 | the text continues after the end of the value",
      })
  void refusesWhatIsNotOneValue(String text, int line, String message) {
    JsonException e =
        assertThrows(
            JsonException.class, () -> Json.read(text.replace('\'', '"').replace("\\n", "\n")));
    assertEquals(message, e.getMessage());
    assertEquals(line, e.line());
  }

  @Test
  void refusesAnEmptyText() {
    assertEquals(
        "the text is empty",
        assertThrows(JsonException.class, () -> Json.read(" \n ")).getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\": 1", "{\"a\":", "{\"a\"", "[1, 2", "[1,]", "{\"a\": 1,}", "\"a", "tru", "01", "+1",
        "NaN", "{a: 1}", "{'a': 1}", "// x\n1", "1 x", "\"\t\"", "[1 2]", "\ufeff\ufeff1", "-", "1e"
      })
  void refusesWhatJacksonRefuses(String text) {
    assertThrows(RuntimeException.class, () -> JACKSON.readTree(text));
    assertThrows(JsonException.class, () -> Json.read(text));
  }

  @Test
  void refusesWhatIsTooDeep() {
    assertThrows(JsonException.class, () -> Json.read("[".repeat(600) + "]".repeat(600)));
    assertTrue(Json.read("[".repeat(400) + "]".repeat(400)).isArray());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.10",
        "1e3",
        "-0.0",
        "1.5e-7",
        "0.1e400",
        "100000000000000000000.5",
        "123456789012",
        "-9223372036854775809",
        "0.30000000000000004",
        "true",
        "\" a \\ud83d\\ude00 \""
      })
  void saysValuesAsJacksonDoes(String text) {
    assertEquals(JACKSON.readTree(text).asString(), Json.read(text).asString());
  }

  // --- items of an array
  // --------------------------------------------------------------------------

  @Test
  void givesTheItemsOfEachArrayOfTheName() {
    assertEquals(
        List.of("2 a", "3 b", "4 []", "6 c"),
        items(
            """
            {"other": ["x"], "items": [
              "a",
              "b",
              {"items": ["not this"]}
            ],
            "below": {"items": ["c"]}, "and": [["d"]]}
            """));
  }

  @Test
  void givesNoItemsWhereThereAreNone() {
    assertEquals(List.of(), items("{\"items\": {\"a\": 1}}"));
    assertEquals(List.of(), items("[1, 2]"));
    assertEquals(List.of(), items("{\"items\": []}"));
    assertEquals(List.of(), items(""));
  }

  @Test
  void givesTheItemsBeforeTheEndOfWhatWasCutOff() {
    List<String> taken = new ArrayList<>();
    JsonException e =
        assertThrows(JsonException.class, () -> items("{\"items\": [\"a\",\n\"b\",\n", taken));
    assertEquals(List.of("1 a", "2 b"), taken);
    assertEquals(3, e.line());
  }

  @Test
  void refusesAMemberTwiceAlsoBesideTheItems() {
    for (String text :
        List.of(
            "{\"items\": [{\"a\": 1, \"a\": 2}]}",
            "{\"x\": 1, \"x\": 2, \"items\": []}",
            "{\"items\": [[{\"a\": {\"b\": 1, \"b\": 1}}]]}")) {
      assertThrows(JsonException.class, () -> items(text));
    }
  }

  private static List<String> items(String text) {
    List<String> taken = new ArrayList<>();
    items(text, taken);
    return taken;
  }

  private static void items(String text, List<String> taken) {
    Json.readItems(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        "items",
        (line, item) ->
            taken.add(
                line
                    + " "
                    + (item.isString()
                        ? item.asString()
                        : List.copyOf(item.path("x").propertyNames()))));
  }

  // --- writing
  // ------------------------------------------------------------------------------------

  private static Map<String, @Nullable Object> sample() {
    Map<String, @Nullable Object> sample = new LinkedHashMap<>();
    sample.put("text", "ä \"quoted\" \\ / \u0001 \t \n \u2028 \ud83d\ude00 <b>");
    sample.put("numbers", List.of(1, -2L, 0.5, 1e21, new BigInteger("9".repeat(30))));
    sample.put("decimal", new BigDecimal("1.50"));
    sample.put("words", Arrays.asList(true, false, null));
    sample.put("empty list", List.of());
    sample.put("empty map", Map.of());
    sample.put("inside", Map.of("list", List.of(Map.of("a", List.of("b", "c")), Map.of("d", 1))));
    sample.put("", "");
    return sample;
  }

  static List<@Nullable Object> values() {
    return Arrays.asList(
        sample(),
        List.of(sample(), "x", List.of()),
        "text",
        12,
        0.1,
        true,
        null,
        List.of(),
        Map.of());
  }

  @ParameterizedTest
  @MethodSource("values")
  void writesWhatJacksonWrites(@Nullable Object value) {
    assertEquals(JACKSON.writeValueAsString(value), Json.write(value));
    assertEquals(
        JACKSON.writerWithDefaultPrettyPrinter().writeValueAsString(value).replace("\r\n", "\n"),
        Json.writeIndented(value));
  }

  @Test
  void writesEachItemOnALineOfItsOwn() {
    assertEquals(
        """
        {
          "a" : [
            1,
            [ ],
            {
              "b" : { }
            }
          ]
        }""",
        Json.writeAllIndented(Map.of("a", List.of(1, List.of(), Map.of("b", Map.of())))));
    assertEquals(
        "{\n  \"a\" : [ 1, [ 2 ] ]\n}", Json.writeIndented(Map.of("a", List.of(1, List.of(2)))));
    assertEquals("{\"a\":[1,[2]]}", Json.write(Map.of("a", List.of(1, List.of(2)))));
  }

  @Test
  void readsWhatItWrites() {
    JsonNode read = Json.read(Json.writeAllIndented(sample()));
    assertEquals(sample().get("text"), read.path("text").asString());
    assertEquals(List.copyOf(sample().keySet()), List.copyOf(read.propertyNames()));
  }

  static List<Object> otherValues() {
    return List.of(DayOfWeek.MONDAY, Optional.of("a"), new int[] {1}, 'c', (short) 1, Locale.ROOT);
  }

  @ParameterizedTest
  @MethodSource("otherValues")
  void writesNothingElse(Object value) {
    assertEquals(
        "JSON has no " + value.getClass().getName(),
        assertThrows(IllegalArgumentException.class, () -> Json.write(Map.of("a", List.of(value))))
            .getMessage());
  }
}
