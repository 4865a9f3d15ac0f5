package org.plumbline.internal.screening.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.internal.screening.list.Progress;
import org.plumbline.internal.screening.list.UnreadableListException;
import org.plumbline.internal.text.FileFailure;

/** A file that may be part of a list. Immutable. */
public final class ListFile {
  /** How many bytes are read to recognise the form. */
  static final int HEAD = 16_384;

  private final String name;
  private final Content content;
  private final String head;
  private final CountedBytes counted;

  /** The content, which can be opened several times. */
  private interface Content {
    InputStream open() throws IOException;

    long size() throws IOException;
  }

  private ListFile(String name, Content content, String head, CountedBytes counted) {
    this.name = name;
    this.content = content;
    this.head = head;
    this.counted = counted;
  }

  /** Opens a file and reads its start. */
  public static ListFile open(Path path) {
    return open(path, name(path));
  }

  /** Opens a file under a different name. */
  public static ListFile open(Path path, String name) {
    if (!Files.exists(path)) {
      throw new UnreadableListException(
          name + ": " + FileFailure.ofReading(path).orElse("there is no such file"));
    }
    if (Files.isDirectory(path)) {
      throw new UnreadableListException(name + ": this is a folder; give the files of the list");
    }
    if (!Files.isRegularFile(path)) {
      throw new UnreadableListException(
          name + ": this is a pipe, a socket or a device, not a file");
    }
    return open(
        name,
        new Content() {
          @Override
          public InputStream open() throws IOException {
            return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
          }

          @Override
          public long size() throws IOException {
            return Files.size(path);
          }
        });
  }

  /** A file in memory. */
  public static ListFile of(byte[] bytes, String name) {
    return open(
        name,
        new Content() {
          @Override
          public InputStream open() {
            return new ByteArrayInputStream(bytes);
          }

          @Override
          public long size() {
            return bytes.length;
          }
        });
  }

  private static ListFile open(String name, Content content) {
    try (InputStream in = content.open()) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
      return new ListFile(
          name,
          content,
          head.startsWith("\ufeff") ? head.substring(1) : head,
          new CountedBytes(Progress.NONE, 0));
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /** The same file, reporting progress while its entries are read. */
  public ListFile counted(CountedBytes by) {
    return new ListFile(name, content, head, by);
  }

  /** The names of files, separated by commas. */
  public static String names(List<ListFile> files) {
    return files.stream().map(ListFile::name).collect(Collectors.joining(", "));
  }

  /** The name in messages and places. */
  public String name() {
    return name;
  }

  /** The first characters, without a byte-order mark; they show the form. */
  public String head() {
    return head;
  }

  public long size() {
    try {
      return content.size();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** The content; the caller closes it. */
  public InputStream bytes() throws IOException {
    return content.open();
  }

  /** The same, reporting progress; for reading the entries, which may take long. */
  public InputStream entries() throws IOException {
    return counted.count(bytes());
  }

  private static String name(Path path) {
    return path.toString().replace('\\', '/');
  }

  public UnreadableListException unreadable(IOException e) {
    return unreadable(name, e);
  }

  private static UnreadableListException unreadable(String name, IOException e) {
    return new UnreadableListException(name + ": the file cannot be read: " + FileFailure.why(e));
  }
}
