package org.plumbline.internal.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.casefile.Case;
import org.plumbline.problem.BrokenFileException;

class TextFileTest {
  @TempDir Path folder;

  @Test
  void aFileIsItsTextAndTheHashOfItsBytes() throws IOException {
    Path file = write("a: ü\r\n".getBytes(StandardCharsets.UTF_8));
    assertEquals(
        new TextFile(
            name(file),
            "a: ü\r\n",
            "da72f4a9a9eacd7a2562226867176af934a983131a02d599ddfbb5464a89aab8"),
        TextFile.read(file));
  }

  @Test
  void aMarkOfTheByteOrderBelongsToTheHashButNotToTheText() throws IOException {
    Path file = write("\ufeffa: 1".getBytes(StandardCharsets.UTF_8));
    assertEquals(
        new TextFile(name(file), "a: 1", TextFile.of("", "\ufeffa: 1").sha256()),
        TextFile.read(file));
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    Path file = folder.resolve("none.yaml");
    refused(file, ": there is no such file");
  }

  @Test
  void aFolderIsRefused() {
    refused(folder, ": this is a folder, not a file");
  }

  @Test
  void aFileOfFiftyMegabytesIsRefusedUnread() throws IOException {
    Path file = folder.resolve("large.yaml");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(50_000_000);
    }
    refused(file, ": the file has 50000000 bytes; at most 5000000 are allowed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void utf16IsRefusedByItsName(String charset) throws IOException {
    refused(
        write("case: x".getBytes(Charset.forName(charset))),
        ": the file is written in UTF-16; save it as UTF-8");
  }

  @Test
  void bytesThatAreNotUtf8AreRefusedWithTheirPlace() throws IOException {
    refused(
        write("a: 1\nb: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1)),
        ":2:7: this byte is not valid UTF-8; save the file as UTF-8");
  }

  @Test
  void aFileThatEndsInTheMiddleOfACharacterIsRefused() throws IOException {
    refused(
        write(HexFormat.of().parseHex("613ac3")),
        ":1:3: this byte is not valid UTF-8; save the file as UTF-8");
  }

  @Test
  void aBinaryFileIsRefused() throws IOException {
    Path file = write(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
    BrokenFileException broken = assertThrows(BrokenFileException.class, () -> Case.read(file));
    assertEquals(
        name(file)
            + ":1:3: the character \\u0003 may not stand in a file as it is; write it as"
            + " \"\\u0003\" in quotation marks",
        broken.getMessage());
  }

  @Test
  void aZeroByteIsRefused() throws IOException {
    Path file = write("case: a\0".getBytes(StandardCharsets.UTF_8));
    BrokenFileException broken = assertThrows(BrokenFileException.class, () -> Case.read(file));
    assertEquals(
        name(file) + ":1:8: this is not a text file: it has a zero byte", broken.getMessage());
  }

  private Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("a.yaml"), bytes);
  }

  private static String name(Path file) {
    return file.toString().replace('\\', '/');
  }

  private static void refused(Path file, String message) {
    BrokenFileException broken = assertThrows(BrokenFileException.class, () -> TextFile.read(file));
    assertEquals(name(file) + message, broken.getMessage());
  }
}
