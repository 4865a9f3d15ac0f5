package org.plumbline.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.internal.cli.MainTest.Ran;

class GenerateTest {
  @TempDir Path folder;

  @Test
  void itWritesOneCaseOnEachLine() {
    Ran ran = MainTest.run("generate", "--partnerships", "3", "--seed", "7");
    assertEquals(0, ran.code());
    assertEquals("", ran.err());
    assertEquals(3, ran.out().lines().count());
    assertTrue(ran.out().lines().allMatch(line -> line.startsWith("{\"case\": \"Generated ")));
    assertTrue(
        MainTest.run("generate", "--partnerships", "5", "--seed", "7").out().startsWith(ran.out()),
        "more cases begin with the same ones");
  }

  @Test
  void theSeedDecides() {
    String seven = MainTest.run("generate", "--partnerships", "3", "--seed", "7").out();
    String first = MainTest.run("generate", "--partnerships", "3", "--seed", "1").out();
    assertNotEquals(seven, first);
    assertEquals(first, MainTest.run("generate", "--partnerships", "3").out());
  }

  @Test
  void aFileGetsThemAndCanBeChecked() throws Exception {
    Path cases = folder.resolve("cases.jsonl");
    String[] command = {"generate", "--partnerships", "4", "-o", cases.toString()};
    assertEquals(new Ran(0, "", ""), MainTest.run(command));
    assertEquals(4, Files.readAllLines(cases).size());
    Ran checked =
        MainTest.run(
            "check", cases.toString(), "--format", "jsonl", "--only", "case", "--fail-on", "never");
    assertEquals("", checked.err());
    assertEquals(
        """
        {"case":"%1$s:1"}
        {"case":"%1$s:2"}
        {"case":"%1$s:3"}
        {"case":"%1$s:4"}
        """
            .formatted(cases),
        checked.out());
  }

  @Test
  void numbersThatMakeNoSenseAreRefused() {
    assertEquals(
        new Ran(
            2,
            "",
            """
            plumbline: --partnerships: write at least one, not 0
            For help: plumbline generate --help
            """),
        MainTest.run("generate", "--partnerships", "0"));
    assertEquals(2, MainTest.run("generate").code());
    assertEquals(2, MainTest.run("generate", "--partnerships", "many").code());
  }
}
