package org.plumbline.internal.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.internal.text.FileFailure;
import org.plumbline.internal.text.Sha256;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.Place;

/**
 * A text file that people write: UTF-8, at most 5 MB. Immutable.
 *
 * @param name the path as given by the caller, with {@code /} between its parts
 * @param text what is in it, without a byte-order mark
 * @param sha256 of its bytes, in lower-case hex
 */
public record TextFile(String name, String text, String sha256) {
  static final int LARGEST = 5_000_000;

  /**
   * Reads a file; one that is too large is refused before it is read.
   *
   * @throws BrokenFileException if there is no such file, it is a pipe or a device, it cannot be
   *     read, or it is no UTF-8 text
   */
  public static TextFile read(Path path) {
    return read(path, name(path));
  }

  /** Reads a file that is called {@code name} in messages. */
  public static TextFile read(Path path, String name) {
    FileFailure.ofReading(path).ifPresent(why -> refuse(name, why));
    return of(name, bytes(path, name));
  }

  /** Reads a file that somebody named, which may be a pipe or a device. */
  public static TextFile readNamed(Path path) {
    String name = name(path);
    FileFailure.ofReadingByName(path).ifPresent(why -> refuse(name, why));
    return of(name, bytes(path, name));
  }

  private static void refuse(String name, String why) {
    throw FileProblems.only(Place.of(name), why);
  }

  /**
   * Takes the bytes of a file that somebody else read.
   *
   * @param name what messages call it
   * @throws BrokenFileException if they are too many, or no UTF-8 text
   */
  public static TextFile of(String name, byte[] bytes) {
    if (bytes.length > LARGEST) {
      throw FileProblems.only(Place.of(name), tooLarge(bytes.length));
    }
    return new TextFile(name, decode(bytes, name), Sha256.hex(bytes));
  }

  /** How a path is called in messages. */
  public static String name(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** A text that is in no file, as if it were. */
  public static TextFile of(String name, String text) {
    return new TextFile(name, text, Sha256.hex(text.getBytes(StandardCharsets.UTF_8)));
  }

  static String tooLarge(long size) {
    return "the file has " + size + " bytes; at most " + LARGEST + " are read";
  }

  private static byte[] bytes(Path path, String name) {
    try {
      return bytesUpToLargest(path, name);
    } catch (IOException e) {
      throw FileProblems.only(Place.of(name), "the file cannot be read: " + FileFailure.why(e));
    }
  }

  /** Reads one byte more than allowed at most: a pipe has no size, and a file may grow. */
  private static byte[] bytesUpToLargest(Path path, String name) throws IOException {
    long size = Files.size(path);
    if (size > LARGEST) {
      throw FileProblems.only(Place.of(name), tooLarge(size));
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw FileProblems.only(Place.of(name), tooLarge(bytes.length));
      }
      return bytes;
    }
  }

  private static String decode(byte[] bytes, String name) {
    if (isUtf16(bytes)) {
      throw FileProblems.only(Place.of(name), "the file is written in UTF-16; save it as UTF-8");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      throw FileProblems.only(
          Characters.place(text, text.length(), name),
          "here is a byte that is not UTF-8; save the file as UTF-8");
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** By its mark, or by a zero as every other byte of the first two characters. */
  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 4) {
      return false;
    }
    int mark = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    boolean bigEndian = bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0;
    boolean littleEndian = bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0;
    return mark == 0xfeff || mark == 0xfffe || bigEndian || littleEndian;
  }
}
