package org.plumbline.internal.cli.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.internal.cli.MainTest;
import org.plumbline.internal.cli.MainTest.Ran;
import org.plumbline.internal.report.Tiny;

/** A result in a file: whole, or not at all and with a sentence that says why. */
class ResultFileTest {
  @TempDir Path folder;

  private Path rules;
  private Path file;
  private Path out;

  @BeforeEach
  void start() throws IOException {
    rules = Tiny.rules(folder);
    file = Tiny.write(folder.resolve("histories/case.yaml"), Tiny.CASE + Tiny.EXPECTED);
    out = Files.createDirectory(folder.resolve("out"));
  }

  @ParameterizedTest
  @CsvSource({
    "text, A made-up case",
    "json, {",
    "html, <!DOCTYPE html>",
    "markdown, # A made-up case",
    "csv, 'case,title,'"
  })
  void everyFormCanGoToAFile(String format, String beginning) throws IOException {
    Path result = out.resolve("result");
    assertEquals(new Ran(1, "", ""), check(result, "--format", format));
    assertTrue(Files.readString(result).startsWith(beginning), Files.readString(result));
    assertEquals(Files.readString(result).replace("\r\n", "\n"), check("--format", format).out());
    assertEquals(List.of(result), files());
  }

  @Test
  void aReplayCanGoToAFileInEitherForm() throws IOException {
    Path result = out.resolve("junit.xml");
    assertEquals(new Ran(0, "", ""), replay("--format", "junit", "-o", result.toString()));
    assertTrue(Files.readString(result).contains("tests=\"1\" failures=\"0\" errors=\"0\""));
    assertEquals(new Ran(0, "", ""), replay("--output", result.toString()));
    assertEquals("1 passed, 0 failed\n", Files.readString(result));
  }

  @Test
  void whatWasThereIsReplacedAndWhoMayReadItStaysTheSame() throws IOException {
    Path result = Files.writeString(out.resolve("result"), "old".repeat(100_000));
    assumeTrue(result.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(result, PosixFilePermissions.fromString("rw-------"));
    check(result);
    assertTrue(Files.readString(result).startsWith("A made-up case\n"));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(result)));
  }

  @Test
  void aLinkIsFollowed() throws IOException {
    Path result = Files.writeString(out.resolve("result"), "old");
    Path link = Files.createSymbolicLink(out.resolve("link"), result);
    check(link);
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.readString(result).startsWith("A made-up case\n"));
  }

  @Test
  void aLinkToAFileThatIsNotThereYetIsFollowed() throws IOException {
    Path inner = Files.createDirectory(out.resolve("inner"));
    Path second = Files.createSymbolicLink(inner.resolve("link"), Path.of("../result"));
    Path link = Files.createSymbolicLink(out.resolve("link"), Path.of("inner/link"));
    assertEquals(new Ran(1, "", ""), check(link));
    assertTrue(Files.isSymbolicLink(link) && Files.isSymbolicLink(second));
    assertTrue(Files.readString(out.resolve("result")).startsWith("A made-up case\n"));
    assertEquals(List.of(inner, link, out.resolve("result")), files().stream().sorted().toList());
  }

  @Test
  void aLinkIntoAMissingFolder() throws IOException {
    Path missing = out.resolve("missing/result");
    Path link = Files.createSymbolicLink(out.resolve("link"), missing);
    assertUnwritten(link, "this link leads to " + missing + ", and there is no such folder");
    assertTrue(Files.isSymbolicLink(link));
  }

  @Test
  void aLinkToItself() throws IOException {
    Path link = Files.createSymbolicLink(out.resolve("link"), Path.of("link"));
    assertUnwritten(link, "this link leads back to itself");
  }

  @Test
  void aMissingFolder() {
    Path missing = out.resolve("missing");
    assertUnwritten(missing.resolve("result"), "there is no such folder");
  }

  @Test
  void aFolderForAFile() {
    assertUnwritten(out, "this is a folder");
  }

  @Test
  void aReadOnlyFolder() {
    assumeTrue(out.toFile().setWritable(false) && !Files.isWritable(out));
    assertUnwritten(out.resolve("result"), "the folder " + out + " is read-only");
  }

  @Test
  void aReadOnlyFile() throws IOException {
    Path result = Files.writeString(out.resolve("result"), "old");
    assumeTrue(result.toFile().setWritable(false) && !Files.isWritable(result));
    assertUnwritten(result, "the file is read-only");
    assertEquals("old", Files.readString(result));
  }

  @Test
  void aFullDisk() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    assertUnwritten(full, "No space left on device");
    assertTrue(Files.exists(full));
  }

  @Test
  void aDeviceIsWrittenToAndNotReplaced() {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device));
    assertEquals(new Ran(1, "", ""), check(device));
    assertTrue(!Files.isRegularFile(device));
  }

  @Test
  void aNameThatNoFileCanHaveLeavesNothingBehind() throws IOException {
    Path result = out.resolve("x".repeat(300));
    Ran ran = check(result);
    assertEquals(6, ran.code());
    assertTrue(ran.err().contains(" could not be written: "), ran.err());
    assertEquals(List.of(), files());
  }

  private void assertUnwritten(Path result, String reason) {
    assertEquals(
        new Ran(6, "", "plumbline: " + result + " could not be written: " + reason + "\n"),
        check(result));
    assertEquals(6, replay("-o", result.toString()).code());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files.toList();
    }
  }

  private Ran check(Path result, String... addedTexts) {
    return check(
        Stream.concat(Stream.of("-o", result.toString()), Stream.of(addedTexts))
            .toArray(String[]::new));
  }

  private Ran check(String... addedTexts) {
    return run("check", file.toString(), addedTexts);
  }

  private Ran replay(String... addedTexts) {
    return run("replay", java.util.Objects.requireNonNull(file.getParent()).toString(), addedTexts);
  }

  private Ran run(String verb, String description, String... addedTexts) {
    return MainTest.run(
        Stream.concat(
                Stream.of(verb, "--rules", rules.toString(), description), Stream.of(addedTexts))
            .toArray(String[]::new));
  }
}
