package org.plumbline.internal.cli.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are written whole and together, or all is as it was. */
class WholeFilesTest {
  @TempDir Path folder;

  @Test
  void aFileIsReplacedAndNothingIsLeftBesideIt() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "a text that is longer than the other\n");
    new ResultFile(file).write("new\n");
    assertEquals("new\n", Files.readString(file));
    assertEquals(List.of("a"), names());
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old\n");
    Path link = Files.createSymbolicLink(folder.resolve("b"), file);
    new ResultFile(link).write("new\n");
    assertEquals("new\n", Files.readString(file));
    assertEquals(file, Files.readSymbolicLink(link));
    assertEquals(List.of("a", "b"), names());
  }

  @Test
  void noFolderIsMadeForOneFile() throws IOException {
    assertUnwritten(
        "nowhere/a could not be written: there is no such folder",
        () -> new ResultFile(folder.resolve("nowhere/a")).write("x"));
    assertEquals(List.of(), names());
  }

  @Test
  void foldersAreMadeForSeveral() throws IOException {
    WholeFiles.create(files("b/c/one", "b/two"));
    assertEquals(List.of("b", "b/c", "b/c/one", "b/two"), names());
    assertEquals("text of b/two", Files.readString(folder.resolve("b/two")));
  }

  @Test
  void ifOneIsThereNoneIsWritten() throws IOException {
    Files.writeString(folder.resolve("two"), "mine");
    assertUnwritten(
        "two could not be written: it is there already",
        () -> WholeFiles.create(files("b/one", "two")));
    assertEquals(List.of("two"), names());
    assertEquals("mine", Files.readString(folder.resolve("two")));
  }

  @Test
  void ifAFolderCannotBeMadeNoneIs() throws IOException {
    Files.writeString(folder.resolve("file"), "mine");
    UnwrittenException unwritten =
        assertThrows(UnwrittenException.class, () -> WholeFiles.create(files("b/one", "file/two")));
    assertEquals(
        "file/two could not be written",
        shortened(unwritten).substring(0, "file/two could not be written".length()));
    assertEquals(List.of("file"), names());
  }

  @Test
  void ifOneCannotTakeItsPlaceNoneIsCreated() throws IOException {
    assertThrows(
        UnwrittenException.class, () -> WholeFiles.create(files("b/one", "b/" + "x".repeat(300))));
    assertEquals(List.of(), names());
  }

  @Test
  void severalFilesAreReplacedTogether() throws IOException {
    Files.writeString(folder.resolve("a"), "old");
    ResultFile.writeAll(files("a", "b"));
    assertEquals("text of a", Files.readString(folder.resolve("a")));
    assertEquals("text of b", Files.readString(folder.resolve("b")));
    assertEquals(List.of("a", "b"), names());
  }

  @Test
  void ifOneCannotBeWrittenNoneIsReplaced() throws IOException {
    Files.writeString(folder.resolve("a"), "mine");
    assertUnwritten(
        "nowhere/b could not be written: there is no such folder",
        () -> ResultFile.writeAll(files("a", "nowhere/b")));
    assertEquals("mine", Files.readString(folder.resolve("a")));
    assertEquals(List.of("a"), names());
  }

  @Test
  void aFileThatMayNotBeWrittenIsNotReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "mine");
    assumeTrue(file.toFile().setWritable(false) && !Files.isWritable(file));
    assertUnwritten(
        "a could not be written: the file is read-only", () -> new ResultFile(file).write("new"));
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void whatWouldTurnRoundTheMessageIsEscaped() {
    assertUnwritten(
        "\\u202e/a could not be written: there is no such folder",
        () -> new ResultFile(folder.resolve("\u202e/a")).write("x"));
  }

  private Map<Path, String> files(String... names) {
    Map<Path, String> files = new LinkedHashMap<>();
    Stream.of(names).forEach(name -> files.put(folder.resolve(name), "text of " + name));
    return files;
  }

  private void assertUnwritten(String message, Runnable writing) {
    assertEquals(message, shortened(assertThrows(UnwrittenException.class, writing::run)));
  }

  private String shortened(UnwrittenException unwritten) {
    return String.valueOf(unwritten.getMessage()).replace(folder + "/", "");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !file.equals(folder))
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
