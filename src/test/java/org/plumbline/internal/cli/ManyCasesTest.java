package org.plumbline.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.internal.cli.MainTest.Ran;
import org.plumbline.internal.cli.io.Version;
import org.plumbline.internal.cli.io.Written;
import org.plumbline.internal.report.Tiny;

/** Folders, files of JSON lines and standard input. */
class ManyCasesTest {
  /** As {@link Tiny#CASE}. */
  static final String LINE =
      """
      {"case": "A made-up case", "as-of": "2022-03-31", "drawn-from": "public-record", \
      "assistance": "capacity-building", "partnership": {"id": "training", "hosts": ["XA"], \
      "recipients": [{"organisation": "xa-police", "units": "all", "source": "answer"}], \
      "phases": [{"id": "p1", "from": "2019-03-01", "provider": "college", "funders": "none", \
      "source": "answer"}]}, "organisations": [{"id": "xa-police", "name": "XA Police", \
      "country": "XA", "kind": "police"}, {"id": "college", "name": "The College", \
      "country": "GB", "kind": "police-college"}], "assessments": {"none": "yes", \
      "source": "report"}, "sources": [{"id": "answer", "title": "An answer", \
      "publisher": "The Ministry", "kind": "official", "published": "2021-05-04"}, \
      {"id": "report", "title": "A report", "publisher": "The Watch", "kind": "ngo", \
      "published": "2022-05-17"}]}
      """;

  @TempDir Path folder;

  private Path rules;

  @BeforeEach
  void start() {
    rules = Tiny.rules(folder);
  }

  // --- JSON lines --------------------------------------------------------------------------------

  @Test
  void eachLineIsACase() {
    Path lines = write("cases.jsonl", LINE + "\n  \r\n" + LINE.replace("2022-03-31", "2018-01-01"));
    assertEquals(
        new Ran(
            1,
            """
            {"case":"%1$s:1","asOf":"2022-03-31","verdict":"stop"}
            {"case":"%1$s:4","asOf":"2018-01-01","verdict":"no-flags"}
            """
                .formatted(lines),
            ""),
        check(lines, "--format", "jsonl", "--only", "case,asOf,verdict"));
  }

  @Test
  void standardInputIsJsonLines() {
    assertEquals(
        new Ran(
            1,
            """
            {"case":"<stdin>:1","asOf":"2018-01-01","verdict":"no-flags"}
            {"case":"<stdin>:1","asOf":"2022-03-31","verdict":"stop"}
            """,
            ""),
        piped(
            LINE,
            "--format",
            "jsonl",
            "--only",
            "case,asOf,verdict",
            "--as-of",
            "2022-03-31",
            "--as-of",
            "2018-01-01"));
  }

  @Test
  void aFactOfALineKnowsItsLine() {
    String result = piped("\n" + LINE, "--format", "jsonl", "--only", "flags").out();
    assertTrue(result.contains("\"file\":\"<stdin>\",\"line\":2,"), result);
  }

  @Test
  void aLineIsTheSameCaseAsAFile() {
    Path file = write("case.json", LINE.strip());
    Path lines = write("case.jsonl", LINE);
    String[] options = {"--format", "jsonl", "--only", "title,verdict,couldBe,remarks,inputs"};
    assertEquals(check(file, options), check(lines, options));
  }

  @Test
  void theResultsHaveTheOrderOfTheLines() {
    String result = piped(LINE.repeat(300), "--format", "jsonl", "--only", "case").out();
    assertEquals(
        IntStream.rangeClosed(1, 300)
            .mapToObj(line -> "{\"case\":\"<stdin>:" + line + "\"}\n")
            .collect(Collectors.joining()),
        result);
  }

  @Test
  void linesThatAreBrokenArePassedOver() {
    String lines =
        String.join(
            "\n",
            "hello",
            "[1, 2]",
            "{\"case\": \"x\"",
            LINE.strip().replace("\"as-of\": \"2022-03-31\", ", ""),
            LINE.strip().replace("\"case\":", "\"like\": \"base\", \"case\":"),
            LINE.strip().replace("\"assistance\":", "\"case\": \"again\", \"assistance\":"),
            "{\"case\": \"" + "x".repeat(1_000_000) + "\"}",
            LINE.strip());
    assertEquals(
        new Ran(
            4,
            "{\"case\":\"<stdin>:8\",\"verdict\":\"stop\"}\n",
            """
            <stdin>:1: this line is not JSON; expected: a case, which begins with '{' and ends in the same line
            <stdin>:2: this line is not JSON; expected: a case, which begins with '{' and ends in the same line
            <stdin>:3:13: this map is not closed: ',' or '}' is missing
            <stdin>:4: the case names no day to check it on; add 'as-of: 2022-03-31' to it, or use --as-of 2022-03-31
            <stdin>:5:10: there is no file base.yaml in the folder of this case or above it
            <stdin>:6:82: the key 'case' is written twice; first in line 6
            <stdin>:7: this line is longer than the 1000000 bytes allowed
            """),
        piped(lines, "--format", "jsonl", "--only", "case,verdict"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s # a remark",
        "{\"case\": Police, %s",
        "{'case': \"Police\", %s",
        "{case: \"Police\", %s",
        "%s }",
        "{\"case\": \"a\rb\", %s"
      })
  void whatIsOnlyYamlIsRefused(String form) {
    String rest = LINE.strip().replaceFirst("\\{\"case\": \"[^\"]*\", ", "");
    String line =
        form.equals("%s }")
            ? LINE.strip().replaceFirst("}$", ",}")
            : form.formatted(form.startsWith("%s") ? LINE.strip() : rest);
    Ran ran = piped("\n" + line + "\n" + LINE, "--format", "jsonl", "--only", "case");
    assertEquals(4, ran.code());
    assertEquals("{\"case\":\"<stdin>:3\"}\n", ran.out());
    assertTrue(
        ran.err()
            .matches(
                "<stdin>:2:\\d+: this line is not JSON; in JSON, keys and texts are in double"
                    + " quotation marks, and there is no comment and no comma after the last item\n"),
        ran.err());
  }

  @Test
  void aCarriageReturnAloneEndsNoLine() {
    String line = LINE.strip().replace(", \"as-of\"", ",\r\"as-of\"");
    assertEquals(
        new Ran(1, "{\"case\":\"<stdin>:1\"}\n{\"case\":\"<stdin>:2\"}\n", ""),
        piped(line + "\r\n" + LINE, "--format", "jsonl", "--only", "case"));
    assertEquals(
        new Ran(4, "", "<stdin>:1:13: this map is not closed: ',' or '}' is missing\n"),
        piped("{\"case\":\r\"x\"", "--format", "jsonl", "--only", "case"));
  }

  @Test
  void theEndingMayBeInCapitals() {
    Path lines = write("cases.JSONL", LINE + LINE);
    assertEquals(
        new Ran(1, "{\"case\":\"%1$s:1\"}\n{\"case\":\"%1$s:2\"}\n".formatted(lines), ""),
        check(lines, "--format", "jsonl", "--only", "case"));
    assertEquals(2, check(folder, "--format", "jsonl", "--only", "case").out().lines().count());
  }

  // --- other commands ----------------------------------------------------------------------------

  @Test
  void explainTakesALine() {
    Path lines = write("cases.jsonl", "\n" + LINE);
    Ran ran = explain(lines + ":2");
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().startsWith("tiny/assessment-missing stands on "), ran.out());
  }

  @Test
  void explainTakesNothingElseOfTheLines() {
    Path lines = write("cases.jsonl", "\n" + LINE);
    assertEquals(
        new Ran(
            4,
            "",
            lines
                + ": this file has a case on each line; name one of them, such as "
                + lines
                + ":1\n"),
        explain(lines.toString()));
    assertEquals(
        new Ran(4, "", lines + ":1: there is no case on this line\n"), explain(lines + ":1"));
    assertEquals(
        new Ran(4, "", lines + ":3: there is no case on this line\n"), explain(lines + ":3"));
    assertEquals(
        new Ran(4, "", folder.resolve("no.jsonl") + ": there is no such file\n"),
        explain(folder.resolve("no.jsonl") + ":1"));
  }

  private Ran explain(String line) {
    return MainTest.run("explain", line, "tiny/assessment-missing", "--rules", rules.toString());
  }

  @Test
  void replayAndImpactSayThatTheyDoNotTakeLines() {
    Path lines = write("cases/a.jsonl", LINE);
    write("cases/b.yaml", Tiny.CASE + Tiny.EXPECTED);
    String cases = folder.resolve("cases").toString();
    assertEquals(
        new Ran(
            1,
            lines
                + "\n  cases in JSON lines are not replayed; write each to a file of its own\n\n"
                + "1 passed, 1 failed\n",
            ""),
        MainTest.run("replay", cases, "--rules", rules.toString()));
    Ran impact = MainTest.run("impact", rules.toString(), rules.toString(), cases);
    assertEquals(4, impact.code());
    assertEquals(
        lines + ": cases in JSON lines are not compared; write each to a file of its own\n",
        impact.err());
  }

  @Test
  void bytesThatAreNotUtf8HaveTheirLine() {
    byte[] line = (LINE + "{\"case\": \"Stra\u00dfe\"}").getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        new Ran(
            4,
            "{\"verdict\":\"stop\"}\n",
            "<stdin>:2:15: this byte is not valid UTF-8; save the file as UTF-8\n"),
        piped(new ByteArrayInputStream(line), "--format", "jsonl", "--only", "verdict"));
  }

  @Test
  void nothingIsNoCase() {
    assertEquals(
        new Ran(4, "", "<stdin>: there is no case here; each line must be a case, in JSON\n"),
        piped("\n\n", "--format", "jsonl"));
  }

  @Test
  void standardInputIsReadOnce() {
    assertEquals(
        new Ran(
            2,
            "",
"""
plumbline: - is given twice, but standard input can be read only once
For help: plumbline check --help
"""),
        piped(LINE, "-"));
  }

  @Test
  void standardInputThatFailsIsBroken() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            return read();
          }
        };
    assertEquals(
        new Ran(4, "", "<stdin>: this cannot be read: the disk is gone\n"),
        piped(failing, "--format", "jsonl"));
  }

  @Test
  void aFileThatIsMissingIsBroken() {
    Path lines = folder.resolve("cases.jsonl");
    assertEquals(new Ran(4, "", lines + ": there is no such file\n"), check(lines));
  }

  @Test
  void otherFormatsTakeLinesToo() {
    Ran ran = piped(LINE + LINE);
    assertEquals(1, ran.code());
    assertTrue(
        ran.out()
            .startsWith(
                "2 checks\n========\n31 March 2022     STOP; <stdin>:1\n31 March 2022     STOP; <stdin>:2\n"),
        ran.out());
  }

  // --- folders -----------------------------------------------------------------------------------

  @Test
  void aFolderIsAllCasesInIt() {
    Path cases = folder.resolve("cases");
    write("cases/b/two.json", LINE);
    write("cases/b/three.jsonl", LINE + LINE);
    write("cases/a.yaml", Tiny.CASE);
    write("cases/z.accepted-risks.yaml", "accepted-risks: []\n");
    write("cases/broken.yml", "case: A\n");
    write("cases/notes.txt", "not a case");
    Ran ran = check(cases, "--format", "jsonl", "--only", "case", "--fail-on", "never");
    assertEquals(4, ran.code());
    assertEquals(
        """
        {"case":"a"}
        {"case":"%1$s/b/three.jsonl:1"}
        {"case":"%1$s/b/three.jsonl:2"}
        {"case":"two"}
        """
            .formatted(cases),
        ran.out());
    assertTrue(ran.err().startsWith(cases + "/broken.yml:1:1: "), ran.err());
  }

  @Test
  void aFolderWithoutCasesIsBroken() throws IOException {
    Path cases = Files.createDirectory(folder.resolve("cases"));
    String sentence =
        cases + ": there is no case here; a case is a .yaml, .yml, .json or .jsonl file\n";
    assertEquals(new Ran(4, "", sentence), check(cases, "--format", "jsonl"));
    write("cases/notes.txt", "not a case");
    assertEquals(new Ran(4, "", sentence), check(cases, "--format", "jsonl"));
  }

  @Test
  void aLinkToNothingInAFolderDoesNotStopTheOthers() throws IOException {
    Path cases = Files.createDirectory(folder.resolve("cases"));
    Files.createSymbolicLink(cases.resolve("a.yaml"), folder.resolve("nowhere"));
    write("cases/b.yaml", Tiny.CASE);
    assertEquals(
        new Ran(
            4, "{\"case\":\"b\"}\n", cases.resolve("a.yaml") + ": this link leads to nothing\n"),
        check(cases, "--format", "jsonl", "--only", "case"));
  }

  @Test
  void aFolderThatCannotBeReadDoesNotStopTheOthers() throws IOException {
    Path cases = Files.createDirectory(folder.resolve("cases"));
    Path shut = Files.createDirectory(cases.resolve("a"));
    assumeTrue(shut.toFile().setReadable(false) && !Files.isReadable(shut));
    write("cases/b.yaml", Tiny.CASE);
    assertEquals(
        new Ran(
            4,
            "{\"case\":\"b\"}\n",
            shut + ": the folder cannot be read: that is not allowed here\n"),
        check(cases, "--format", "jsonl", "--only", "case"));
  }

  @Test
  void aLinkToAFolderIsFollowedOnlyIfNamed() throws IOException {
    write("other/c.yaml", Tiny.CASE);
    Path cases = Files.createDirectory(folder.resolve("cases"));
    write("cases/b.yaml", Tiny.CASE);
    Path link = Files.createSymbolicLink(cases.resolve("a"), folder.resolve("other"));
    assertEquals(
        new Ran(
            4,
            "{\"case\":\"b\"}\n",
            link + ": a link to a folder is not followed; name that folder as well\n"),
        check(cases, "--format", "jsonl", "--only", "case"));
    assertEquals(
        new Ran(1, "{\"case\":\"c\"}\n", ""), check(link, "--format", "jsonl", "--only", "case"));
  }

  // --- the result --------------------------------------------------------------------------------

  @Test
  void aLineIsTheCheckOfTheJson() {
    Path file = write("case.yaml", Tiny.CASE);
    String line = check(file, "--format", "jsonl").out();
    String json = check(file, "--format", "json").out();
    assertEquals(
        json.replaceAll("\\s+", ""),
        "{\"plumbline\":\"%s\",\"checks\":[%s],\"problems\":[]}"
            .formatted(Version.PLUMBLINE, line.replaceAll("\\s+", "")));
    assertEquals(1, line.lines().count());
  }

  @Test
  void jsonCanLeaveMembersOut() {
    Path file = write("case.yaml", Tiny.CASE);
    assertEquals(
        """
        {
          "plumbline" : "%s",
          "checks" : [
            {
              "case" : "case",
              "verdict" : "stop",
              "hangsOn" : [ ]
            }
          ],
          "problems" : [ ]
        }
        """
            .formatted(Version.PLUMBLINE),
        check(file, "--format", "json", "--only", "hangsOn,verdict", "--only", "case").out());
  }

  @Test
  void aMemberThatNoCheckHasIsRefused() {
    Path file = write("case.yaml", Tiny.CASE);
    assertEquals(
        new Ran(
            2,
            "",
"""
plumbline: --only: a check has no member 'verdct'; did you mean 'verdict'?
For help: plumbline check --help
"""),
        check(file, "--format", "jsonl", "--only", "case,verdct"));
    assertEquals(
        new Ran(
            2,
            "",
"""
plumbline: --only: a check has no member 'xyz'; it has: case, title, asOf, drawnFrom, knownAt, verdict, notJudged, notJudgedInWords, onWhoseWord, couldBe, hangsOn, lastDay, remarks, notes, flags, notRaised, questions, notLookedAt, replies, acceptedRisks, notTheSame, sources, inputs
For help: plumbline check --help
"""),
        check(file, "--format", "jsonl", "--only", "xyz"));
    assertEquals(2, check(file, "--format", "jsonl", "--only", ",").code());
    assertEquals(
        new Ran(
            2,
            "",
"""
plumbline: --only needs --format json or --format jsonl
For help: plumbline check --help
"""),
        check(file, "--only", "verdict"));
  }

  @Test
  void aFileGetsTheLines() throws IOException {
    Path lines = write("cases.jsonl", LINE + LINE);
    Path result = folder.resolve("result.jsonl");
    assertEquals(
        new Ran(1, "", ""),
        check(lines, "--format", "jsonl", "--only", "verdict", "-o", result.toString()));
    assertEquals("{\"verdict\":\"stop\"}\n".repeat(2), Files.readString(result));
  }

  @Test
  void aFileOfJsonLinesIsNotOverwritten() {
    Path lines = write("cases.jsonl", LINE);
    assertEquals(
        new Ran(
            2,
            "",
            "plumbline: -o %1$s: this would overwrite %1$s, a case that this command reads; name another file for the result. Nothing was written\nFor help: plumbline check --help\n"
                .formatted(lines)),
        check(lines, "--format", "jsonl", "-o", lines.toString()));
  }

  /** Most of the lines are left unread. */
  @Test
  void itEndsWhenNobodyReadsTheResult() {
    Written closed =
        new Written(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
              }
            });
    int[] read = {0};
    byte[] line = LINE.getBytes(StandardCharsets.UTF_8);
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return line[read[0]++ % line.length];
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            bytes[from] = (byte) read();
            return 1;
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream before = System.in;
    try {
      System.setIn(endless);
      int code =
          Main.run(
              closed,
              new PrintStream(err, true, StandardCharsets.UTF_8),
              false,
              "check",
              "--rules",
              rules.toString(),
              "-",
              "--format",
              "jsonl");
      assertEquals(6, code);
      assertEquals("", err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setIn(before);
    }
  }

  // -----------------------------------------------------------------------------------------------

  private Path write(String name, String text) {
    return Tiny.write(folder.resolve(name), text);
  }

  private Ran check(Path file, String... options) {
    List<String> words =
        new ArrayList<>(List.of("check", "--rules", rules.toString(), file.toString()));
    words.addAll(List.of(options));
    return MainTest.run(words.toArray(String[]::new));
  }

  private Ran piped(String text, String... options) {
    return piped(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), options);
  }

  private Ran piped(InputStream text, String... options) {
    InputStream before = System.in;
    try {
      System.setIn(text);
      return check(Path.of("-"), options);
    } finally {
      System.setIn(before);
    }
  }
}
