package org.plumbline.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.internal.cli.MainTest.Ran;
import org.plumbline.internal.report.Tiny;

/** No command writes its result over a file that it reads. */
class InputFilesTest {
  @TempDir Path folder;

  private Path rules;
  private Path case1;
  private Path store;

  @BeforeEach
  void write() {
    rules = Tiny.rules(folder);
    case1 = Tiny.write(folder.resolve("cases/one.yaml"), Tiny.CASE + Tiny.EXPECTED);
    store = folder.resolve("store");
  }

  // --- what is an input --------------------------------------------------------------------------

  @Test
  void aCase() throws IOException {
    refused(
        "-o " + case1 + ": this would overwrite " + case1 + ", a case" + REST,
        "check",
        check(case1, case1));
  }

  @Test
  void aSecondCase() throws IOException {
    Path otherFile = Tiny.write(folder.resolve("other.yaml"), Tiny.CASE);
    refused(
        "-o " + case1 + ": this would overwrite " + case1 + ", a case" + REST,
        "check",
        "check",
        otherFile.toString(),
        case1.toString(),
        "--rules",
        rules.toString(),
        "-o",
        case1.toString());
  }

  @Test
  void aCaseThatIsNotThere() throws IOException {
    Path none = folder.resolve("none.yaml");
    refused(
        "-o " + none + ": this would overwrite " + none + ", a case" + REST,
        "check",
        check(none, none));
  }

  @Test
  void decisionsBesideACase() throws IOException {
    for (String kind : new String[] {"accepted-risks", "not-the-same"}) {
      Path beside = Tiny.write(folder.resolve("cases/one." + kind + ".yaml"), kind + ": []\n");
      refused(
          "-o "
              + beside
              + ": this would overwrite "
              + beside
              + ", a file that goes with a case"
              + REST,
          "check",
          check(case1, beside));
    }
  }

  @Test
  void theBaseOfACase() throws IOException {
    Path child = Tiny.write(folder.resolve("cases/deep/child.yaml"), "case: A child\nlike: one\n");
    refused(
        "-o " + case1 + ": this would overwrite " + case1 + ", a file that goes with a case" + REST,
        "check",
        check(child, case1));
    refused(
        "-o " + case1 + ": this would overwrite " + case1 + ", a file that goes with a case" + REST,
        "replay",
        "replay",
        folder.resolve("cases/deep").toString(),
        "--rules",
        rules.toString(),
        "-o",
        case1.toString());
  }

  @Test
  void aRuleItsPackItsPageAndAValue() throws IOException {
    Tiny.write(rules.resolve("tiny/summary-unpublished.md"), "# A page\n");
    Tiny.write(rules.resolve("tiny/values/months.yaml"), "name: months\n");
    for (String name :
        new String[] {
          "summary-unpublished.drl", "summary-unpublished.md", "pack.yaml", "values/months.yaml"
        }) {
      Path file = rules.resolve("tiny").resolve(name);
      refused(
          "-o " + file + ": this would overwrite " + file + ", a file of the rules" + REST,
          "check",
          check(case1, file));
    }
  }

  @Test
  void aRuleThatIsLintedAlone() throws IOException {
    Path rule = rules.resolve("tiny/summary-unpublished.drl");
    Path otherFile = rules.resolve("tiny/assessment-missing.drl");
    for (Path linted : new Path[] {rule, rule.getParent(), rules}) {
      refused(
          "-o "
              + otherFile
              + ": this would overwrite "
              + otherFile
              + ", a file of the rules"
              + REST,
          "lint",
          "lint",
          linted.toString(),
          "-o",
          otherFile.toString());
    }
  }

  @Test
  void aFileOfTheStore() throws IOException {
    Path edition = Tiny.write(store.resolve("us-sdn/2026-01-01-0123456789abcdef/sdn.csv"), "x");
    refused(
        "-o " + edition + ": this would overwrite " + edition + ", a file of the list store" + REST,
        "screen",
        "screen",
        "Somebody",
        "--store",
        store.toString(),
        "-o",
        edition.toString());
  }

  @Test
  void linksAndNamesOfOnesOwn() throws IOException {
    Path own = Tiny.write(folder.resolve("own.csv"), "name\nSomebody\n");
    refused(
        "-o " + own + ": this would overwrite " + own + ", the file of --links" + REST,
        "chain",
        "chain",
        "Somebody",
        "--links",
        own.toString(),
        "-o",
        own.toString());
    refused(
        "-o " + own + ": this would overwrite " + own + ", the file of --file" + REST,
        "screen",
        "screen",
        "--file",
        own.toString(),
        "-o",
        own.toString());
  }

  @Test
  void whatImpactCompares() throws IOException {
    Path older = Tiny.rules(folder.resolve("older"));
    Path rule = older.resolve("tiny/summary-unpublished.drl");
    for (Path output : new Path[] {rule, case1}) {
      refused(
          "-o "
              + output
              + ": this would overwrite "
              + output
              + (output.equals(rule) ? ", a file of the rules" : ", a case")
              + REST,
          "impact",
          "impact",
          older.toString(),
          rules.toString(),
          folder.resolve("cases").toString(),
          "-o",
          output.toString());
    }
  }

  @Test
  void aFileOfGitInEveryCommand() throws IOException {
    Path git = Files.createDirectories(folder.resolve("repository/.git"));
    Path config = Tiny.write(git.resolve("config"), "[core]\n");
    Path link = Files.createSymbolicLink(folder.resolve("link.html"), git.resolve("index"));
    for (Path output : new Path[] {config, git.resolve("packed-refs"), link}) {
      refused(
          "-o "
              + output
              + ": this is in "
              + git
              + ", where git keeps a repository; name another file for the result. Nothing was"
              + " written",
          "check",
          "check",
          case1.toString(),
          "--rules",
          rules.toString(),
          "-o",
          output.toString());
    }
    refused(
        git.resolve("new.yaml")
            + ": this is in "
            + git
            + ", where git keeps a repository; name another file for the result. Nothing was"
            + " written",
        "new case",
        "new",
        "case",
        git.resolve("new.yaml").toString());
  }

  @Test
  void aCaseOfAFolderInEveryCommandThatTakesOne() throws IOException {
    String cases = folder.resolve("cases").toString();
    String refusal = "-o " + case1 + ": this would overwrite " + case1 + ", a case" + REST;
    for (String[] command :
        new String[][] {
          {"replay", cases},
          {"lint", cases},
          {"mutate", "--cases", cases},
          {"rules", "--format", "html", "--cases", cases}
        }) {
      refused(
          refusal,
          command[0],
          Stream.of(
                  Stream.of(command),
                  Stream.of("--rules", rules.toString(), "-o", case1.toString()))
              .flatMap(part -> part)
              .toArray(String[]::new));
    }
  }

  @Test
  void theListOfRulesThatIsALinkToARule() throws IOException {
    Path rule = rules.resolve("tiny/summary-unpublished.drl");
    Path index = Files.createSymbolicLink(rules.resolve("README.md"), rule);
    refused(
        index + ": this would overwrite " + rule + ", a file of the rules" + REST,
        "rules",
        "rules",
        "--write",
        "--rules",
        rules.toString());
  }

  // --- by which way ------------------------------------------------------------------------------

  @Test
  void throughASymbolicLink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("result.txt"), case1);
    refused(
        "-o " + link + ": this would overwrite " + case1 + ", a case" + REST,
        "check",
        check(case1, link));
  }

  @Test
  void throughAHardLink() throws IOException {
    Path link = Files.createLink(folder.resolve("result.txt"), case1);
    refused(
        "-o " + link + ": this would overwrite " + case1 + ", a case" + REST,
        "check",
        check(case1, link));
  }

  @Test
  void throughALinkedFolderAndDots() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("cases"));
    Path way = link.resolve("../cases/./one.yaml");
    refused(
        "-o " + way + ": this would overwrite " + case1 + ", a case" + REST,
        "check",
        check(case1, way));
  }

  @Test
  void aCaseThatIsNamedByALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), case1);
    refused(
        "-o " + case1 + ": this would overwrite " + link + ", a case" + REST,
        "check",
        check(link, case1));
  }

  // --- what is none ------------------------------------------------------------------------------

  @Test
  void otherFilesAreReplaced() throws IOException {
    Files.createDirectories(store);
    for (Path output :
        new Path[] {
          folder.resolve("result.txt"),
          case1.resolveSibling("one.txt"),
          rules.resolve("result.html"),
          folder.resolve("cases/two.yaml")
        }) {
      Tiny.write(output, "the last result");
      assertEquals(1, run(check(case1, output)).code());
      assertTrue(
          Files.readString(output).contains("No risk assessment was made"), output.toString());
    }
  }

  @Test
  void theListOfTheRulesIsWrittenWhereItIs() throws IOException {
    Path index = Tiny.write(rules.resolve("README.md"), "the last list");
    Ran ran =
        run("rules", "--format", "markdown", "--rules", rules.toString(), "-o", index.toString());
    assertEquals(new Ran(0, "wrote " + index + "\n", ""), ran);
    assertTrue(Files.readString(index).contains("tiny/assessment-missing"));
  }

  @Test
  void aLinkThatLeadsToNothingIsFollowed() throws IOException {
    Path target = folder.resolve("later.txt");
    Path link = Files.createSymbolicLink(folder.resolve("result.txt"), target);
    assertEquals(1, run(check(case1, link)).code());
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.readString(target).contains("No risk assessment was made"));
  }

  @Test
  void aFolderIsRefused() {
    assertEquals(
        new Ran(6, "", "plumbline: " + folder + " could not be written: this is a folder\n"),
        run(check(case1, folder)));
  }

  @Test
  void aDeviceIsWrittenTo() {
    assertEquals(new Ran(1, "", ""), run(check(case1, Path.of("/dev/null"))));
  }

  @Test
  void helpIsHelp() {
    assertEquals(0, run("check", case1.toString(), "-o", case1.toString(), "--help").code());
  }

  private static final String REST =
      " that this command reads; name another file for the result. Nothing was written";

  private String[] check(Path file, Path output) {
    return new String[] {
      "check", file.toString(), "--rules", rules.toString(), "-o", output.toString()
    };
  }

  private void refused(String sentence, String command, String... args) throws IOException {
    Map<String, String> before = contents();
    assertEquals(
        new Ran(2, "", "plumbline: " + sentence + "\nFor help: plumbline " + command + " --help\n"),
        run(args));
    assertEquals(before, contents());
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(file.toString(), Files.readString(file));
      }
    }
    return texts;
  }

  private static Ran run(String... args) {
    return MainTest.run(args);
  }
}
