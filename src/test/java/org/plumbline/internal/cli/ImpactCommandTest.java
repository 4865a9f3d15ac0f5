package org.plumbline.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.internal.cli.MainTest.Ran;
import org.plumbline.internal.report.Tiny;

class ImpactCommandTest {
  @TempDir Path folder;

  private Path older;
  private Path newer;
  private Path cases;

  @BeforeEach
  void start() {
    older = Tiny.rules(folder.resolve("older"));
    newer = Tiny.rules(folder.resolve("newer"));
    cases = folder.resolve("cases");
    Tiny.write(cases.resolve("a.yaml"), Tiny.CASE);
  }

  @Test
  void nothingChangedIsNought() {
    Ran ran = impact();
    assertEquals(
        new Ran(0, "No edit changes what a rule does; all flags of 1 check stay the same.\n", ""),
        new Ran(ran.code(), ran.out().substring(ran.out().indexOf("No edit")), ran.err()));
  }

  @Test
  void anEditWithoutEffectIsNought() throws IOException {
    replace("tiny/summary-unpublished.drl", "\"medium\"", "\"high\"");
    Ran ran = impact();
    assertEquals(0, ran.code());
    assertTrue(
        ran.out()
            .endsWith(
                """
                Adds 0 flags, clears 0, changes 0; 1 of 1 check has the same flags.
                No verdict differs.

                Edits
                -----
                1    rule tiny/summary-unpublished: changes no flag in these cases
                     severity: medium -> high
                """),
        ran.out());
  }

  @ParameterizedTest
  @CsvSource({"blocker, 1", "info, 1", "never, 0"})
  void aChangeIsOneFromTheSeverityThatCounts(String failOn, int code) throws IOException {
    replace("tiny/assessment-missing.drl", "\"blocker\"", "\"high\"");
    assertEquals(code, impact("--fail-on", failOn).code());
  }

  @Test
  void aChangeOfAMediumFlagIsNoneFromHighOn() throws IOException {
    Tiny.write(
        cases.resolve("a.yaml"),
        Tiny.CASE.replace(
            "{none: yes, source: report}",
            "[{date: 2019-01-15, summary-published: no, source: report}]"));
    replace("tiny/summary-unpublished.drl", "\"medium\"", "\"info\"");
    assertEquals(0, impact("--fail-on", "high").code());
    assertEquals(1, impact().code());
  }

  @Test
  void brokenRulesAreThreeAndSayWhichSide() throws IOException {
    replace("tiny/assessment-missing.drl", "\"blocker\"", "\"blokker\"");
    assertEquals(
        new Ran(
            3,
            "",
            "plumbline: the newer rules cannot be used:\n"
                + newer
                + "/tiny/assessment-missing.drl:8:17: @severity must be one of blocker, high, medium, info, not 'blokker' (did you mean 'blocker'?) [PL0217]\n"
                + "    @severity ( \"blokker\" )\n"
                + "                ^^^^^^^^^\n"),
        impact());
  }

  @Test
  void bothSidesAreToldAtOnce() {
    Ran ran = MainTest.run("impact", "no/where", "--", "-nor-here", cases.toString());
    assertEquals(3, ran.code());
    assertTrue(ran.err().startsWith("plumbline: the older rules cannot be used:\nno/where: "));
    assertTrue(
        ran.err().contains("\nplumbline: the newer rules cannot be used:\n-nor-here: "), ran.err());
  }

  @Test
  void aBrokenCaseIsFourAndTheOthersAreToldNevertheless() throws IOException {
    replace("tiny/assessment-missing.drl", "\"blocker\"", "\"high\"");
    Path broken = Tiny.write(cases.resolve("b.yaml"), Tiny.CASE.replace("as-of: 2022-03-31\n", ""));
    Ran ran = impact();
    assertEquals(4, ran.code());
    assertTrue(ran.out().contains("changes 1; 0 of 1 check have the same flags."), ran.out());
    assertEquals(
        broken
            + ": the case names no day to check it on; add 'as-of: 2022-03-31' to it, or use --as-of 2022-03-31\n",
        ran.err());
  }

  @Test
  void aFolderWithoutCasesIsFour() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertEquals(
        new Ran(4, "", empty + ": there is no case here; a case is a .yaml or .json file\n"),
        MainTest.run("impact", older.toString(), newer.toString(), empty.toString()));
  }

  @Test
  void aPackThatNeitherHasIsTwo() {
    assertEquals(
        new Ran(
            2,
            "",
            "plumbline: --packs: there is no pack 'tinny'; there are tiny (did you mean 'tiny'?)\nFor help: plumbline impact --help\n"),
        impact("--packs", "tinny"));
  }

  @Test
  void aPackThatIsNotRunIsSaid() throws IOException {
    for (Path rules : List.of(older, newer)) {
      Path pack = rules.resolve("tiny/pack.yaml");
      Files.writeString(
          Files.createDirectories(rules.resolve("more")).resolve("pack.yaml"),
          Files.readString(pack).replace("id: tiny", "id: more\nopt-in: yes"));
      String rule = Files.readString(rules.resolve("tiny/assessment-missing.drl"));
      Files.writeString(
          rules.resolve("more/assessment-missing.drl"),
          rule.replace("package tiny", "package more").replace("\"tiny/", "\"more/"));
    }
    replace("more/assessment-missing.drl", "\"blocker\"", "\"high\"");
    Ran without = impact();
    assertEquals(0, without.code());
    assertTrue(
        without
            .out()
            .contains(
                "1    rule more/assessment-missing: not run; to run its pack, add --packs more\n"),
        without.out());
    assertEquals(1, impact("--packs", "more").code());
  }

  @Test
  void theResultGoesToAFileWhole() throws IOException {
    replace("tiny/assessment-missing.drl", "\"blocker\"", "\"high\"");
    Path file = folder.resolve("impact.json");
    assertEquals(new Ran(1, "", ""), impact("--format", "json", "-o", file.toString()));
    assertTrue(Files.readString(file).contains("\"changed\" : 1,"), Files.readString(file));
  }

  private Ran impact(String... addedTexts) {
    List<String> all =
        new ArrayList<>(List.of("impact", older.toString(), newer.toString(), cases.toString()));
    all.addAll(List.of(addedTexts));
    return MainTest.run(all.toArray(String[]::new));
  }

  private void replace(String file, String from, String to) throws IOException {
    Path path = newer.resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(from), path + " has no " + from);
    Files.writeString(path, text.replace(from, to));
  }
}
