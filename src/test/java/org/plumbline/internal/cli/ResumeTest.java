package org.plumbline.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.internal.cli.MainTest.Ran;
import org.plumbline.internal.report.Tiny;

/** Runs that were interrupted. */
class ResumeTest {
  private static final String LINE = ManyCasesTest.LINE;

  /** More than the number of results that wait. */
  private static final String LINES = "{}\n" + LINE.repeat(400);

  private static final String WHOLE_RESULT = resultOf(1, 401);

  @TempDir Path folder;

  private Path rules;
  private Path result;

  @BeforeEach
  void start() {
    rules = Tiny.rules(folder);
    result = folder.resolve("result.jsonl");
  }

  private static String resultOf(int from, int to) {
    StringBuilder lines = new StringBuilder();
    for (int line = Math.max(2, from); line <= to; line++) {
      lines.append("{\"case\":\"<stdin>:").append(line).append("\",\"verdict\":\"stop\"}\n");
    }
    return lines.toString();
  }

  // --- going on ----------------------------------------------------------------------------------

  @Test
  void theResultIsThatOfARunThatWasNotInterrupted() throws IOException {
    interrupt();
    assertEquals(List.of("result.jsonl.part", "result.jsonl.resume"), files());
    assertTrue(WHOLE_RESULT.startsWith(Files.readString(part())));

    Ran ran = run(LINES, "--resume");
    assertEquals(4, ran.code(), "the first case was broken");
    assertEquals("", ran.out());
    assertTrue(
        ran.err().matches("plumbline: going on after [1-9][0-9]* cases\n"),
        "it was already reported: " + ran.err());
    assertEquals(WHOLE_RESULT, Files.readString(result));
    assertEquals(List.of("result.jsonl"), files());
  }

  @Test
  void whatWasWrittenAfterTheLastRecordIsMadeAgain() throws IOException {
    interrupt();
    Files.writeString(part(), "{\"case\":\"<stdin>:3", StandardOpenOption.APPEND);
    assertEquals(4, run(LINES, "--resume").code());
    assertEquals(WHOLE_RESULT, Files.readString(result));
  }

  @Test
  void itCanBeInterruptedAgain() throws IOException {
    interrupt();
    long before = Files.size(part());
    assertEquals(70, run(interrupted(300), "--resume").code());
    assertTrue(Files.size(part()) > before);
    assertEquals(4, run(LINES, "--resume").code());
    assertEquals(WHOLE_RESULT, Files.readString(result));
  }

  @Test
  void withoutAnInterruptedRunItBegins() throws IOException {
    assertEquals(
        new Ran(1, "", ""), run(LINE, "--resume"), "so that a script need not tell the two apart");
    assertEquals("{\"case\":\"<stdin>:1\",\"verdict\":\"stop\"}\n", Files.readString(result));
  }

  @Test
  void theOldResultStaysUntilTheNewOneIsComplete() throws IOException {
    Files.writeString(result, "old");
    interrupt();
    assertEquals("old", Files.readString(result));
    assertEquals(4, run(LINES, "--resume").code());
    assertEquals(WHOLE_RESULT, Files.readString(result));
  }

  @Test
  void casesAfterThoseThatWereCheckedMayChange() throws IOException {
    interrupt();
    assertEquals(4, run(LINES + LINE, "--resume").code());
    assertEquals(resultOf(1, 402), Files.readString(result));
  }

  @Test
  void aRunThatCheckedNothingLeavesNothing() {
    assertEquals(70, run(failing()).code());
    assertEquals(List.of(), files());
  }

  // --- not going on ------------------------------------------------------------------------------

  @Test
  void withoutResumeNothingIsLost() throws IOException {
    interrupt();
    String before = Files.readString(part());
    Ran ran = run(LINES);
    assertEquals(
        new Ran(
            2,
            "",
            "plumbline: %s has the results of N cases, from a run that was interrupted; use --resume to go on with it, or delete it to start again\n"
                .formatted(part())),
        new Ran(ran.code(), ran.out(), ran.err().replaceAll("of [0-9]+ cases", "of N cases")));
    assertEquals(before, Files.readString(part()));

    Files.delete(part());
    assertEquals(4, run(LINES).code());
    assertEquals(WHOLE_RESULT, Files.readString(result));
  }

  @Test
  void otherRulesAreRefused() throws IOException {
    interrupt();
    Path rule = rules.resolve("tiny/summary-unpublished.drl");
    Files.writeString(rule, Files.readString(rule).replace("2017-01-26", "2017-01-27"));
    refused("since it was begun, the rules changed");
  }

  @Test
  void otherOptionsAreRefused() {
    interrupt();
    refused("since it was begun, --only changed", "--only", "asOf");
    refused("since it was begun, --fail-on changed", "--fail-on", "high");
    refused("since it was begun, --as-of or --known-at changed", "--as-of", "2022-01-01");
    refused("since it was begun, --as-of or --known-at changed", "--known-at", "2022-01-01");
  }

  @Test
  void otherListsAndLinksAreRefused() {
    interrupt();
    refused("since it was begun, the lists changed", "--lists", "starter");
    Path links =
        Tiny.write(folder.resolve("links.csv"), "from,to,relation,percent,since,until,source\n");
    refused("since it was begun, the file of links changed", "--links", links.toString());
  }

  @Test
  void otherCasesAreRefused() {
    interrupt();
    String sentence = "the cases that it has already are no longer the same";
    assertRefused(sentence, run(LINES.replace("2022-03-31", "2022-03-30"), "--resume"));
    assertRefused(sentence, run("\n" + LINES, "--resume"));
    assertRefused("there are fewer cases than the N it has already", run(LINE, "--resume"));
    assertEquals(4, run(LINES, "--resume").code());
  }

  @Test
  void filesThatWereCheckedMustBeTheSame() {
    Path base = Tiny.write(folder.resolve("cases/base.yaml"), Tiny.CASE);
    Path like = Tiny.write(folder.resolve("cases/like.yaml"), "like: base\ncase: Another\n");
    String[] command = {base.toString(), like.toString(), "-"};
    assertEquals(70, run(interrupted(200), command).code());
    Tiny.write(base, Tiny.CASE + "\n");
    Ran ran =
        run(LINES, Stream.concat(Stream.of(command), Stream.of("--resume")).toArray(String[]::new));
    assertRefused("the cases that it has already are no longer the same", ran);
  }

  @Test
  void whatWasDamagedIsRefused() throws IOException {
    interrupt();
    Path state = folder.resolve("result.jsonl.resume");
    String before = Files.readString(state);
    Files.writeString(state, "{\"cases\":");
    refused(state + " is damaged");
    Files.writeString(state, before.replaceAll("\"bytes\":[0-9]+", "\"bytes\":\"many\""));
    refused(state + " is damaged");
    Files.writeString(state, before);
    Files.writeString(part(), "");
    refused(part() + " is shorter than it was");
  }

  @Test
  void aCompleteResultIsNotMadeAgain() throws IOException {
    Files.writeString(result, "whole");
    assertEquals(
        new Ran(
            2,
            "",
            "plumbline: %s is complete, so there is nothing to resume; leave out --resume to check all cases again\n"
                .formatted(result)),
        run(LINE, "--resume"));
    assertEquals("whole", Files.readString(result));
  }

  @Test
  void twoRunsDoNotWriteTheSameFile() throws IOException {
    try (FileChannel running =
        FileChannel.open(part(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      running.lock();
      assertEquals(new Ran(2, "", "plumbline: another run is writing " + result + "\n"), run(LINE));
    }
  }

  @Test
  void itNeedsLinesAndAFile() {
    Ran refused =
        new Ran(
            2,
            "",
            """
            plumbline: --resume needs --format jsonl, and -o with a file
            For help: plumbline check --help
            """);
    String checked = Tiny.write(folder.resolve("case.yaml"), Tiny.CASE).toString();
    String made = result.toString();
    assertEquals(refused, MainTest.run("check", checked, "--resume", "-o", made));
    assertEquals(refused, MainTest.run("check", checked, "--resume", "--format", "jsonl"));
    assertEquals(
        refused,
        MainTest.run("check", checked, "--resume", "--format", "jsonl", "-o", "/dev/null"));
  }

  @Test
  void aCaseIsNotOverwrittenByAPart() {
    Path part = Tiny.write(part(), Tiny.CASE);
    Ran ran = MainTest.run("check", part.toString(), "--format", "jsonl", "-o", result.toString());
    assertEquals(
        new Ran(
            2,
            "",
            "plumbline: %1$s: this would overwrite %1$s, a case that this command reads; name another file for the result. Nothing was written\nFor help: plumbline check --help\n"
                .formatted(part)),
        ran);
  }

  // -----------------------------------------------------------------------------------------------

  private Path part() {
    return folder.resolve("result.jsonl.part");
  }

  private void interrupt() {
    assertEquals(70, run(interrupted(200)).code());
  }

  private void refused(String why, String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--resume");
    assertRefused(why, run(LINES, all.toArray(String[]::new)));
  }

  private void assertRefused(String why, Ran ran) {
    String err =
        ran.err()
            .replaceFirst("plumbline: going on after [0-9]+ cases?\n", "")
            .replaceAll("[0-9]+ (cases|it has)", "N $1");
    assertEquals(
        new Ran(
            2,
            "",
            "plumbline: %s cannot be resumed: %s; delete %s to start again\n"
                .formatted(result, why, part())),
        new Ran(ran.code(), ran.out(), err));
  }

  private List<String> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("result"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Ran run(String lines, String... options) {
    return run(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), options);
  }

  private Ran run(InputStream lines, String... options) {
    List<String> words = new ArrayList<>(List.of("check", "--rules", rules.toString()));
    List<String> own = List.of(options);
    words.addAll(own);
    if (!own.contains("-")) {
      words.add("-");
    }
    words.addAll(List.of("--format", "jsonl", "-o", result.toString()));
    if (!own.contains("--only")) {
      words.addAll(List.of("--only", "case,verdict"));
    }
    InputStream before = System.in;
    try {
      System.setIn(lines);
      return MainTest.run(words.toArray(String[]::new));
    } finally {
      System.setIn(before);
    }
  }

  /** Lines whose reader fails in the end. */
  private static InputStream interrupted(int lines) {
    int end = "{}\n".length() + lines * LINE.length();
    return new SequenceInputStream(
        new ByteArrayInputStream(LINES.substring(0, end).getBytes(StandardCharsets.UTF_8)),
        failing());
  }

  private static InputStream failing() {
    return new InputStream() {
      @Override
      public int read() {
        throw new IllegalStateException("interrupted");
      }

      @Override
      public int read(byte[] bytes, int from, int length) {
        return read();
      }
    };
  }
}
