package org.plumbline.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.internal.cli.MainTest.Ran;
import org.plumbline.internal.report.Tiny;

/** A rule whose patterns share nothing is refused by every command that runs rules. */
class TooManyCombinationsTest {
  @TempDir Path folder;

  private Path rules;
  private Path many;
  private Path cases;
  private Path file;

  @BeforeEach
  void write() {
    rules = Tiny.rules(folder);
    many =
        Tiny.addRule(
            rules,
            "many",
            """
                Organisation()
                Organisation()
                Organisation()
            """);
    String bodies =
        IntStream.range(0, 110)
            .mapToObj(
                i -> "  - {id: o%d, name: Body %d, country: XA, kind: police}\n".formatted(i, i))
            .collect(Collectors.joining());
    cases = folder.resolve("cases");
    file =
        Tiny.write(
            cases.resolve("one.yaml"),
            Tiny.CASE.replace("assessments:", bodies + "assessments:") + Tiny.EXPECTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check FILE",
        "check FILE --explain --format json",
        "explain FILE tiny/many",
        "explain FILE --missing",
        "replay CASES",
        "replay CASES --coverage",
        "rules --format html --coverage --cases CASES",
        "mutate tiny/many --cases CASES --search 0"
      })
  void isRefused(String command) throws Exception {
    Path output = folder.resolve("result");
    String words =
        command + " --rules " + rules + (command.startsWith("explain") ? "" : " -o " + output);
    Ran ran =
        MainTest.run(
            words.replace("FILE", file.toString()).replace("CASES", cases.toString()).split(" "));
    assertEquals(new Ran(3, "", message()), ran);
    assertTrue(Files.notExists(output));
  }

  @Test
  void impactRefusesItToo() {
    Path older = Tiny.rules(folder.resolve("older"));
    assertEquals(
        new Ran(3, "", message()),
        MainTest.run("impact", older.toString(), rules.toString(), cases.toString()));
  }

  @Test
  void twoThirdsOfItAreNot() throws Exception {
    Files.writeString(many, Files.readString(many).replaceFirst("    Organisation\\(\\)\n", ""));
    assertEquals(1, MainTest.run("check", file.toString(), "--rules", rules.toString()).code());
  }

  @Test
  void otherRulesRunWithoutIt() throws Exception {
    Files.delete(many);
    assertEquals(
        new Ran(0, "1 passed, 0 failed\n", ""),
        MainTest.run("replay", cases.toString(), "--rules", rules.toString()));
  }

  private String message() {
    return many
        + ":6:1: tiny/many combines the facts of this case in more than 1,000,000 ways, and cannot"
        + " be run: Organisation in line 16 matches 112 facts, Organisation in line 17 matches 112"
        + " facts, Organisation in line 18 matches 112 facts (join these patterns by a variable"
        + " that they share, and compare it with ==) [PL0804]\n";
  }
}
