package org.plumbline.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.internal.cli.MainTest.Ran;
import org.plumbline.internal.report.Tiny;

/** Bad input of every kind: a clear sentence, the right exit code, nothing half done. */
class BadInputTest {
  @TempDir Path folder;

  private Path rules;
  private Path file;

  @BeforeEach
  void start() {
    rules = Tiny.rules(folder);
    file = folder.resolve("case.yaml");
  }

  // --- cases -------------------------------------------------------------------------------------

  @Test
  void aFileThatIsMissing() {
    assertBroken("case.yaml: there is no such file");
  }

  @Test
  void aFolderWithoutCases() throws IOException {
    Files.createDirectory(file);
    assertBroken("case.yaml: there is no case here; a case is a .yaml, .yml, .json or .jsonl file");
  }

  @Test
  void aFileOfFiftyMegabytes() throws IOException {
    Files.write(file, new byte[50_000_000]);
    assertBroken("case.yaml: the file has 50000000 bytes; at most 5000000 are allowed");
  }

  @Test
  void utf16() throws IOException {
    Files.write(file, Tiny.CASE.getBytes(StandardCharsets.UTF_16));
    assertBroken("case.yaml: the file is written in UTF-16; save it as UTF-8");
  }

  @Test
  void aByteThatIsNotUtf8() throws IOException {
    Files.write(file, "case: Stra\u00dfe\n".getBytes(StandardCharsets.ISO_8859_1));
    assertBroken("case.yaml:1:11: this byte is not valid UTF-8; save the file as UTF-8");
  }

  @Test
  void noDay() {
    Tiny.write(file, Tiny.CASE.replace("as-of: 2022-03-31\n", ""));
    assertBroken(
        "case.yaml: the case names no day to check it on; add 'as-of: 2022-03-31' to it, or use --as-of 2022-03-31");
    assertEquals(
        1,
        MainTest.run("check", "--rules", rules.toString(), file.toString(), "--as-of", "2022-03-31")
            .code());
  }

  /** Each with some words that the sentence has. */
  static Stream<Arguments> broken() {
    return Stream.of(
        Arguments.of("empty file", "", "empty"),
        Arguments.of("binary", "\u0000\u0001\u0002", "case.yaml"),
        Arguments.of("tabs", "case: A\n\tlike: B\n", "tab"),
        Arguments.of("duplicate key", Tiny.CASE + "case: Again\n", "case"),
        Arguments.of("unknown field", Tiny.CASE + "listngs: []\n", "did you mean 'listings'?"),
        Arguments.of(
            "misspelt enum",
            Tiny.CASE.replace("kind: police}", "kind: polise}"),
            "did you mean 'police'?"),
        Arguments.of(
            "undefined id",
            Tiny.CASE.replace("provider: college", "provider: colege"),
            "did you mean 'college'?"),
        Arguments.of(
            "link to itself",
            Tiny.CASE + "links: [{from: xa-police, to: xa-police, kind: part-of}]\n",
            "itself"),
        Arguments.of(
            "end before start",
            Tiny.CASE.replace("from: 2019-03-01,", "from: 2019-03-01, to: 2018-01-01,"),
            "2018-01-01"),
        Arguments.of("anchor", Tiny.CASE.replace("XA Police", "&a XA Police"), "anchor"),
        Arguments.of("alias", Tiny.CASE.replace("XA Police", "*a"), "alias"),
        Arguments.of("nesting of 10,000", "case: " + "[".repeat(10_000), "50"),
        Arguments.of(
            "name of 100,000 characters",
            Tiny.CASE.replace("XA Police", "x".repeat(100_000)),
            "10000"),
        Arguments.of(
            "control character", Tiny.CASE.replace("XA Police", "XA \u0007 Police"), "\\u0007"),
        Arguments.of(
            "the same id twice",
            Tiny.CASE.replace(
                "sources:\n", "sources:\n  - {id: answer, title: B, publisher: C, kind: press}\n"),
            "answer"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void everyOtherBrokenCaseIsFourWithASentence(String description, String text, String words) {
    Tiny.write(file, text);
    Ran ran = check();
    assertEquals(4, ran.code(), description);
    assertTrue(ran.err().contains(words), ran.err());
    assertTrue(
        ran.err()
            .lines()
            .allMatch(line -> line.startsWith(file.toString()) && line.length() < 1000),
        ran.err());
    assertEquals("", ran.out());
  }

  /** People write such files, and they mean what they say. */
  static Stream<Arguments> odd() {
    return Stream.of(
        Arguments.of("byte-order mark", "\ufeff" + Tiny.CASE),
        Arguments.of("lines ended by CR LF", Tiny.CASE.replace("\n", "\r\n")),
        Arguments.of(
            "cyclic links",
            Tiny.CASE
                + "links: [{from: xa-police, to: college, kind: cooperates-with}, {from: college, to: xa-police, kind: cooperates-with}]\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("odd")
  void whatIsOnlyOddIsRead(String description, String text) {
    Tiny.write(file, text);
    assertEquals(1, check().code(), description);
  }

  @Test
  void bidirectionalCharactersAreShownEscaped() {
    Tiny.write(file, Tiny.CASE.replace("A made-up case", "\"A \\u202e case\""));
    assertTrue(check().out().startsWith("A \\u202e case\n"), check().out());
    Tiny.write(file, Tiny.CASE.replace("kind: police}", "kind: \"po\\u202elice\"}"));
    assertTrue(check().err().contains("\\u202e"), check().err());
  }

  // --- rules -------------------------------------------------------------------------------------

  @Test
  void anEmptyRulesFolder() throws IOException {
    Tiny.write(file, Tiny.CASE);
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Ran ran = MainTest.run("check", "--rules", empty.toString(), file.toString());
    assertEquals(3, ran.code());
    assertEquals(
        empty
            + ": there are no rules in this folder (expected files such as pack/rule.drl) [PL0003]\n",
        ran.err());
  }

  @Test
  void noRulesFolder() {
    Tiny.write(file, Tiny.CASE);
    Ran ran =
        MainTest.run("check", "--rules", folder.resolve("nowhere").toString(), file.toString());
    assertEquals(3, ran.code());
    assertTrue(ran.err().startsWith(folder.resolve("nowhere") + ": "), ran.err());
  }

  /** Each made by a change of a rule that is in order. */
  static Stream<Arguments> brokenRules() {
    return Stream.of(
        Arguments.of("does not parse", "when\n", "when (\n"),
        Arguments.of(
            "two rules of one name",
            "rule \"tiny/assessment-missing\"",
            "rule \"tiny/summary-unpublished\""),
        Arguments.of("escapes in then", "assistance has", "\\u0061ssistance has"),
        Arguments.of("comment in then", "    flags.raise", "    // why\n    flags.raise"),
        Arguments.of("unknown type", "Partnership()", "Partnersip()"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenRules")
  void brokenRulesAreThreeWithAPlaceAndCountMoreThanBrokenCases(
      String description, String from, String to) throws IOException {
    Path rule = rules.resolve("tiny/assessment-missing.drl");
    Files.writeString(rule, Files.readString(rule).replace(from, to));
    Ran ran = check();
    assertEquals(3, ran.code(), description);
    assertTrue(ran.err().startsWith(rules.toString()), ran.err());
    assertEquals("", ran.out());
  }

  @Test
  void aRuleWithoutAPageIsFoundByLint() {
    Tiny.write(folder.resolve("cases/a.yaml"), Tiny.CASE + Tiny.EXPECTED);
    Ran ran = MainTest.run("lint", "--rules", rules.toString(), folder.resolve("cases").toString());
    assertEquals(1, ran.code());
    assertTrue(
        ran.out().contains("the rule has no page (add the file tiny/assessment-missing.md)"),
        ran.out());
  }

  private Ran check() {
    return MainTest.run("check", "--rules", rules.toString(), file.toString());
  }

  private void assertBroken(String sentence) {
    assertEquals(new Ran(4, "", folder + "/" + sentence + "\n"), check());
  }
}
