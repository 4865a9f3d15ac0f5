package org.plumbline.internal.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;

/**
 * YAML 1.2, section 3.2.1.2: "the content of a scalar node is an opaque datum". Ours stays the text
 * that was written.
 */
class YamlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NO",
        "no",
        "yes",
        "on",
        "2019",
        "2019-10",
        "1_000",
        "0x1F",
        "1e3",
        ".5",
        "~",
        "null",
        "true",
        "12:30:45"
      })
  void aValueStaysAsWritten(String text) {
    assertEquals(
        map(entry("country", 1, new TextNode(at(1, 10), text))),
        Yaml.parse("country: " + text, "a.yaml"));
  }

  @Test
  void everyNodeHasItsPlace() {
    Node inner =
        new MapNode(
            at(4, 5), List.of(new MapNode.Entry("c", at(4, 6), new TextNode(at(4, 9), "y"))));
    Node list = new ListNode(at(3, 3), List.of(new TextNode(at(3, 5), "x"), inner));
    assertEquals(
        map(entry("a", 1, new TextNode(at(1, 4), "1")), entry("b", 2, list)),
        Yaml.parse("a: 1\nb:\n  - x\n  - {c: y}\n", "a.yaml"));
  }

  @Test
  void jsonIsYaml() {
    assertEquals(
        map(
            new MapNode.Entry(
                "a",
                at(1, 2),
                new ListNode(
                    at(2, 2),
                    List.of(new TextNode(at(2, 3), "1"), new TextNode(at(3, 2), "😀/"))))),
        Yaml.parse("{\"a\":\n\t[1,\n\t\"\\ud83d\\ude00\\/\"]}", "a.yaml"));
  }

  @Test
  void aMarkOfTheByteOrderIsSkipped() {
    assertEquals(Yaml.parse("a: 1", "a.yaml"), Yaml.parse("\ufeffa: 1", "a.yaml"));
  }

  @Test
  void linesMayEndAsOnWindows() {
    assertEquals(Yaml.parse("a: 1\nb: 2\n", "a.yaml"), Yaml.parse("a: 1\r\nb: 2\r\n", "a.yaml"));
  }

  @Test
  void whatTurnsTextRoundMayStandInAValue() {
    assertEquals(
        map(entry("a", 1, new TextNode(at(1, 4), "x\u202ey"))),
        Yaml.parse("a: x\u202ey", "a.yaml"));
  }

  @Test
  void aKeyInQuotationMarksIsNotBent() {
    assertEquals(
        map(new MapNode.Entry("on", at(1, 1), new TextNode(at(1, 7), "1"))),
        Yaml.parse("\"on\": 1", "a.yaml"));
  }

  @Test
  void fiftyLevelsAreRead() {
    assertEquals(
        new ListNode(at(1, 1), List.of()).kind(),
        Yaml.parse("[".repeat(50) + "]".repeat(50), "a.yaml").kind());
  }

  @Test
  void aValueOfTenThousandCharactersIsRead() {
    String text = "x".repeat(10_000);
    assertEquals(
        map(entry("a", 1, new TextNode(at(1, 4), text))), Yaml.parse("a: " + text, "a.yaml"));
  }

  @Test
  void anchorsAndAliasesAreRefused() {
    refused(
        "a: &x 1\nb: *x\n",
        "a.yaml:1:4: the anchor &x is not allowed; write the value out where it is needed",
        "a.yaml:2:4: the alias *x is not allowed; write the value out");
  }

  @Test
  void aTagIsRefused() {
    refused(
        "a: !!int 1",
        "a.yaml:1:4: the tag 'tag:yaml.org,2002:int' is not allowed; every value is the text that"
            + " is written");
  }

  @Test
  void aMergeKeyIsRefused() {
    refused("<<: {a: 1}", "a.yaml:1:1: the merge key '<<' is not allowed; write the values out");
  }

  @Test
  void aKeyWrittenTwiceIsRefused() {
    refused("a: 1\nb: 2\na: 3\n", "a.yaml:3:1: the key 'a' is written twice; first in line 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"on", "Off", "yes", "NO", "true", "False", "y", "n", "null", "~"})
  void aKeyThatSomeReadersBendIsRefused(String key) {
    refused(
        key + ": 1",
        "a.yaml:1:1: the key '"
            + key
            + "' is not allowed: some readers of YAML take it for a value; use another word");
  }

  @Test
  void aKeyThatIsAListIsRefused() {
    refused("? [a]\n: b", "a.yaml:1:3: a key must be a single word, not a list");
  }

  @Test
  void aSecondDocumentIsRefused() {
    refused(
        "a: 1\n---\nb: 2\n", "a.yaml:2:1: a second document begins here; a file can have only one");
  }

  @Test
  void aTabThatIndentsIsRefused() {
    refused("a:\n\tb: 1\n", "a.yaml:2:1: tabs are not allowed here; use spaces");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "- ", "{a: "})
  void tenThousandLevelsAreRefused(String opening) {
    refused(
        opening.repeat(10_000),
        "a.yaml:1:" + (1 + 50 * opening.length()) + ": this is nested more than 50 levels deep");
  }

  @Test
  void aValueOfAHundredThousandCharactersIsRefused() {
    refused(
        "a: " + "x".repeat(100_000),
        "a.yaml:1:4: this value has 100000 characters; at most 10000 are allowed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# only a remark\n", "\ufeff"})
  void anEmptyTextIsRefused(String text) {
    refused(text, "a.yaml: the file is empty");
  }

  @Test
  void aControlCharacterIsRefusedAndShownEscaped() {
    refused(
        "a: 1\nb: x\u0007y",
        "a.yaml:2:5: the character \\u0007 may not stand in a file as it is; write it as"
            + " \"\\u0007\" in quotation marks");
  }

  @Test
  void halfACharacterIsRefused() {
    refused("a: \"x\\ud83d\"", "a.yaml:1:4: this value has half a character: 'x\\ud83d'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: b: c|1:5|a colon is not expected here; put the text in quotation marks, or check the"
            + " indentation",
        "a: [b|1:6|this list is not closed: ',' or ']' is missing",
        "{a: b|1:6|this map is not closed: ',' or '}' is missing",
        "a: 'b|1:6|a quotation mark is not closed",
        "a: @b|1:4|a value cannot begin like this; put it in quotation marks",
        "{a: b}}|1:7|this does not fit the lines above it; check the indentation",
        "a: \"\\q\"|1:6|unknown escape; use single quotation marks, inside which \\ has no special"
            + " meaning",
      })
  void whatIsNotWellFormedIsSaidInPlainWords(String text, String place, String sentence) {
    refused(text, "a.yaml:" + place + ": " + sentence);
  }

  @Test
  void everyProblemIsToldInTheOrderOfThePlaces() {
    BrokenFileException broken =
        assertThrows(
            BrokenFileException.class, () -> Yaml.parse("a: !x 1\na: 2\non: 3\n", "a.yaml"));
    assertEquals(
        List.of(
            new Problem(
                at(1, 4),
                "the tag '!x' is not allowed; every value is the text that is written",
                ""),
            new Problem(at(2, 1), "the key 'a' is written twice; first in line 1", ""),
            new Problem(
                at(3, 1),
                "the key 'on' is not allowed: some readers of YAML take it for a value; use another"
                    + " word",
                "")),
        broken.problems());
  }

  private static void refused(String text, String... problems) {
    BrokenFileException broken =
        assertThrows(BrokenFileException.class, () -> Yaml.parse(text, "a.yaml"));
    assertEquals(String.join("\n", problems), broken.getMessage());
  }

  private static Place at(int line, int column) {
    return new Place("a.yaml", line, column);
  }

  private static MapNode map(MapNode.Entry... entries) {
    return new MapNode(at(1, 1), List.of(entries));
  }

  private static MapNode.Entry entry(String key, int line, Node value) {
    return new MapNode.Entry(key, at(line, 1), value);
  }

  @Test
  void aCharacterOfTwoHalvesMayStandAnywhere() {
    for (int before = 1_000; before < 2_100; before++) {
      String text = "a".repeat(before) + "\uD808\uDC92";
      TextNode read = (TextNode) Yaml.parse(text, "long.yaml");
      assertEquals(text, read.text());
    }
  }
}
