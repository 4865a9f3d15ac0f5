package org.plumbline.internal.rulebook.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.internal.rulebook.RuleFolderCopy;
import org.plumbline.internal.rulebook.Sample;
import org.plumbline.internal.rulebook.text.RuleLimits;

/**
 * Folders of a stranger that cannot be stored beside the tests, because no machine has them all.
 */
class HostileFolderTest {
  @TempDir private Path temporary;
  private RuleFolderCopy folder;
  private Path rules;

  @BeforeEach
  void makeFolder() {
    rules = temporary.resolve("rules");
    folder = new RuleFolderCopy(rules).withPack("osja");
  }

  // --- too much ---------------------------------------------------------------------------------

  @Test
  void aRuleOfTenMegabytesIsNotRead() throws IOException {
    sized("osja/large.drl", 10_000_000);
    assertEquals(
        "rules/osja/large.drl: the file has 10000000 bytes; a file of this kind can have at most 80000",
        folder.problems());
  }

  @Test
  void aPackOrAPageOfManyGigabytesIsNotRead() throws IOException {
    sized("osja/pack.yaml", 8_000_000_000L);
    sized("osja/sample.md", 8_000_000_000L);
    assertEquals(
        """
        rules/osja/pack.yaml: the file has 8000000000 bytes; a file of this kind can have at most 200000
        rules/osja/sample.md: the file has 8000000000 bytes; a file of this kind can have at most 1000000""",
        folder.problems());
  }

  @Test
  void whatIsNoneOfOursIsNotReadWhateverItsSize() throws IOException {
    sized("osja/picture.png", 8_000_000_000L);
    assertEquals("no problems", folder.problems());
  }

  @Test
  void manyFilesAreTooMuchTogether() {
    String page = RuleFolderCopy.PAGE + "a line\n".repeat(140_000);
    for (int i = 0; i < 21; i++) {
      folder.file("osja/page-" + i + ".md", page);
    }
    assertEquals(
        "rules: the files have more than 20000000 bytes in total (split the rules into several folders)",
        folder.problems());
  }

  @Test
  void aFolderHasNotAnyNumberOfFiles() {
    for (int i = 0; i < RuleLimits.ENTRIES; i++) {
      folder.file("osja/note-" + i + ".txt", "");
    }
    assertEquals(
        "rules: there are more than 5000 files; a folder of rules cannot have so many",
        folder.problems());
  }

  @Test
  void rulesReadNoFlagsOfFlagsOfFlagsWithoutEnd() {
    folder.rule("osja/r0", "$p : Partnership()");
    for (int i = 1; i <= RuleLimits.STRATA; i++) {
      folder.rule(
          "osja/r" + i,
          "$p : Partnership()\nRaised( code == \"osja/r" + (i - 1) + "\", subject == $p.id )");
    }
    assertEquals(
        "rules/osja/r20.drl:6:1: the rule reads flags of rules that read flags, and so on, more than 20 times",
        folder.problems());
  }

  @Test
  void aMillionParenthesesAreNotParsed() {
    String deep = "(".repeat(9_000) + ")".repeat(9_000);
    assertEquals(
        "rules/osja/deep.drl:15:68: parentheses are nested more than 50 deep; write the condition more simply",
        folder.rule("osja/deep", "$p : Partnership( " + deep + " )").problems());
  }

  // --- no text ----------------------------------------------------------------------------------

  @Test
  void bytesThatAreNoTextAreRefused() throws IOException {
    bytes("osja/a.drl", new byte[] {(byte) 0xc0, (byte) 0xaf});
    bytes("osja/b.drl", "rule".getBytes(StandardCharsets.UTF_16LE));
    bytes("osja/values/c.yaml", new byte[] {'a', 0, 'b'});
    bytes("osja/d.md", new byte[] {'#', ' ', (byte) 0x9b});
    assertEquals(
        """
        rules/osja/a.drl:1:1: this byte is not valid UTF-8; save the file as UTF-8
        rules/osja/b.drl: the file is written in UTF-16; save it as UTF-8
        rules/osja/d.md:1:3: this byte is not valid UTF-8; save the file as UTF-8
        rules/osja/values/c.yaml:1:2: this character is invisible: \\u0000""",
        folder.problems());
  }

  // --- links and pipes --------------------------------------------------------------------------

  @Test
  void aLinkShowsNoFileFromElsewhere() throws IOException {
    Path secret = Files.writeString(temporary.resolve("secret"), "id: the password");
    Files.createDirectories(rules.resolve("evil/values"));
    for (String name :
        new String[] {"evil/pack.yaml", "evil/rule.drl", "evil/rule.md", "evil/values/v.yaml"}) {
      Files.createSymbolicLink(rules.resolve(name), secret);
    }
    Files.createSymbolicLink(rules.resolve("folder"), temporary);
    assertEquals(
        """
        rules/evil/pack.yaml: this link leads out of the folder of rules; put a copy of its target here instead
        rules/evil/rule.drl: this link leads out of the folder of rules; put a copy of its target here instead
        rules/evil/rule.md: this link leads out of the folder of rules; put a copy of its target here instead
        rules/evil/values/v.yaml: this link leads out of the folder of rules; put a copy of its target here instead
        rules/folder: this link leads out of the folder of rules; put a copy of its target here instead""",
        folder.problems());
  }

  @Test
  void aPipeIsNotWaitedFor() throws Exception {
    Path pipe = rules.resolve("osja/pipe.drl");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "there are pipes");
    assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
    assertEquals("rules/osja/pipe.drl: this is neither a file nor a folder", folder.problems());
  }

  // --- names that mean something else elsewhere
  // ---------------------------------------------------

  @Test
  void namesThatOtherMachinesReadOtherwiseAreRefused() {
    assumeTrue(rules.getFileSystem().getSeparator().equals("/"), "any name can be had");
    folder
        .file("osja\\sample.drl", "a rule in the place of another")
        .file("osja/Sample.md", RuleFolderCopy.PAGE)
        .file("osja./sample.drl", "dots")
        .file("osja/sample .drl", "a space")
        .file("osja/line\nbreak.drl", "two lines")
        .file(
            "osja/values/lpt1.yaml",
            "name: lpt1\nabout: x\nunit: x\nvalues: [{from: 2017-01-26, value: 1, source: x}]\n")
        .file("osja/\u202eldr.drl", "turned round");
    assertEquals(
        """
        rules/osja./sample.drl: this file is in the wrong place or has the wrong name (HINT)
        rules/osja/line
        break.drl: this file is in the wrong place or has the wrong name (HINT)
        rules/osja/sample .drl: this file is in the wrong place or has the wrong name (HINT)
        rules/osja/sample.md: this name differs from 'osja/Sample.md' only in capitals; change one of them
        rules/osja/values/lpt1.yaml: a file cannot have this name: Windows keeps the name for a device and has no file of it
        rules/osja/\u202eldr.drl: this file is in the wrong place or has the wrong name (HINT)
        rules/osja\\sample.drl: a file name cannot contain a backslash"""
            .replace(
                "HINT",
                "expected pack/rule.drl, pack/pack.yaml, pack/exemptions.yaml or pack/values/name.yaml, in lower-case letters, digits and hyphens"),
        folder.problems());
  }

  // --- what only looks deep
  // -----------------------------------------------------------------------

  @Test
  void aNameOfAPersonOfAnyLengthIsLookedForWithoutEndingTheStack() {
    String then = "flags.raise( $p, \"Mr" + " Ab".repeat(6_000) + "\" );";
    folder.file("osja/sample.drl", Sample.rule("osja/sample", "$p : Partnership()", then));
    assertTrue(
        Lint.of(folder.load(), java.time.LocalDate.of(2026, 11, 23)).stream()
            .anyMatch(finding -> finding.message().endsWith("names a person")));
  }

  private void sized(String name, long bytes) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(rules.resolve(name).toFile(), "rw")) {
      file.setLength(bytes);
    }
  }

  private void bytes(String name, byte[] bytes) throws IOException {
    Files.createDirectories(rules.resolve(name).getParent());
    Files.write(rules.resolve(name), bytes);
  }
}
