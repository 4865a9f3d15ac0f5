package org.plumbline.screening.lists;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A downloaded file that may be part of a list.
 *
 * @param path where it lies
 * @param name how it is called in messages and places
 * @param head the first characters, by which its form is told; without a byte-order mark
 */
record ListFile(Path path, String name, String head) {
  /** How many bytes are looked at. */
  static final int HEAD = 16_384;

  /** Looks into a file. */
  static ListFile open(Path path) {
    return open(path, name(path));
  }

  /** Looks into a file that is called {@code name}. */
  static ListFile open(Path path, String name) {
    if (!Files.exists(path)) {
      throw new UnreadableListException(name(path) + ": there is no such file");
    }
    if (!Files.isRegularFile(path)) {
      throw new UnreadableListException(name(path) + ": this is not a file");
    }
    try (InputStream in = Files.newInputStream(path)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
      return new ListFile(path, name, head.startsWith("\ufeff") ? head.substring(1) : head);
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  /** Its bytes, to be closed by the caller. */
  InputStream bytes() throws IOException {
    return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
  }

  private static String name(Path path) {
    return path.toString().replace('\\', '/');
  }

  static UnreadableListException unreadable(Path path, IOException e) {
    return new UnreadableListException(
        name(path) + ": the file cannot be read: " + e.getClass().getSimpleName());
  }
}
