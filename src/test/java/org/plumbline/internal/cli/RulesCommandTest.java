package org.plumbline.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.internal.cli.MainTest.Ran;
import org.plumbline.internal.report.Tiny;
import org.plumbline.internal.report.text.RuleIndex;
import org.plumbline.rulebook.Rulebook;

/** {@code rules}: the catalogue in its three forms, and the index of a folder. */
class RulesCommandTest {
  @TempDir Path folder;

  private Path rules;

  @BeforeEach
  void start() {
    rules = Tiny.rules(folder);
  }

  @Test
  void asText() {
    assertEquals(
        new Ran(
            0,
            """
            2 rules in 1 pack
            =================

            tiny: Tiny
            ----------
            Were the risks assessed?

            tiny/assessment-missing
              No risk assessment was made
              blocker, guidance (read), in force from 2017-01-26, reviewed 2026-11-23

            tiny/summary-unpublished
              No summary is public
              medium, own (unverified), in force from 2017-01-26, reviewed 2026-11-23
            """,
            ""),
        list());
  }

  @Test
  void asJson() {
    assertTrue(
        list("--format", "json")
            .out()
            .endsWith(
                """
                        {
                          "code" : "tiny/summary-unpublished",
                          "title" : "No summary is public",
                          "severity" : "medium",
                          "footing" : "own",
                          "basis" : "Our choice; unverified",
                          "verified" : false,
                          "validFrom" : "2017-01-26",
                          "validTo" : null,
                          "reviewed" : "2026-11-23",
                          "owner" : "nobody"
                        }
                      ]
                    }
                  ]
                }
                """),
        list("--format", "json").out());
  }

  @Test
  void asMarkdownItIsTheIndex() {
    assertEquals(
        new Ran(0, RuleIndex.write(Rulebook.load(rules)), ""), list("--format", "markdown"));
  }

  @Test
  void theIndexIsWritten() throws IOException {
    Path index = rules.resolve("README.md");
    assertEquals(new Ran(0, "wrote " + index + "\n", ""), list("--write"));
    assertEquals(RuleIndex.write(Rulebook.load(rules)), Files.readString(index));
  }

  @Test
  void asAPageInAFileOrAFolder() throws IOException {
    Path cases = Files.createDirectories(folder.resolve("cases"));
    Path file = folder.resolve("all.html");
    Path inFolder = folder.resolve("rules.html");
    String none = cases.toString();
    assertEquals(
        new Ran(0, "wrote " + file + "\n", ""),
        list("--format", "html", "--cases", none, "-o", file.toString()));
    assertEquals(
        new Ran(0, "wrote " + inFolder + "\n", ""),
        list("--format", "html", "--cases", none, "-o", folder.toString()));
    String page = list("--format", "html", "--cases", none).out();
    assertTrue(page.startsWith("<!DOCTYPE html>\n"), page);
    assertEquals(page, Files.readString(file));
    assertEquals(page, Files.readString(inFolder));
  }

  @Test
  void aPageSaysWhatCasesShowWhereThatIsAsked() {
    Tiny.write(
        folder.resolve("cases/tiny/assessment-missing/stands-a.yaml"), Tiny.CASE + Tiny.EXPECTED);
    String cases = folder.resolve("cases").toString();
    String measured = list("--format", "html", "--cases", cases, "--coverage").out();
    assertTrue(measured.contains("<p>The rule is fired by 1 case. Its conditions: "), measured);
    assertFalse(measured.contains("ot measured"), measured);
    String not = list("--format", "html", "--cases", cases).out();
    assertFalse(not.contains("fired by"), not);
    assertTrue(not.contains("Not measured."), not);
  }

  @Test
  void onlyAPageHasAPlaceForWhatCasesShow() {
    assertEquals(
        new Ran(
            2,
            "",
            "plumbline: --coverage needs --format html; or use replay --coverage\nFor help: plumbline rules --help\n"),
        list("--coverage"));
  }

  @Test
  void casesThatAreNotThereAreSaid() {
    Path nowhere = folder.resolve("nowhere");
    assertEquals(
        new Ran(4, "", nowhere + ": there is no such file or folder\n"),
        list("--format", "html", "--cases", nowhere.toString()));
  }

  @Test
  void aPackThatMustBeAskedForIsListedWhereNoneIs() throws IOException {
    Path pack = rules.resolve("tiny/pack.yaml");
    Files.writeString(pack, Files.readString(pack) + "opt-in: yes\n");
    assertTrue(
        list().out().contains("\nWere the risks assessed? Runs only where it is asked for.\n"),
        list().out());
  }

  @Test
  void onlyThePacksNamedAreListed() {
    assertEquals(list(), list("--packs", "tiny"));
    assertEquals(
        new Ran(
            2,
            "",
            "plumbline: --packs: there is no pack 'tinny'; there are tiny (did you mean 'tiny'?)\nFor help: plumbline rules --help\n"),
        list("--packs", "tinny"));
  }

  @Test
  void noIndexOfSomePacksIsWritten() {
    assertEquals(
        new Ran(
            2,
            "",
            "plumbline: --write lists all packs; remove --packs\nFor help: plumbline rules --help\n"),
        list("--packs", "tiny", "--write"));
    assertTrue(Files.notExists(rules.resolve("README.md")));
  }

  @Test
  void theRulesInsideTheJarHaveNoIndex() {
    assertEquals(
        new Ran(
            2,
            "",
            "plumbline: the rules that come with Plumbline are not in a folder; use --rules\nFor help: plumbline rules --help\n"),
        MainTest.run("rules", "--write"));
  }

  @Test
  void everyLineOfOurOwnRulesFitsATerminal() {
    Ran ran = MainTest.run("rules");
    assertEquals(0, ran.code());
    assertTrue(ran.out().contains("\nosja/assessment-missing\n"), ran.out());
    assertTrue(ran.out().lines().allMatch(line -> line.length() <= 80), ran.out());
  }

  @Test
  void brokenRulesAreThree() throws IOException {
    Files.delete(rules.resolve("tiny/pack.yaml"));
    assertEquals(
        new Ran(3, "", rules + "/tiny: this pack has no pack.yaml [PL0005]\n"), list("--write"));
    assertTrue(Files.notExists(rules.resolve("README.md")));
  }

  @Test
  void anIndexThatCannotBeWrittenIsSix() throws IOException {
    Path index = Files.createDirectory(rules.resolve("README.md"));
    assertEquals(
        new Ran(6, "", "plumbline: " + index + " could not be written: this is a folder\n"),
        list("--write"));
  }

  private Ran list(String... addedTexts) {
    String[] args = new String[3 + addedTexts.length];
    args[0] = "rules";
    args[1] = "--rules";
    args[2] = rules.toString();
    System.arraycopy(addedTexts, 0, args, 3, addedTexts.length);
    return MainTest.run(args);
  }
}
