package org.plumbline.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.internal.cli.MainTest.Ran;
import org.plumbline.internal.report.Tiny;

/** {@code new case}: the templates, and the files that it must not write. */
class NewCaseTest {
  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void start() {
    file = folder.resolve("case.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"capacity-building", "case-specific"})
  void aTemplateCanBeCheckedAsItIs(String assistance) throws IOException {
    assertEquals(
        new Ran(0, "Wrote " + file + ". Fill it in, then run: plumbline check " + file + "\n", ""),
        newCase("--assistance", assistance));
    assertTrue(Files.readString(file).contains("\nassistance: " + assistance + "\n"));
    Ran check = MainTest.run("check", "--rules", Tiny.rules(folder).toString(), file.toString());
    assertEquals(5, check.code(), check.out());
    assertEquals("", check.err());
    assertTrue(
        check.out().replaceAll("\\s+", " ").contains("not looked at: ")
            || check.out().contains("nobody was screened"),
        check.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"capacity-building", "case-specific"})
  void everyExampleOfAnEntryIsAnEntryOfAList(String assistance) throws IOException {
    newCase("--assistance", assistance);
    List<String> examples =
        Files.readAllLines(file).stream()
            .filter(line -> line.startsWith("#") && line.contains("{"))
            .toList();
    assertEquals(4, examples.size());
    examples.forEach(line -> assertTrue(line.matches("#   - \\{.*}"), line));
  }

  @Test
  void withoutAFileItIsPrinted() throws IOException {
    Ran printed = MainTest.run("new", "case");
    newCase();
    assertEquals(new Ran(0, Files.readString(file), ""), printed);
  }

  @Test
  void anUnknownKindOfAssistanceIsRefused() {
    assertEquals(
        new Ran(
            2,
            "",
            "plumbline: Invalid value for option '--assistance': expected one of [CAPACITY_BUILDING, capacity-building, CASE_SPECIFIC, case-specific] (case-insensitive) but was 'training'\nFor help: plumbline new case --help\n"),
        newCase("--assistance", "training"));
  }

  @Test
  void aNameThatWindowsReservesIsRefused() {
    file = folder.resolve("Con.yaml");
    assertEquals(
        new Ran(
            2,
            "",
            "plumbline: a case cannot be called "
                + file
                + ": Windows keeps the name for a device and has no file of it. Nothing was written.\n"
                + "For help: plumbline new case --help\n"),
        newCase());
    assertFalse(Files.exists(file));
  }

  @Test
  void aFileIsReplacedOnlyWithForce() throws IOException {
    Files.writeString(file, "mine\n");
    assertEquals(
        new Ran(
            2,
            "",
            "plumbline: "
                + file
                + " already exists; use --force to replace it. Nothing was written.\nFor help: plumbline new case --help\n"),
        newCase());
    assertEquals("mine\n", Files.readString(file));
    assertEquals(0, newCase("--force").code());
    assertFalse(Files.readString(file).contains("mine"));
  }

  @Test
  void aMissingFolderIsAnError() {
    file = folder.resolve("nowhere/case.yaml");
    assertEquals(
        new Ran(6, "", "plumbline: " + file + " could not be written: there is no such folder\n"),
        newCase());
    assertEquals(List.of(), List.of(Objects.requireNonNull(folder.toFile().list())));
  }

  private Ran newCase(String... options) {
    String[] args = new String[options.length + 3];
    args[0] = "new";
    args[1] = "case";
    args[2] = file.toString();
    System.arraycopy(options, 0, args, 3, options.length);
    return MainTest.run(args);
  }
}
