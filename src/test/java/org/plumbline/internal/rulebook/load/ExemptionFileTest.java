package org.plumbline.internal.rulebook.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.internal.rulebook.RuleFolderCopy;
import org.plumbline.internal.rulebook.lint.Lint;
import org.plumbline.internal.rulebook.model.Exemption;

/** The file of a pack that lists what no case can show, under its name and under its old name. */
class ExemptionFileTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final String ENTRIES =
      """
      coverage:
        - rule: "*"
          what: "AsOf: never false"
          because: every check has a day
      mutation:
        - rule: sample
          what: "Host: left out"
          because: every case has a host
      """;

  @TempDir private Path temporary;
  private RuleFolderCopy folder;

  @BeforeEach
  void makeFolder() {
    folder = new RuleFolderCopy(temporary.resolve("rules")).withPack("osja");
  }

  @Test
  void aPackNeedsNone() {
    assertEquals(Exemptions.NONE, folder.load().exemptions());
    assertEquals(List.of(), findings());
  }

  @Test
  void itIsCalledExemptions() {
    folder.file("osja/exemptions.yaml", ENTRIES);
    assertEquals(List.of("every check has a day"), coverage());
    assertEquals(List.of("every case has a host"), mutation());
    assertEquals(List.of(), findings());
  }

  @Test
  void theOldNameIsReadAndIsAFinding() {
    folder.file("osja/excused.yaml", ENTRIES);
    assertEquals(List.of("every check has a day"), coverage());
    assertEquals(List.of("every case has a host"), mutation());
    assertEquals(
        List.of(
            "rules/osja/excused.yaml: excused.yaml is now called exemptions.yaml (rename it to exemptions.yaml)"),
        findings());
  }

  @Test
  void aPackWithBothNamesIsRefused() {
    folder.file("osja/exemptions.yaml", ENTRIES).file("osja/excused.yaml", ENTRIES);
    assertEquals(
        "rules/osja/excused.yaml: this pack also has exemptions.yaml; excused.yaml is the old name of the same file (move its entries to exemptions.yaml, and delete this file)",
        folder.problems());
  }

  @Test
  void twoPacksMayHaveDifferentNames() {
    folder.withPack("evidence");
    folder.file("evidence/exemptions.yaml", ENTRIES).file("osja/excused.yaml", ENTRIES);
    assertEquals(List.of("every check has a day", "every check has a day"), coverage());
  }

  private List<String> coverage() {
    return folder.load().exemptions().coverage().stream().map(Exemption::because).toList();
  }

  private List<String> mutation() {
    return folder.load().exemptions().mutation().stream().map(Exemption::because).toList();
  }

  private List<String> findings() {
    String root = temporary.toString().replace('\\', '/') + "/";
    return Lint.of(folder.load(), DAY).stream()
        .map(finding -> finding.toString().lines().findFirst().orElseThrow().replace(root, ""))
        .toList();
  }
}
