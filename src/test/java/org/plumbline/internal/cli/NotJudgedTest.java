package org.plumbline.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was not judged stands in every form, and the exit code is never 0. */
class NotJudgedTest {
  private static final String FRENCH =
      "test-cases/not-judged/donor-without-a-rule-about-process.yaml";
  private static final String LINE =
      "How the decision was made: Plumbline's rules about this for 30 April 2023"
          + " do not apply to this assistance. This says nothing about the donor.";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "not-judged/before-any-rule, 5, NOT JUDGED",
    "not-judged/donor-without-a-rule-about-process, 5, NOT JUDGED",
    "not-judged/ended-without-a-rule-about-process, 5, ENDED",
    "not-judged/blocker-without-a-rule-about-process, 1, STOP",
    "not-judged/uk-training-before-the-rules-about-training, 5, NOT JUDGED",
    "not-judged/uk-act-before-the-rules-about-training, 0, NO FLAGS",
    "not-judged/uk-training-in-order, 0, NO FLAGS"
  })
  void theExitCodeIsNeverNought(String name, int code, String verdict) {
    MainTest.Ran ran = MainTest.run("check", "test-cases/" + name + ".yaml");
    assertEquals(code, ran.code(), ran.out());
    assertTrue(ran.out().contains("\nVerdict     " + verdict), ran.out());
    assertEquals(!verdict.equals("NO FLAGS"), ran.out().contains("\nNot judged  "), ran.out());
  }

  /** A choice of packs, none of which has a rule in force, judges as little as all of them. */
  @ParameterizedTest
  @CsvSource({"evidence", "absolute-bar", "'sanctioned-links,smokescreen'"})
  void whereNoRuleWasInForceNothingWasJudged(String packs) {
    MainTest.Ran ran =
        MainTest.run("check", "test-cases/not-judged/before-any-rule.yaml", "--packs", packs);
    assertEquals(5, ran.code());
    assertTrue(
        ran.out()
            .contains(
                """
                Verdict     NOT JUDGED
                            An important question was not judged, so the case is not cleared.
                Not judged  Nothing was judged: none of the rules asked was in force on 15 May
                            2009. This says nothing about the donor.
                Worst case  anything is possible, because nothing could be checked
                """),
        ran.out());
    assertTrue(
        ran.out().contains("\nNone of these rules was in force on 15 May 2009.\n"), ran.out());
  }

  @Test
  void aBlockerThatNobodyFailsOnIsStillNotCleared() {
    String file = "test-cases/not-judged/blocker-without-a-rule-about-process.yaml";
    assertEquals(5, MainTest.run("check", file, "--fail-on", "never").code());
  }

  @Test
  void whatWasNotAskedForIsSaidAndLeavesTheExitCode() {
    MainTest.Ran ran = MainTest.run("check", FRENCH, "--packs", "sanctioned-links");
    assertEquals(0, ran.code());
    assertTrue(
        ran.out()
            .contains(
                """
                Not judged  How the decision was made, abuse by the recipients, what the
                            assistance changes and how far the facts can be trusted: no pack
                            that ran covers these.
                """),
        ran.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "html     | <p><strong>Not judged:</strong> LINE</p>",
        "markdown | **Not judged**: LINE",
        "csv      | ,not-judged,not-judged,process: no-rule,",
        "json     | \"notJudged\" : [ { \"question\" : \"process\", \"reason\" : \"no-rule\" } ],"
            + " \"notJudgedInWords\" : [ \"LINE\" ],"
      })
  void everyFormSaysIt(String format, String expected) {
    MainTest.Ran ran = MainTest.run("check", FRENCH, "--format", format);
    assertEquals(5, ran.code());
    String words = ran.out().replaceAll("\\s+", " ").replace("&#39;", "'").replace("\\", "");
    assertTrue(words.contains(expected.replace("LINE", LINE)), ran.out());
  }

  @Test
  void anOverviewOfSeveralSaysItToo() {
    MainTest.Ran ran = MainTest.run("check", FRENCH, "test-cases/well-run.yaml");
    assertEquals(5, ran.code());
    assertEquals(
        """
        2 checks
        ========
        30 April 2023     NOT JUDGED; not judged: process;
                          not-judged/donor-without-a-rule-about-process
        31 March 2022     NO FLAGS; well-run
        """,
        ran.out().substring(0, ran.out().indexOf("\n\n") + 1));
  }

  @Test
  void aPartnershipThatNobodyToldOfIsNotJudgedInEveryCommand() {
    String china = "test-cases/histories/uk-china-police-college.yaml";
    String sentence =
        "No source in this case published by 31 December 2021 mentions this partnership. Those who"
            + " ran it knew of it.";
    for (String[] command :
        new String[][] {
          {"check", china},
          {"check", china, "--format", "json"},
          {"explain", china, "osja/assessment-missing"},
          {"explain", china, "--missing"}
        }) {
      String[] known = {"--known-at", "2021-12-31"};
      MainTest.Ran ran =
          MainTest.run(
              Stream.concat(Arrays.stream(command), Arrays.stream(known)).toArray(String[]::new));
      assertEquals(command[0].equals("check") ? 5 : 0, ran.code(), ran.out());
      assertTrue(ran.out().replaceAll("\\s+", " ").contains(sentence), ran.out());
    }
    MainTest.Ran csv = MainTest.run("check", china, "--known-at", "2021-12-31", "--format", "csv");
    assertEquals(2, csv.out().lines().count());
    assertTrue(
        csv.out()
            .contains(
                ",public-record,2021-12-31,not-judged,not-judged,\"sanctions: not-public; process:"
                    + " not-public; abuse: not-public; effect: not-public; evidence:"
                    + " not-public\",,,"),
        csv.out());
  }

  @Test
  void aPackThatAnswersSomethingElseIsRefused() throws Exception {
    Path rules = org.plumbline.internal.report.Tiny.rules(folder);
    Path pack = rules.resolve("tiny/pack.yaml");
    Files.writeString(pack, Files.readString(pack).replace("answers: process", "answers: proces"));
    MainTest.Ran ran = MainTest.run("check", "--rules", rules.toString(), FRENCH);
    assertEquals(3, ran.code());
    assertTrue(
        ran.err()
            .contains(
                "tiny/pack.yaml:4:10: 'answers' must be one of sanctions, process, abuse, effect,"
                    + " evidence, not 'proces' (did you mean 'process'?)"),
        ran.err());
  }
}
