package org.plumbline.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.io.ExitCode;
import org.plumbline.internal.cli.io.Written;
import org.plumbline.internal.cli.option.TimeLimit;
import org.plumbline.internal.report.Tiny;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Every verb and every exit code, with the whole of what is said where it is short. */
public class MainTest {
  private static final String UNKNOWN =
      Tiny.CASE.replace(
          "{none: yes, source: report}",
          "[{made: unknown, date: 2019-01-15, summary-published: yes, source: report}]");
  private static final String MADE =
      Tiny.CASE.replace(
          "{none: yes, source: report}",
          "[{date: 2019-01-15, summary-published: yes, source: report}]");

  @TempDir Path folder;

  private Path rules;

  @BeforeEach
  void start() {
    rules = Tiny.rules(folder);
  }

  // --- check -------------------------------------------------------------------------------------

  @Test
  void aBlockerThatStandsIsOne() {
    Ran ran = check(Tiny.CASE);
    assertEquals(1, ran.code);
    assertTrue(ran.out.startsWith("A made-up case\n==============\n"), ran.out);
    assertEquals("", ran.err);
  }

  @Test
  void noFlagIsNought() {
    assertEquals(0, check(MADE).code);
  }

  @Test
  void undeterminedIsFive() {
    assertEquals(5, check(UNKNOWN).code);
  }

  @ParameterizedTest
  @CsvSource({"blocker, 1", "HIGH, 1", "medium, 1", "info, 1", "never, 0"})
  void failOnSaysFromWhichSeverityOn(String failOn, int code) {
    assertEquals(code, check(Tiny.CASE, "--fail-on", failOn).code);
  }

  @Test
  void aMediumFlagIsNotFailedOnIfOnlyGraverOnesAre() {
    String medium = MADE.replace("published: yes", "published: no");
    assertEquals(1, check(medium).code);
    assertEquals(0, check(medium, "--fail-on", "high").code);
  }

  @Test
  void severalDaysAreCheckedInOrder() {
    Ran ran = check(Tiny.CASE, "--as-of", "2022-03-31", "--as-of", "2018-01-01");
    assertEquals(
        "2 checks\n========\n1 January 2018    NO FLAGS; case\n31 March 2022     STOP; case\n",
        ran.out.substring(0, ran.out.indexOf("\n\n") + 1));
  }

  @Test
  void whatOnlyLaterSourcesTellIsLeftOut() {
    assertEquals(5, check(Tiny.CASE, "--known-at", "2022-05-16").code);
    assertEquals(1, check(Tiny.CASE, "--known-at", "2022-05-17").code);
  }

  @Test
  void aBrokenCaseDoesNotStopTheOthersAndCountsMore() {
    Path broken =
        Tiny.write(folder.resolve("broken.yaml"), Tiny.CASE.replace("assistance:", "assistence:"));
    Path good = Tiny.write(folder.resolve("case.yaml"), Tiny.CASE);
    Ran ran = run("check", "--rules", rules.toString(), broken.toString(), good.toString());
    assertEquals(4, ran.code);
    assertTrue(ran.out.startsWith("A made-up case\n"), ran.out);
    assertTrue(ran.err.lines().allMatch(line -> line.startsWith(broken.toString() + ":")), ran.err);
    assertTrue(ran.err.contains("did you mean 'assistance'?"), ran.err);
  }

  @Test
  void asJsonTheBrokenOneIsListedBesideTheGoodOne() {
    Path missing = folder.resolve("missing.yaml");
    Path good = Tiny.write(folder.resolve("case.yaml"), Tiny.CASE);
    Ran ran =
        run(
            "check",
            "--rules",
            rules.toString(),
            "--format",
            "json",
            missing.toString(),
            good.toString());
    assertEquals(4, ran.code);
    assertTrue(ran.out.contains("\"case\" : \"case\""), ran.out);
    assertTrue(ran.out.contains("\"message\" : \"there is no such file\""), ran.out);
    assertEquals(missing + ": there is no such file\n", ran.err);
  }

  @Test
  void explainedItSaysWhyAndWhyNot() {
    Ran ran = check(Tiny.CASE, "--explain");
    assertTrue(ran.out.contains("\ntiny/assessment-missing stands on 31 March 2022\n"), ran.out);
    assertTrue(
        ran.out.contains("\ntiny/summary-unpublished raised nothing on 31 March 2022\n"), ran.out);
  }

  @Test
  void onlyThePacksNamedAreRun() {
    assertEquals(1, check(Tiny.CASE, "--packs", "tiny").code);
    Ran ran = check(Tiny.CASE, "--packs", "tiny,tinny");
    assertEquals(2, ran.code);
    assertEquals(
        "plumbline: --packs: there is no pack 'tinny'; there are tiny (did you mean 'tiny'?)\nFor help: plumbline check --help\n",
        ran.err);
  }

  @Test
  void withoutRulesOfItsOwnItTakesThoseThatComeWithPlumbline() {
    Path file = Tiny.write(folder.resolve("case.yaml"), Tiny.CASE);
    assertTrue(
        run("check", file.toString(), "--format", "json").out.contains("osja/assessment-missing"));
  }

  @Test
  void theRulesOfTheHomeFolderComeFirstIfItHasAny() {
    Path file = Tiny.write(folder.resolve("case.yaml"), Tiny.CASE);
    System.setProperty("plumbline.home", folder.toString());
    try {
      assertTrue(
          run("check", file.toString(), "--details")
              .out
              .contains("tiny/assessment-missing@training"));
    } finally {
      System.clearProperty("plumbline.home");
    }
  }

  // --- replay ------------------------------------------------------------------------------------

  @Test
  void allGreenIsNought() {
    Tiny.write(folder.resolve("cases/a.yaml"), Tiny.CASE + Tiny.EXPECTED);
    assertEquals(new Ran(0, "1 passed, 0 failed\n", ""), replay());
  }

  @Test
  void aRedCaseIsOneAndSaysWhy() {
    Path file = Tiny.write(folder.resolve("cases/a.yaml"), Tiny.CASE + "expect: {stands: []}\n");
    assertEquals(
        new Ran(
            1,
            file
                + "\n  on 2022-03-31: raised but not expected: tiny/assessment-missing stands\n\n0 passed, 1 failed\n",
            ""),
        replay());
  }

  @Test
  void aFolderWithoutCasesIsOne() throws IOException {
    Files.createDirectories(folder.resolve("cases"));
    Ran ran = replay();
    assertEquals(1, ran.code);
    assertTrue(ran.out.endsWith("\n0 passed, 1 failed\n"), ran.out);
  }

  @Test
  void aBrokenCaseIsFour() {
    Tiny.write(folder.resolve("cases/a.yaml"), "case: [\n");
    assertEquals(4, replay().code);
  }

  @Test
  void aFolderThatIsNotThereIsFour() {
    assertEquals(
        new Ran(4, "", folder.resolve("cases") + ": there is no such file or folder\n"), replay());
  }

  // --- explain -----------------------------------------------------------------------------------

  @Test
  void whatWouldClearAFlagIsNeverPartOfAFile() {
    for (String option : List.of("-o", "--output", "--format")) {
      assertEquals(
          new Ran(
              2,
              "",
              "plumbline: 'explain' prints to the terminal only, so that what would clear a flag is"
                  + " never passed on as a file; use 'check' for a result to pass on\n"
                  + "For help: plumbline explain --help\n"),
          run("explain", "case.yaml", "--evidence", option, "json"));
    }
  }

  @Test
  void aCodeIsExplained() {
    Ran ran = explain("tiny/assessment-missing");
    assertEquals(0, ran.code);
    assertTrue(ran.out.startsWith("tiny/assessment-missing stands on 31 March 2022\n"), ran.out);
  }

  @Test
  void anUnknownCodeIsTwo() {
    assertEquals(
        new Ran(
            2,
            "",
            "plumbline: there is no rule 'tiny/asessment-missing'; did you mean 'tiny/assessment-missing'?\nFor help: plumbline explain --help\n"),
        explain("tiny/asessment-missing"));
  }

  @Test
  void aCodeWithoutItsPackIsTwo() {
    assertEquals(
        new Ran(
            2,
            "",
            "plumbline: there is no rule 'assessment-missing'; did you mean 'tiny/assessment-missing'?\nFor help: plumbline explain --help\n"),
        explain("assessment-missing"));
  }

  // --- lint, schema, version ---------------------------------------------------------------------

  @Test
  void aFindingIsOne() {
    Tiny.write(folder.resolve("cases/a.yaml"), Tiny.CASE + Tiny.EXPECTED);
    Ran ran =
        run(
            "lint",
            "--rules",
            rules.toString(),
            "--as-of",
            "2026-11-23",
            folder.resolve("cases").toString());
    assertEquals(1, ran.code);
    assertTrue(ran.out.contains("the rule has no test case"), ran.out);
    assertTrue(ran.out.endsWith(" found\n"), ran.out);
  }

  @Test
  void theSchemasArePrinted() {
    assertTrue(run("schema").out.contains("\"A Plumbline case\""));
    assertEquals(0, run("schema", "case").code);
    assertTrue(run("schema", "check").out.contains("urn:plumbline:check"));
  }

  @Test
  void aSchemaIsWrittenToAFile() throws IOException {
    Path file = folder.resolve("case.schema.json");
    assertEquals(new Ran(0, "", ""), run("schema", "-o", file.toString()));
    assertEquals(run("schema").out, Files.readString(file));
    assertEquals(new Ran(0, "", ""), run("schema", "check", "-o", file.toString()));
    assertEquals(run("schema", "check").out, Files.readString(file));
  }

  @Test
  void aSchemaThatCannotBeWrittenIsSix() {
    Path nowhere = folder.resolve("nowhere/case.schema.json");
    assertEquals(
        new Ran(
            6, "", "plumbline: " + nowhere + " could not be written: there is no such folder\n"),
        run("schema", "-o", nowhere.toString()));
    assertEquals(
        new Ran(6, "", "plumbline: " + folder + " could not be written: this is a folder\n"),
        run("schema", "-o", folder.toString()));
  }

  @Test
  void ofWhatIsNewSomethingMustBeSaid() {
    assertEquals(
        new Ran(
            2, "", "plumbline: say what to start: case or rule\nFor help: plumbline new --help\n"),
        run("new"));
  }

  @Test
  void theVersionIsPrinted() {
    Ran ran = run("version");
    assertEquals(0, ran.code);
    assertEquals(
        "Plumbline unreleased\nDrools 10.2.0\nJava " + System.getProperty("java.version") + "\n",
        ran.out);
  }

  // --- usage, faults -----------------------------------------------------------------------------

  @Test
  void withoutAVerbItIsTwo() {
    assertEquals(
        new Ran(
            2,
            "",
            "plumbline: name a command: check, replay, mutate, explain, lint, fmt, watch, impact, new, lists, screen, chain, generate, rules, schema, version\nFor help: plumbline --help\n"),
        run());
  }

  @Test
  void aMisspeltOptionIsTwo() {
    Ran ran = run("check", "--as-off", "2022-03-31", "case.yaml");
    assertEquals(2, ran.code);
    assertTrue(ran.err.contains("--as-of"), ran.err);
  }

  @Test
  void escapeSequencesInArgumentsDoNotReachTheTerminal() {
    assertEquals(
        new Ran(
            2,
            "",
            "plumbline: Invalid value for option '--as-of' (DATE): '\\u001b[2J' is not a day; write it like 2022-03-31\nFor help: plumbline check --help\n"),
        run("check", "case.yaml", "--as-of", "\u001b[2J"));
  }

  @Test
  void aNameThatBeginsWithAnAtIsAName() {
    Path list = Tiny.write(folder.resolve("list"), "--help\n");
    assertEquals(
        new Ran(4, "", "@" + list + ": there is no such file\n"),
        run("check", "--rules", rules.toString(), "@" + list));
  }

  @Test
  void aDayThatIsNoneIsTwo() {
    assertEquals(
        new Ran(
            2,
            "",
            "plumbline: Invalid value for option '--as-of' (DATE): '2022-02-30' is not a day; write it like 2022-03-31\nFor help: plumbline check --help\n"),
        run("check", "case.yaml", "--as-of", "2022-02-30"));
  }

  @ParameterizedTest
  @CsvSource({
    "check, --as-of, ' (DATE)', 0999-12-31",
    "check, --as-of, ' (DATE)', 3000-01-01",
    "check, --known-at, '', 0999-12-31",
    "explain, --known-at, '', +12345-01-01",
    "lint, --as-of, '', -0001-01-01"
  })
  void aDayOfWhichNoCaseCanSpeakIsTwo(String verb, String option, String label, String day) {
    assertEquals(
        new Ran(
            2,
            "",
            "plumbline: Invalid value for option '"
                + option
                + "'"
                + label
                + ": '"
                + day
                + "' is not between the years 1000 and 2999\nFor help: plumbline "
                + verb
                + " --help\n"),
        run(verb, "case.yaml", option + "=" + day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "replay",
        "explain",
        "lint",
        "impact",
        "new",
        "new case",
        "new rule",
        "rules",
        "schema",
        "version"
      })
  void everyVerbHasHelpWithAnExample(String verb) {
    Ran ran = run((verb + " --help").split(" ", -1));
    assertEquals(0, ran.code);
    assertTrue(ran.out.startsWith("Usage: plumbline " + verb), ran.out);
    assertTrue(ran.out.contains("\nExample: plumbline " + verb), ran.out);
    assertTrue(ran.out.lines().allMatch(line -> line.length() <= 80), ran.out);
  }

  @Test
  void theHelpFitsOnOneScreen() {
    assertEquals(
        """
        Checks the facts of overseas security assistance against rules.
        Usage: plumbline COMMAND [OPTIONS]; for help: plumbline COMMAND --help
        Example: plumbline check test-cases/histories/uk-china-police-college.yaml

        Check a partnership:
          new      Start a case file, or a rule with its page and first cases.
          check    Check cases against the rules.
          explain  Explain why a rule raised a flag, or why not.
          schema   Print the JSON Schema of a case file, or of a result.
        Edit rules:
          rules    List the rules, with severity, basis and last review.
          watch    Lint and replay each time a rule or a case is saved.
          lint     Check rules, pages, values and cases for problems.
          fmt      Format rule files: spaces and line breaks only.
          impact   Compare the flags of cases under two versions of the rules.
        Audit:
          replay   Run test cases and report those that do not come out as expected.
          mutate   Change rules one at a time; report changes that no test case notices.
          generate Write made-up cases as JSON lines, to try how many can be checked.
          version  Print the versions of Plumbline, Drools and Java.
        Sanctions lists:
          lists    Import, download and list editions of official sanctions lists.
          screen   Look up names in sanctions lists.
          chain    Find chains of links between names, or to listed bodies.

        Exit codes (if several apply, the first of 70, 6, 3, 4, 1, 5, 0):
            0  done
            1  a flag stands, a test case failed, or lint or impact found something
            2  wrong usage, or the result would overwrite an input
            3  the rules are broken       4  a case, a list or a file of links is broken
            5  undetermined, something was not judged, or a name may be on a list
            6  the result could not be written, as on a full disk
           70  a fault in Plumbline     124  --time-limit was exceeded
        """,
        run("--help").out);
  }

  @Test
  void theHelpNamesEveryCommandOnce() {
    Console screen = new Console(System.out, System.err, false, false, false);
    assertEquals(
        Main.commands(screen).getSubcommands().keySet().stream().sorted().toList(),
        CommandGroups.ALL.stream().flatMap(group -> group.commands().stream()).sorted().toList());
  }

  @Test
  void aFaultIsSeventyAndSaysWhereToReportIt() {
    Ran ran = fail(new IllegalStateException("broken"), false);
    assertEquals(
        new Ran(
            70,
            "",
            """
            plumbline: this is a fault in Plumbline, not in your files: broken
            Please report it as described in CONTRIBUTING.md, with the command and, if you may share it, the case.
            Set PLUMBLINE_DEBUG=1 in the environment to see where in the program it happened.
            """),
        ran);
  }

  @Test
  void ofAFaultInALibraryNobodyReadsItsWords() {
    Throwable ofDrools = new RuntimeException("Unable to compile: int cannot be dereferenced");
    assertEquals(
        "plumbline: this is a fault in Plumbline, not in your files",
        fail(ofDrools, false).err.lines().findFirst().orElseThrow());
    assertTrue(fail(ofDrools, true).err.contains("int cannot be dereferenced"));
  }

  @Test
  void tooLittleMemoryIsSaid() {
    assertEquals(
        new Ran(
            70,
            "",
            "plumbline: there was too little memory; perhaps a rule combines too many facts with each other\n"),
        fail(new OutOfMemoryError("heap"), false));
    assertEquals(70, fail(new StackOverflowError(), false).code);
  }

  @Test
  void aBrokenInstallationIsAFaultSaidInOneSentence() {
    assertEquals(
        new Ran(70, "", "plumbline: this installation of Plumbline is broken; install it again\n"),
        fail(new NoClassDefFoundError("org/drools/X"), false));
    assertEquals(70, fail(new ServiceConfigurationError("no such service"), false).code);
    assertEquals(70, fail(new AssertionError("never"), false).code);
  }

  @Test
  void ofManyProblemsTheFirstFiftyAreShownAndTheFirstOfEachFile() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console screen = new Console(stream(err), stream(err), false, false, false);
    screen.problems(
        IntStream.rangeClosed(1, 53)
            .mapToObj(i -> new Problem(new Place(i < 53 ? "f" : "g", i, 0), "broken", ""))
            .toList());
    assertEquals(
        IntStream.rangeClosed(1, 50)
                .mapToObj(i -> "f:" + i + ": broken\n")
                .collect(Collectors.joining())
            + "g:53: broken\nand 2 more\n",
        text(err));
  }

  @Test
  void theStackTraceIsForThoseWhoAsk() {
    assertTrue(
        fail(new IllegalStateException("broken"), true)
            .err
            .contains("\tat org.plumbline.internal.cli.MainTest"));
  }

  @Test
  void theTimeLimitIsOneHundredAndTwentyFour() {
    assertEquals(
        new Ran(124, "", "plumbline: gave up after 1 s (--time-limit)\n"),
        slow("--time-limit", "1"));
    assertEquals(1, check(Tiny.CASE, "--time-limit", "60").code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.5", "99999999999", "soon"})
  void aTimeLimitThatIsNoneIsTwo(String seconds) {
    assertEquals(
        new Ran(
            2,
            "",
            "plumbline: Invalid value for option '--time-limit': a time limit is a whole number of seconds, at least 1\nFor help: plumbline check --help\n"),
        run("check", "case.yaml", "--time-limit=" + seconds));
  }

  @Test
  void withinTheTimeLimitBrokenRulesAreStillThree() throws IOException {
    Files.delete(rules.resolve("tiny/pack.yaml"));
    assertEquals(3, check(Tiny.CASE, "--time-limit", "60").code);
  }

  @Test
  void ofSeveralCodesTheGravestCounts() {
    List<ExitCode> order =
        List.of(
            ExitCode.FAULT,
            ExitCode.UNWRITTEN,
            ExitCode.RULES_BROKEN,
            ExitCode.INPUT_BROKEN,
            ExitCode.BAD,
            ExitCode.UNDETERMINED,
            ExitCode.DONE);
    for (int i = 0; i < order.size(); i++) {
      assertEquals(order.get(i), ExitCode.first(EnumSet.copyOf(order.subList(i, order.size()))));
    }
    assertEquals(List.of(70, 6, 3, 4, 1, 5, 0), order.stream().map(ExitCode::number).toList());
  }

  @Test
  void anOutputThatWasClosedIsNoError() {
    Path file = Tiny.write(folder.resolve("case.yaml"), Tiny.CASE);
    PrintStream closed =
        new PrintStream(new Unwritable("Broken pipe"), false, StandardCharsets.UTF_8);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new String[] {"check", "--rules", rules.toString(), file.toString()},
            closed,
            stream(err));
    assertEquals(1, code);
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aFullDiskIsSix() {
    assertEquals(
        new Ran(6, "", "plumbline: the result could not be written: No space left on device\n"),
        written("No space left on device"));
    assertEquals(new Ran(0, "", ""), written("Broken pipe"));
  }

  @Test
  void nothingIsColouredInAPipe() {
    assertFalse(check(Tiny.CASE).out.contains("\u001b"));
  }

  // --- the words above ---------------------------------------------------------------------------

  /** What a command did. */
  public record Ran(int code, String out, String err) {}

  /** A full disk, or a pipe that nobody reads any more. */
  private static final class Unwritable extends OutputStream {
    private final String reason;

    Unwritable(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(reason);
    }
  }

  /** A verb that takes a minute. */
  @Command(name = "slow")
  private static final class Slow implements Callable<Integer> {
    private final Console screen;

    @Mixin private TimeLimit limit = new TimeLimit();

    Slow(Console screen) {
      this.screen = screen;
    }

    @Override
    public Integer call() throws Exception {
      return limit.within(
          screen,
          () -> {
            TimeUnit.MINUTES.sleep(1);
            return ExitCode.DONE;
          });
    }
  }

  /** A verb that fails. */
  @Command(name = "fail")
  private static final class Failing implements Callable<Integer> {
    private final Throwable failure;

    Failing(Throwable failure) {
      this.failure = failure;
    }

    @Override
    public Integer call() throws Exception {
      if (failure instanceof Error error) {
        throw error;
      }
      throw (Exception) failure;
    }
  }

  private static Ran fail(Throwable failure, boolean debug) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console screen = new Console(stream(out), stream(err), false, false, debug);
    return ran(
        Main.execute(Main.commands(screen).addSubcommand(new Failing(failure)), screen, "fail"),
        out,
        err);
  }

  private static Ran slow(String... options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console screen = new Console(stream(out), stream(err), false, false, false);
    return ran(
        Main.execute(
            Main.commands(screen).addSubcommand(new Slow(screen)), screen, plus(options, "slow")),
        out,
        err);
  }

  /** The version, where it cannot be written. */
  private static Ran written(String reason) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(new Written(new Unwritable(reason)), stream(err), false, "version");
    return new Ran(code, "", text(err));
  }

  private Ran check(String text, String... addedTexts) {
    Path file = Tiny.write(folder.resolve("case.yaml"), text);
    return run(plus(addedTexts, "check", "--rules", rules.toString(), file.toString()));
  }

  private Ran explain(String code) {
    Path file = Tiny.write(folder.resolve("case.yaml"), Tiny.CASE);
    return run("explain", "--rules", rules.toString(), file.toString(), code);
  }

  private Ran replay() {
    return run("replay", "--rules", rules.toString(), folder.resolve("cases").toString());
  }

  private static String[] plus(String[] addedTexts, String... first) {
    return java.util.stream.Stream.concat(List.of(first).stream(), List.of(addedTexts).stream())
        .toArray(String[]::new);
  }

  public static Ran run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    return ran(Main.run(args, stream(out), stream(err)), out, err);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static Ran ran(int code, ByteArrayOutputStream out, ByteArrayOutputStream err) {
    return new Ran(code, text(out), text(err));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
