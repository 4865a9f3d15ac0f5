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
 * The contents of a text file: UTF-8, at most 5 MB. Immutable.
 *
 * @param name the path as given by the caller, with {@code /} as separator
 * @param text the text without a byte-order mark
 * @param sha256 the SHA-256 of the bytes, in lower-case hex
 * @param line the line of the file that this is, from 1; 0 if it is the whole file
 */
public record TextFile(String name, String text, String sha256, int line) {
  static final int MAX_BYTES = 5_000_000;

  /** A whole file. */
  public TextFile(String name, String text, String sha256) {
    this(name, text, sha256, 0);
  }

  /**
   * Reads a file. A file that is too large is refused before it is read.
   *
   * @throws BrokenFileException if the file does not exist, is a pipe or a device, cannot be read
   *     or is not UTF-8
   */
  public static TextFile read(Path path) {
    return read(path, name(path));
  }

  /** Reads a file that messages call {@code name}. */
  public static TextFile read(Path path, String name) {
    FileFailure.ofReading(path).ifPresent(why -> refuse(name, why));
    return of(name, bytes(path, name));
  }

  /** Reads a file that the user named on purpose, so it may be a pipe or a device. */
  public static TextFile readNamed(Path path) {
    String name = name(path);
    FileFailure.ofReadingByName(path).ifPresent(why -> refuse(name, why));
    return of(name, bytes(path, name));
  }

  private static void refuse(String name, String why) {
    throw FileProblems.only(Place.of(name), why);
  }

  /**
   * A file whose bytes have already been read.
   *
   * @param name the name for messages
   * @throws BrokenFileException if there are too many bytes or they are not UTF-8
   */
  public static TextFile of(String name, byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      throw FileProblems.only(Place.of(name), tooLarge(bytes.length));
    }
    return of(Place.of(name), bytes);
  }

  /**
   * One line of a file.
   *
   * @throws BrokenFileException if the bytes are not UTF-8
   */
  public static TextFile line(Place line, byte[] bytes) {
    return of(line, bytes);
  }

  private static TextFile of(Place whole, byte[] bytes) {
    return new TextFile(whole.file(), decode(bytes, whole), Sha256.hex(bytes), whole.line());
  }

  /** The whole file, or the line of it that this is. */
  public Place place() {
    return new Place(name, line, 0);
  }

  /** The name of a path in messages. */
  public static String name(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** A text that does not come from a file. */
  public static TextFile of(String name, String text) {
    return new TextFile(name, text, Sha256.hex(text.getBytes(StandardCharsets.UTF_8)));
  }

  static String tooLarge(long size) {
    return "the file has " + size + " bytes; at most " + MAX_BYTES + " are allowed";
  }

  private static byte[] bytes(Path path, String name) {
    try {
      return bytesUpToLimit(path, name);
    } catch (IOException e) {
      throw FileProblems.only(Place.of(name), "the file cannot be read: " + FileFailure.why(e));
    }
  }

  /**
   * Reads at most one byte more than allowed, as a pipe has no size and a file can grow meanwhile.
   */
  private static byte[] bytesUpToLimit(Path path, String name) throws IOException {
    long size = Files.size(path);
    if (size > MAX_BYTES) {
      throw FileProblems.only(Place.of(name), tooLarge(size));
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw FileProblems.only(Place.of(name), tooLarge(bytes.length));
      }
      return bytes;
    }
  }

  private static String decode(byte[] bytes, Place whole) {
    if (isUtf16(bytes)) {
      throw FileProblems.only(whole, "the file is written in UTF-16; save it as UTF-8");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      throw FileProblems.only(
          Characters.place(text, text.length(), whole),
          "this byte is not valid UTF-8; save the file as UTF-8");
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** Detects UTF-16 by its byte-order mark, or by a zero in every other byte at the start. */
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
