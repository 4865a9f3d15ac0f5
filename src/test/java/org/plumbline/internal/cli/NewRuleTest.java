package org.plumbline.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.internal.cli.MainTest.Ran;
import org.plumbline.internal.report.Tiny;

/** {@code new rule}: the files of a rule, or none of them. */
class NewRuleTest {
  private static final List<String> CASES = List.of("depends", "silent", "stands");

  @TempDir Path folder;

  private Path rules;
  private Path cases;

  @BeforeEach
  void start() throws IOException {
    rules = Tiny.rules(folder);
    cases = Files.createDirectory(folder.resolve("test-cases"));
  }

  @Test
  void itWritesRulePageAndThreeCases() throws IOException {
    List<String> before = files();
    assertEquals(
        new Ran(
            0,
            """
            wrote %1$s/tiny/advice-ignored.drl
            wrote %1$s/tiny/advice-ignored.md
            wrote %2$s/tiny/advice-ignored/stands-situation.yaml
            wrote %2$s/tiny/advice-ignored/depends-situation.yaml
            wrote %2$s/tiny/advice-ignored/silent-situation.yaml
            The cases fail until you have finished them; to run them: plumbline replay %2$s/tiny/advice-ignored
            """
                .formatted(rules, cases),
            ""),
        make("tiny/advice-ignored"));
    int filesAndFolders = 5 + 2;
    assertEquals(before.size() + filesAndFolders, files().size());
  }

  @Test
  void theRuleIsComplete() throws IOException {
    make("tiny/advice-ignored", "--title", "Advice was \"ignored\"", "--severity", "high");
    String rule = Files.readString(rules.resolve("tiny/advice-ignored.drl"));
    assertTrue(
        rule.startsWith(
            """
                // Advice was "ignored".
                // Why, exceptions, sources: advice-ignored.md
                package tiny

                import org.plumbline.facts.*
                global org.plumbline.flags.Flags flags

                rule "tiny/advice-ignored"
                    @title    ( "Advice was \\"ignored\\"" )
                    @severity ( "high" )
                    @basis    ( "unverified: write here the clause or finding that the rule is based on" )
                    @footing  ( "own" )
                """),
        rule);
  }

  @Test
  void allThreeCasesFailWithASentenceAndNoOtherCaseDoes() {
    Tiny.write(cases.resolve("a.yaml"), Tiny.CASE + Tiny.EXPECTED);
    make("tiny/advice-ignored");
    String end = ", list all flags of the pack under expect, name the file, delete this line\n\n";
    String at = cases + "/tiny/advice-ignored/";
    assertEquals(
        new Ran(
            1,
            at
                + "depends-situation.yaml\n  a draft: leave open a fact that decides whether tiny/advice-ignored is raised"
                + end
                + at
                + "silent-situation.yaml\n  a draft: change as little as possible until tiny/advice-ignored must not be raised"
                + end
                + at
                + "stands-situation.yaml\n  a draft: change the case until tiny/advice-ignored must be raised"
                + end
                + "1 passed, 3 failed\n",
            ""),
        MainTest.run("replay", "--rules", rules.toString(), cases.toString()));
  }

  @Test
  void ofTheRuleLintFindsTheDraftsAndWhatIsToBeWritten() {
    make("tiny/advice-ignored", "--severity", "blocker");
    Ran lint = MainTest.run("lint", "--rules", rules.toString(), cases.toString());
    assertEquals(1, lint.code());
    assertEquals("", lint.err());
    List<String> found =
        lint.out()
            .lines()
            .filter(line -> line.contains("advice-ignored.") || line.contains("/advice-ignored/"))
            .toList();
    assertEquals(8, found.size(), lint.out());
    assertEquals(
        3, found.stream().filter(line -> line.contains(": the case is a draft: ")).count());
    assertEquals(5, found.stream().filter(line -> line.contains(" placeholder text")).count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"depends", "silent", "stands"})
  void withoutItsDraftLineACaseIsRunAsAnyOther(String which) throws IOException {
    make("tiny/advice-ignored");
    Path file = cases.resolve("tiny/advice-ignored/" + which + "-situation.yaml");
    Files.writeString(file, Files.readString(file).replaceAll("(?m)^draft: .*\n", ""));
    Ran ran = MainTest.run("replay", "--rules", rules.toString(), file.toString());
    assertEquals(1, ran.code(), ran.out());
    assertEquals("", ran.err());
    assertTrue(ran.out().startsWith(file + "\n  on 2017-01-26: "), ran.out());
  }

  @Test
  void whereThereIsABaseTheCasesAreLikeIt() throws IOException {
    Tiny.write(cases.resolve("well-run.yaml"), Tiny.CASE);
    make("tiny/advice-ignored");
    for (String which : CASES) {
      String text =
          Files.readString(cases.resolve("tiny/advice-ignored/" + which + "-situation.yaml"));
      assertTrue(text.contains("\nlike: well-run\n"), text);
      assertFalse(text.contains("partnership:"), text);
    }
  }

  @Test
  void aNewPackIsMadeIfAskedFor() throws IOException {
    Ran ran = make("fees/unpaid", "--new-pack");
    assertTrue(ran.out().startsWith("wrote " + rules + "/fees/pack.yaml\n"), ran.out());
    assertTrue(
        Files.readString(rules.resolve("fees/pack.yaml")).startsWith("id: fees\ntitle: Fees\n"));
    assertEquals(
        new Ran(0, "1 rule in 1 pack", ""),
        first(MainTest.run("rules", "--rules", rules.toString(), "--packs", "fees")));
  }

  @Test
  void aFolderWithoutAnyRuleMayGetItsFirst() throws IOException {
    rules = Files.createDirectory(folder.resolve("empty"));
    assertEquals(0, make("fees/unpaid", "--new-pack").code());
    assertEquals(
        0, MainTest.run("rules", "--rules", rules.toString(), "--format", "markdown").code());
  }

  /** What is asked for, and what is said of it. */
  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(
            "tiny/Advice",
            "'tiny/Advice' cannot be the name of a rule; write PACK/NAME in lower-case words with hyphens, such as osja/assessment-missing"),
        Arguments.of(
            "../tiny/advice",
            "'../tiny/advice' cannot be the name of a rule; write PACK/NAME in lower-case words with hyphens, such as osja/assessment-missing"),
        Arguments.of(
            "advice",
            "'advice' cannot be the name of a rule; write PACK/NAME in lower-case words with hyphens, such as osja/assessment-missing"),
        Arguments.of(
            "tiny/" + "a".repeat(61),
            "'" + "a".repeat(60) + "…' has 61 letters; a name can have at most 60"),
        Arguments.of(
            "tinny/advice",
            "there is no pack 'tinny'; did you mean 'tiny'? The packs are: tiny; --new-pack creates a new one"),
        Arguments.of(
            "nope/advice",
            "there is no pack 'nope'. The packs are: tiny; --new-pack creates a new one"),
        Arguments.of(
            "tiny/advice --new-pack", "the pack 'tiny' already exists; leave out --new-pack"),
        Arguments.of(
            "rule/advice --new-pack",
            "a pack cannot be called 'rule': it is a reserved word of the rule language"),
        Arguments.of(
            "tiny/class",
            "a rule cannot be called 'class': it is a reserved word of the rule language"),
        Arguments.of(
            "aux/advice --new-pack",
            "a pack cannot be called 'aux': Windows keeps the name for a device and has no file of it"),
        Arguments.of(
            "tiny/con",
            "a rule cannot be called 'con': Windows keeps the name for a device and has no file of it"),
        Arguments.of(
            "tiny/advice --title=\u202eevil",
            "a title must be one line of at most 120 visible characters, not '\\u202eevil'"),
        Arguments.of(
            "tiny/advice --title=",
            "a title must be one line of at most 120 visible characters, not ''"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void whatCannotBeIsRefusedAndNothingIsWritten(String args, String sentence) throws IOException {
    List<String> before = files();
    assertEquals(
        new Ran(2, "", "plumbline: " + sentence + "\nFor help: plumbline new rule --help\n"),
        make(args.split(" ", -1)));
    assertEquals(before, files());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rules/tiny/advice.drl",
        "rules/tiny/advice.md",
        "test-cases/tiny/advice/silent-situation.yaml"
      })
  void whatIsThereIsNotReplaced(String there) throws IOException {
    Path file = Tiny.write(folder.resolve(there), "mine\n");
    List<String> before = files();
    assertEquals(
        new Ran(
            2, "", "plumbline: " + file + " already exists\nFor help: plumbline new rule --help\n"),
        make("tiny/advice"));
    assertEquals(before, files());
    assertEquals("mine\n", Files.readString(file));
  }

  @Test
  void foldersThatAreNotThereAreToldAsElsewhere() throws IOException {
    List<String> before = files();
    Path nowhere = folder.resolve("nowhere");
    rules = nowhere;
    assertEquals(
        new Ran(3, "", nowhere + ": this folder of rules does not exist [PL0001]\n"),
        make("tiny/advice"));
    rules = folder.resolve("rules");
    cases = nowhere;
    assertEquals(
        new Ran(4, "", nowhere + ": there is no such folder (create it first, or name another)\n"),
        make("tiny/advice"));
    assertEquals(before, files());
  }

  @Test
  void theRulesInsideTheJarStayAsTheyAre() {
    assertEquals(
        new Ran(
            2,
            "",
            "plumbline: the rules that come with Plumbline are not in a folder; use --rules\nFor help: plumbline new rule --help\n"),
        MainTest.run("new", "rule", "osja/advice", "--cases", cases.toString()));
  }

  @Test
  void ifAFileCannotBeWrittenNoneIs() throws IOException {
    Tiny.write(cases.resolve("tiny"), "a file where a folder should be\n");
    List<String> before = files();
    Ran ran = make("tiny/advice");
    assertEquals(6, ran.code(), ran.err());
    assertTrue(ran.err().contains("/stands-situation.yaml could not be written: "), ran.err());
    assertEquals(before, files());
  }

  // --- the words above ---------------------------------------------------------------------------

  private Ran make(String... args) {
    return MainTest.run(
        Stream.concat(
                Stream.of("new", "rule", "--rules", rules.toString(), "--cases", cases.toString()),
                Stream.of(args))
            .toArray(String[]::new));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  private static Ran first(Ran ran) {
    return new Ran(ran.code(), ran.out().lines().findFirst().orElse(""), ran.err());
  }
}
