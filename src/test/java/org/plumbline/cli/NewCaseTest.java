package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.cli.MainTest.Ran;
import org.plumbline.report.Tiny;

/** {@code new case}: what comes out of a pipe, what is typed, and what is refused. */
class NewCaseTest {
  private static final String ANSWERS =
      """
      A UK college trains the police of an invented state
      2022-03-31
      department-file
      The Ministry; official; 2022-03-31; Programme file
      capacity-building
      XA
      XA Police; police; force
      all
      UK College; GB; yes; police-college
      UK Ministry; GB; yes; ministry
      2019-03-01
      no
      none
      none
      none
      """;
  private static final String NOTHING = "\n".repeat(15);

  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void start() {
    file = folder.resolve("case.yaml");
  }

  @Test
  void fifteenAnswersGiveACaseThatIsChecked() {
    Ran ran = ask(ANSWERS);
    assertEquals(
        new Ran(
            0, "wrote " + file + "\nGo on in an editor, then: plumbline check " + file + "\n", ""),
        new Ran(ran.code(), ran.out(), ""));
    Ran check = MainTest.run("check", "--rules", Tiny.rules(folder).toString(), file.toString());
    assertEquals(1, check.code());
    assertTrue(
        check.out().startsWith("A UK college trains the police of an invented state\n"),
        check.out());
    assertEquals("", check.err());
  }

  @Test
  void fifteenEmptyLinesGiveACaseThatIsCheckedToo() {
    assertEquals(0, ask(NOTHING).code());
    Ran check = MainTest.run("check", "--rules", Tiny.rules(folder).toString(), file.toString());
    assertEquals(5, check.code());
    assertEquals("", check.err());
  }

  @Test
  void inAPipeEveryQuestionIsPrintedToo() {
    Ran ran = ask(ANSWERS);
    assertTrue(
        ran.err()
            .startsWith(
                """
                1. What is the case about, in a sentence?
                   [A case without a title] >\s
                2. As of which day is it to be checked?
                """),
        ran.err());
    assertEquals(15, ran.err().lines().filter(line -> line.endsWith("] > ")).count());
  }

  @Test
  void aNameThatWindowsKeepsIsRefusedBeforeAnyQuestion() {
    file = folder.resolve("Con.yaml");
    assertEquals(
        new Ran(
            2,
            "",
            "plumbline: no case may be called "
                + file
                + ": Windows keeps the name for a device and has no file of it; nothing was written\n"
                + "For help: plumbline new case --help\n"),
        ask(ANSWERS));
    assertFalse(Files.exists(file));
  }

  @Test
  void withoutAFileItIsPrinted() throws IOException {
    Ran printed = run(pipe(ANSWERS), "new", "case");
    ask(ANSWERS);
    assertEquals(Files.readString(file), printed.out());
    assertEquals(0, printed.code());
  }

  @Test
  void linesMayEndInCrLf() throws IOException {
    ask(ANSWERS);
    String text = Files.readString(file);
    assertEquals(0, ask(ANSWERS.replace("\n", "\r\n"), "--force").code());
    assertEquals(text, Files.readString(file));
  }

  /** The answers, and what is said of them. */
  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(
            ANSWERS.replace("XA Police; police;", "XA Police; polise;"),
            "question 7 of 15: KIND: 'polise' is not known; wanted is a kind of body: police, police-college, military, paramilitary, intelligence, border, prison, court, prosecutor, ministry, diplomatic, oversight, un-body, ngo, company, university, arms-length, other (did you mean 'police'?)"),
        Arguments.of(
            ANSWERS.replace("2022-03-31\ndep", "31.3.2022\ndep"),
            "question 2 of 15: '31.3.2022' is not a full date such as 2019-10-09"),
        Arguments.of(
            ANSWERS.replace("\nXA\n", "\nUK\n"),
            "question 6 of 15: 'UK' is not an ISO 3166-1 code of two capital letters such as LK, or XA to XZ or ZZ for an invented state (did you mean 'GB'?)"),
        Arguments.of(
            ANSWERS.replace("2019-03-01", "2019-03-01; 2018"),
            "question 11 of 15: the end 2018 is before the beginning 2019-03-01"),
        Arguments.of(
            ANSWERS.replace("department-file", "public-record").replaceFirst("The Min.*", ""),
            "question 12 of 15: in a public record it takes a document (question 4) to say that there is none; leave this empty if nobody says so"),
        Arguments.of(
            ANSWERS.replace("no\nnone\n", "; 2019-01-15\nnone\n"),
            "question 12 of 15: MADE is missing"),
        Arguments.of(
            ANSWERS.replace("XA Police; police; force", "XA Police; police; force; large"),
            "question 7 of 15: here are 4 parts between semicolons; wanted is NAME; KIND; LEVEL"),
        Arguments.of(
            ANSWERS.replaceFirst("none\n$", "UK list\n"),
            "question 15 of 15: LIST and AUTHORITY are named together"),
        Arguments.of(
            ANSWERS.replaceFirst("none\n$", "UK list; GB; Army\n"),
            "question 15 of 15: BODY and LINK are named together"),
        Arguments.of(
            ANSWERS.replaceFirst("A UK college", "x".repeat(100_000)),
            "question 1 of 15: an answer has at most 2000 characters"),
        Arguments.of(
            ANSWERS.replaceFirst("A UK .*", "null"), "question 1 of 15: 'null' is not a text"),
        Arguments.of("", "the answers end before question 1 of 15"),
        Arguments.of(
            ANSWERS.replaceFirst("none\n$", ""), "the answers end before question 15 of 15"),
        Arguments.of(ANSWERS + "none\n", "there are more answers than questions"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("refused")
  void inAPipeAnAnswerThatIsNoneEndsItAndNothingIsWritten(String answers, String sentence) {
    Ran ran = ask(answers);
    assertEquals(2, ran.code());
    assertEquals("", ran.out());
    assertTrue(
        ran.err()
            .endsWith(
                "plumbline: "
                    + sentence
                    + "; nothing was written\nFor help: plumbline new case --help\n"),
        ran.err());
    assertTrue(Files.notExists(file));
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    Ran ran = run(new ByteArrayInputStream(new byte[] {'a', (byte) 0xff, '\n'}), "new", "case");
    assertEquals(2, ran.code());
    assertTrue(
        ran.err().contains("\nplumbline: question 1 of 15: the answer is not UTF-8; nothing was"),
        ran.err());
  }

  @Test
  void aPipeWithoutEndEnds() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }
        };
    assertEquals(2, run(Answers.of(endless), "new", "case").code());
  }

  @Test
  void whoTypesIsAskedAgain() {
    InputStream typed = pipe(ANSWERS.replace("\nXA\n", "\nUK\nXA\n"));
    Ran ran = run(Answers.typed(typed, StandardCharsets.UTF_8), "new", "case", file.toString());
    assertEquals(0, ran.code());
    assertTrue(
        ran.err()
            .contains(
                "[ZZ] > plumbline: 'UK' is not an ISO 3166-1 code of two capital letters such as LK, or XA to XZ or ZZ for an invented state (did you mean 'GB'?)\n6. Which state receives?"),
        ran.err());
    assertTrue(Files.exists(file));
  }

  @Test
  void whoTypesMayStop() {
    Ran ran =
        run(
            Answers.typed(pipe("A case\n"), StandardCharsets.UTF_8),
            "new",
            "case",
            file.toString());
    assertEquals(2, ran.code());
    assertTrue(
        ran.err().contains("plumbline: the answers end before question 2 of 15;"), ran.err());
    assertTrue(Files.notExists(file));
  }

  @Test
  void nothingIsReplacedWithoutForce() throws IOException {
    Files.writeString(file, "mine\n");
    assertEquals(
        new Ran(
            2,
            "",
            "plumbline: "
                + file
                + " is there already; --force replaces it; nothing was written\nFor help: plumbline new case --help\n"),
        ask(ANSWERS));
    assertEquals("mine\n", Files.readString(file));
    assertEquals(0, ask(ANSWERS, "--force").code());
    assertFalse(Files.readString(file).contains("mine"));
  }

  @Test
  void aFolderThatIsNotThereIsSix() {
    file = folder.resolve("nowhere/case.yaml");
    Ran ran = ask(ANSWERS);
    assertEquals(6, ran.code());
    assertTrue(
        ran.err()
            .endsWith("\nplumbline: " + file + " could not be written: there is no such folder\n"),
        ran.err());
    assertEquals(List.of(), List.of(folder.toFile().list()));
  }

  // --- the words above ---------------------------------------------------------------------------

  private Ran ask(String answers, String... more) {
    String[] args =
        Stream.concat(Stream.of("new", "case", file.toString()), Stream.of(more))
            .toArray(String[]::new);
    return run(pipe(answers), args);
  }

  private static InputStream pipe(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Ran run(InputStream in, String... args) {
    return run(Answers.of(in), args);
  }

  static Ran run(Answers answers, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Screen screen = new Screen(stream(out), stream(err), false, false, false);
    int code = Main.execute(Main.commands(screen, answers), screen, args);
    return new Ran(code, text(out), text(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
