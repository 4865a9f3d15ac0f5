package org.plumbline.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.internal.cli.MainTest.Ran;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.io.Home;
import org.plumbline.internal.report.Tiny;

/** Rules of somebody else come with cases of their own. */
class CasesNextToRulesTest {
  @TempDir private Path folder;
  private Path rules;
  private Path cases;

  @BeforeEach
  void copyRules() throws IOException {
    rules = Tiny.rules(folder);
    cases = folder.resolve("test-cases");
  }

  @Test
  void replayTakesThem() throws IOException {
    Files.createDirectory(cases);
    Tiny.write(cases.resolve("a.yaml"), Tiny.CASE + Tiny.EXPECTED);
    assertEquals(
        new Ran(0, "1 passed, 0 failed\n", ""),
        MainTest.run("replay", "--rules", rules.toString()));
  }

  @Test
  void aNewRuleWritesThem() throws IOException {
    Files.createDirectory(cases);
    Ran ran = MainTest.run("new", "rule", "tiny/advice", "--rules", rules.toString());
    assertEquals(0, ran.code(), ran.err());
    try (Stream<Path> files = Files.list(cases.resolve("tiny/advice"))) {
      assertEquals(3, files.count());
    }
  }

  @Test
  void aNewRuleNeverWritesThemElsewhere() {
    assertEquals(
        new Ran(4, "", cases + ": there is no such folder (create it first, or name another)\n"),
        MainTest.run("new", "rule", "tiny/advice", "--rules", rules.toString()));
    assertFalse(Files.exists(rules.resolve("tiny/advice.drl")));
  }

  @Test
  void ifThereAreNoneTheCasesUsedAreNamed() {
    assertEquals(
        "plumbline: there is no folder " + cases + ", so the cases are those in test-cases\n",
        said(Optional.empty(), Optional.of(rules)));
  }

  @Test
  void nothingIsSaidOfWhatWasAskedForOrExists() throws IOException {
    assertEquals("", said(Optional.of(folder), Optional.of(rules)));
    assertEquals("", said(Optional.empty(), Optional.empty()));
    Files.createDirectory(cases);
    assertEquals("", said(Optional.empty(), Optional.of(rules)));
  }

  private static String said(Optional<Path> cases, Optional<Path> rules) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    Home.cases(cases, rules, new Console(stream, stream, false, false, false));
    return err.toString(StandardCharsets.UTF_8);
  }
}
